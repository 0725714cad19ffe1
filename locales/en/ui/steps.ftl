### The trail and the page of a step.

steps-title = The trail
steps-intro = Fourteen steps in four stages. Take them in order, or begin with whatever is most urgent.
steps-route = In which order?
steps-route-trail = From start to finish
steps-route-trail-hint = All fourteen steps in four stages
# Variables:
#   $count (Number) - how many, 1 or more
steps-lessons = { $count ->
    [one] One lesson
   *[other] { $count } lessons
    }

## A step

step-why = Why it matters
step-goals = Afterwards you can
# Variables:
#   $minutes (Number) - whole minutes
step-time = About { $minutes } min
# Variables:
#   $who (String) - groups, separated by commas
step-for = For: { $who }
step-before = Best done beforehand
step-tabs = Parts of this step
step-understand = Understand
step-do = Do
step-check = Check
step-tick = Tick
step-sources = Sources
step-follows = The lessons of this step follow in a later version. Here is what it will cover.
# A link to the plan of the open firm
step-plan = Who does it, and by when: the firm’s action plan
step-read = read
step-unread = not read yet
action-how = How to do it
action-windows = On Windows
action-macos = On a Mac
action-check = How to tell that it is done
action-done = Done
action-marked = Marked as done.
action-open-again = Marked as not done.
cost-none = costs nothing
cost-low = costs little
cost-medium = up to about €2,000
cost-high = a larger investment
# Variables:
#   $who (String) - group
action-who = done by: { $who }
# Variables:
#   $count (Number) - questions in a round, 1 or more
check-round = { $count ->
    [one] A round has one question, with an explanation for every option.
   *[other] A round has { $count } questions, with an explanation for every option.
    }
# Variables:
#   $done (Number) - questions last answered right
#   $of (Number) - questions there are
check-score = { $done } of this step’s { $of } questions right at the latest try
# Variables:
#   $percent (Number) - 0 to 100
check-certainty = Of this you will probably still know { $percent }% today.
# Variables:
#   $count (Number) - how many, from 1
check-due = { $count ->
    [one] One question is due to be refreshed.
   *[other] { $count } questions are due to be refreshed.
    }
# Variables:
#   $day (String) - the day
check-next = The next refresher is on { $day }.
check-rule = A step counts as learned when its lessons are read and your latest answers to four out of five questions are right.
check-start = Start the questions
tick-intro = You tick these tasks off on a checklist, on paper or on screen. There you choose whom it is for and for which occasion.
tick-make = Make a checklist
sources-mapping = In other frameworks
sources-open = Open in the browser
# Variables:
#   $day (String) - the day, written out
sources-checked = accessed on { $day }
# Variables:
#   $via (String) - where we read it
sources-via = via { $via }
framework-din-27076 = DIN SPEC 27076
framework-enisa-12 = ENISA, 12 steps
framework-ncsc-small-business = NCSC Small Business Guide
framework-cis-ig1 = CIS Controls, IG1
framework-csf-2 = NIST CSF 2.0
framework-cri-core-four = CRI Core Four
figure-old = older than three years
