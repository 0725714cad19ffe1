### Step 13: Be ready for an emergency.

emergency-title = Be ready for an emergency
    .summary = Card on the wall, numbers at hand, first steps rehearsed: that keeps you calm when it counts.
    .reason = In an emergency there is no time to think things through, and your e-mail or phone list may be out of reach. If you have written down whom to call and what to do first, you gain the hours that matter. An emergency card on paper, a short plan and one rehearsal with the team are enough to begin with. Know your reporting deadlines too, because the clock is running while you are still clearing up.

emergency-first-minutes = Stop, disconnect, call and record in the first quarter of an hour, and leave the rest alone
emergency-reach-help = Reach the right help quickly with a card on paper, inside the firm and out
emergency-keep-working = Work for a day without IT, and start up again in a sensible order
emergency-plan-and-rehearse = Share out the jobs for an emergency and rehearse them together
emergency-know-deadlines = Tell which reporting deadlines run, from when, and who makes the report
