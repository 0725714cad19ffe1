### The self-check of the firm: its page, the questions one by one, all answers, the result, and two results side by side.

firm-check-title = Self-check
firm-check-intro = 27 topics, put as plain questions. Every answer is saved at once, so you can stop at any time and go on later.
firm-check-no-certificate = This is a self-check: no certification, no audit and no proof for anybody else. The topics follow the numbers of DIN SPEC 27076; the questions and explanations are our own.

## Beginning

firm-check-interview = Interview
firm-check-quick = Quick round
# Variables:
#   $count (Number) - questions, 2 or more
firm-check-interview-about = { $count ->
    [one] One question with a clock and room for notes. Best done as a conversation: one asks, the others answer. Allow one to two hours; you can split it.
   *[other] { $count } questions with a clock and room for notes. Best done as a conversation: one asks, the others answer. Allow one to two hours; you can split it.
    }
# Variables:
#   $count (Number) - questions, 2 or more
#   $minutes (Number) - about how long it takes
firm-check-quick-about = { $count ->
    [one] One question in about { $minutes } min: every topic is touched once. The result is coarser than that of an interview.
   *[other] { $count } questions in about { $minutes } min: every topic is touched once. The result is coarser than that of an interview.
    }
firm-check-begin-interview = Begin interview
firm-check-begin-quick = Begin quick round
firm-check-open = A check is under way
firm-check-go-on = Go on
firm-check-all-answers = All answers

# Variables:
#   $answered (Number) - questions answered
#   $asked (Number) - questions asked
firm-check-progress = { $answered } of { $asked } answered
# Variables:
#   $day (String) - a date
firm-check-begun = begun on { $day }

## Earlier checks

firm-check-history = Earlier checks
firm-check-history-none = There is no finished check yet. Repeat it twice a year, and you will see here what has changed.
firm-check-result = Result
firm-check-compare = Compare with earlier
firm-check-show = Show result
firm-check-delete = Delete
# Variables:
#   $day (String) - a date
firm-check-delete-this = Delete the check from { $day }
firm-check-deleted = Check deleted.

## A question

# Variables:
#   $number (Number) - of the topic
#   $of (Number) - topics in all
firm-check-topic = Topic { $number } of { $of }
# Variables:
#   $place (Number) - of the question
#   $of (Number) - questions in all
firm-check-place = Question { $place } of { $of }
firm-check-top = One of the five that count most
firm-check-yes = Yes
firm-check-partly = Partly
firm-check-no = No
firm-check-not-applicable = Does not apply
firm-check-dont-know = Don’t know
firm-check-no-answer = Not answered yet
firm-check-yes-hint = everywhere and today
firm-check-partly-hint = in places, or planned
firm-check-no-hint = not so far
firm-check-not-applicable-hint = we have nothing of the kind
firm-check-dont-know-hint = nobody here can say
firm-check-keys = Press 1 to 5 to answer, Enter to continue.
firm-check-answers = Your answer
firm-check-evidence = What counts as evidence
firm-check-find-out = How to find out
firm-check-note = Note and evidence
firm-check-note-label = Note: who said it, where the evidence is
# Variables:
#   $answer (String) - yes, partly, no …
firm-check-last-time = Last time: { $answer }
# Variables:
#   $reason (String) - what was said about the firm, as it stands behind “because”
firm-check-asked-because = Asked because { $reason }.
# Variables:
#   $question (String) - a question about the firm that is not answered
firm-check-asked-unknown = Asked because your profile does not answer this yet: { $question }
firm-check-back = Back
firm-check-next = Next
firm-check-to-overview = To the overview
firm-check-saved = Saved
firm-check-clear = Clear answer
# Variables:
#   $time (String) - minutes and seconds
firm-check-clock = Time: { $time }
# Variables:
#   $minutes (Number) - whole minutes left
firm-check-left = { $minutes ->
    [one] About one minute left
   *[other] About { $minutes } min left
    }
