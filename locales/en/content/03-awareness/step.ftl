### Step 3: Learn together, report early.

awareness-title = Learn together, report early
    .summary = Short, regular practice for all, and a thank-you for everyone who reports something odd.
    .reason = One training day a year changes little; short exercises that come round again keep people alert. Even so, a well-made deception will catch anyone sooner or later. What counts then is how soon somebody speaks up, and people only do that where a report earns thanks rather than blame. Because learning alone is not enough, every step on this trail pairs it with a technical safeguard.

awareness-practise-often = Learn in short exercises that come round again and again
awareness-include-everyone = Bring everyone in from day one, temporary staff and outsiders included
awareness-report-early = Report anything odd, and your own mistakes, at once and with the details that help
awareness-thank-reports = Answer reports with thanks, and learn from them without looking for a culprit
awareness-add-safeguards = Pair every habit with a technical safeguard
