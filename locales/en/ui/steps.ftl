### The trail and the page of a step.

steps-title = The trail
steps-intro = Fourteen steps in four stages. Take them in order, or begin with what is pressing.
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
step-before = Best done before
step-tabs = Parts of this step
step-understand = Understand
step-do = Do
step-check = Check
step-tick = Tick
step-sources = Sources
step-follows = The lessons of this step follow in a later version. What it is about stands here already.
step-read = read
step-unread = not read yet
action-how = How
action-windows = On Windows
action-macos = On a Mac
action-check = You can tell by this
action-done = Done
action-marked = Marked as done.
action-open-again = Open again.
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
    [one] One question, with an explanation for every option.
   *[other] { $count } questions, with an explanation for every option.
    }
# Variables:
#   $done (Number) - questions last answered right
#   $of (Number) - questions there are
check-score = Last answered right: { $done } of { $of }
check-rule = A step counts as learned when its lessons are read and four of five questions were last answered right.
check-start = Start the questions
tick-intro = These lines can stand on a checklist. Choose there for whom and when.
tick-make = Make a checklist
sources-mapping = In other frameworks
sources-open = Open in the browser
# Variables:
#   $day (String) - the day, written out
sources-checked = checked on { $day }
# Variables:
#   $via (String) - where we read it
sources-via = after { $via }
framework-din-27076 = DIN SPEC 27076
framework-enisa-12 = ENISA, 12 steps
framework-ncsc-small-business = NCSC Small Business Guide
framework-cis-ig1 = CIS Controls, IG1
framework-csf-2 = NIST CSF 2.0
framework-cri-core-four = CRI Core Four
figure-old = older than three years