firm-check-over = The 20 minutes are over. Take the time you need.
firm-check-pause = Pause clock
firm-check-resume = Start clock

## All answers

firm-check-overview = All answers
firm-check-overview-intro = Jump to any question and change its answer. The check can be finished at any time: what is open counts like “don’t know”.
firm-check-filter = Show
firm-check-filter-all = All
firm-check-filter-open = Not answered
firm-check-filter-unknown = Don’t know
firm-check-filter-none = Nothing here matches.
firm-check-noted = With a note
firm-check-left-out = Left out because of your profile
# Variables:
#   $reason (String) - what was said about the firm, as it stands behind “because”
firm-check-left-out-because = Because { $reason }.
firm-check-left-out-why = These do not apply to your firm as you described it. If that is not right, change the profile.
firm-check-profile = To the profile
firm-check-finish = Finish
firm-check-finished = Check finished.
firm-check-more = Ask all questions
firm-check-more-about = This is a quick round. You can turn it into an interview; all answers stay.

## Result

# Variables:
#   $day (String) - a date
firm-check-result-of = Result from { $day }
firm-check-so-far = Result so far
# Variables:
#   $points (Number) - points, may be below zero
#   $reachable (Number) - points that could be reached
firm-check-score = { $points } of { $reachable } points
firm-check-nothing-applies = None of the topics applies.
# Variables:
#   $percent (Number) - 0 to 100
firm-check-percent = { $percent }%
firm-check-none = does not apply
# Variables:
#   $count (Number) - questions not answered
firm-check-open-count = { $count ->
    [one] One question is not answered. It counts like “don’t know”.
   *[other] { $count } questions are not answered. They count like “don’t know”.
    }
firm-check-how = How the points are counted
firm-check-how-met = A topic is met when all its questions are answered with “yes”. “Partly”, “no” and “don’t know” do not count yet.
firm-check-how-top = Five topics count most: each brings 3 points when met and costs 3 when not. Every other topic brings 1 point or none.
firm-check-how-na = What does not apply is left out and lowers the points that can be reached. The full maximum is 37; the lowest possible result is 15 below zero.
firm-check-how-percent = The chart shows for each area what share of the possible points you have; below zero counts as zero there.
firm-check-how-source = The weights come from two open-source programs that follow DIN SPEC 27076. We have not compared them with the DIN SPEC itself.
firm-check-areas = By area
firm-check-chart = How far each area is, in percent of the points that can be reached; the values are in the table
firm-check-area = Area
firm-check-share = Share
firm-check-reached = Points
firm-check-reachable = Possible
firm-check-topics-top = The five topics that count most
firm-check-met = Met
firm-check-missed = Not met
firm-check-unknown = Find out first
firm-check-gaps = What is missing, and what closes it
firm-check-gaps-none = Nothing is missing. Repeat the check in half a year.
# Variables:
#   $points (Number) - points to gain
firm-check-gain = { $points ->
    [one] Closing this brings 1 point
   *[other] Closing this brings { $points } points
    }
firm-check-read = Read
firm-check-do = Do
firm-check-step = Step
firm-check-again = To the self-check

## Two checks side by side

firm-check-comparison = Then and now
# Variables:
#   $before (String) - a date
#   $after (String) - a date
firm-check-between = { $before } and { $after }
firm-check-then = Then
firm-check-now = Now
firm-check-legend = Solid: now. Dashed: then.
# Variables:
#   $points (Number) - difference, 1 or more
firm-check-more-points = { $points ->
    [one] 1 point up since then
   *[other] { $points } points up since then
    }
# Variables:
#   $points (Number) - difference, 1 or more
firm-check-fewer-points = { $points ->
    [one] 1 point down since then
   *[other] { $points } points down since then
    }
firm-check-same-points = The same score as then
firm-check-gained = Met since then
firm-check-lost = No longer met
firm-check-nothing = Nothing.
firm-check-not-alike = The two checks did not ask the same questions, because one was a quick round or the profile has changed. Compare the topics rather than the points.
