### The first page.

today-morning = Good morning.
today-day = Hello.
today-evening = Good evening.

## The next step

today-next = Next step
# Variables:
#   $place (Number) - which lesson
#   $of (Number) - how many lessons
today-lesson = Lesson { $place } of { $of }
today-begin = Begin
today-continue = Continue
today-quiz = Check what you know
today-answer = Answer questions
today-action = Put it into practice
today-to-action = Show how
today-all = You have finished every step.
today-all-hint = Print a checklist, or look at a step again.
# Variables:
#   $count (Number) - how many, 1 or more
today-questions = { $count ->
    [one] One question
   *[other] { $count } questions
    }

## Questions worth another look

today-repeat = Worth another look
today-repeat-none = No question is open. Answers that were not quite right come back here.
today-repeat-start = Repeat

## Refreshing

today-refresh = Refresh
today-refresh-start = Start refreshing
today-refresh-none = Nothing to refresh today.
# Variables:
#   $day (String) - the day
today-refresh-next = The next question comes on { $day }.
today-refresh-enough = That is enough for today. The rest waits until tomorrow.
today-refresh-how = Questions you have answered come back here shortly before people forget them: five minutes a day at most.
# After a week or more without an answer, when it is not too much.
today-back-calm = Good to have you back.
# The same when more is due than is asked on one day; from 2 days on. Variables:
#   $due (Number) - questions due
#   $count (Number) - how many of them today
#   $days (Number) - on how many days
today-back = Good to have you back. { $due } questions are due, and { $count } are enough for today. In { $days } days you will be up to date again.
# More is due than is asked on one day, without a break: a lot was learned at once. From 2 days on. Variables:
#   $due (Number) - questions due
#   $count (Number) - how many of them today
today-more = { $count ->
    [one] { $due } questions are due. One is enough for today; the rest can wait.
   *[other] { $due } questions are due. { $count } are enough for today; the rest can wait.
    }

## The trail

today-trail = Your trail
# Variables:
#   $learned (Number) - steps learned
#   $of (Number) - steps in all
today-learned = { $learned } of { $of } steps learned

## Actions in the firm

today-actions = To do in the firm
today-actions-none = Actions appear here once you have begun a step.
# Variables:
#   $count (Number) - how many are not shown, 1 or more
today-actions-more = { $count ->
    [one] One more in the steps
   *[other] { $count } more in the steps
    }
today-paper = Something for the notice board
today-paper-hint = Checklists for the first week, for phishing week and before the holidays, ready to print.
today-paper-make = Make a checklist
