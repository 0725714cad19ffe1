### The action plan in the window.

plan-title = Action plan
plan-text = What to do, what first, and why in this order. The plan adapts as soon as you say more about the firm.
plan-nav = Plan
plan-look = Open the plan
plan-views = Views of the plan
plan-as-list = List
plan-as-board = Board
plan-now = Six actions for now
plan-hour = In the first hour
plan-day = On the first day
plan-month = In the first month
plan-year = In the first year
# Variables:
#   $count (Number) - how many, 1 or more
plan-later = { $count ->
    [one] One for later
   *[other] { $count } for later
}
plan-done = Done
plan-dropped = Left out
plan-nothing-left = Nothing is left to do. Repeat the self-check in half a year.
plan-save-pdf = Save plan as PDF
# Variables:
#   $path (String) - where it was saved
plan-saved = Saved: { $path }
plan-save-days = Due dates as calendar
plan-no-days = No action has a due date yet.
plan-propose = Suggested order
# Variables:
#   $count (Number) - how many actions
plan-hidden = { $count ->
    [one] One action does not concern you
   *[other] { $count } actions do not concern you
}
plan-profile = Change the firm’s details
plan-checklist = Checklist for this step

## Points

plan-points = What the plan does for the self-check
plan-points-now = Today
plan-points-six = After the six for now
plan-points-all = After the whole plan
# Variables:
#   $points (Number) - points
#   $maximum (Number) - points that can be reached
plan-points-of = { $points } of { $maximum }
plan-points-hint = A topic counts as met when all actions that close it are done. No certification: your own assessment.

## A line

plan-state-open = Open
plan-state-doing = Under way
plan-state-done = Done
plan-state-dropped = Left out
plan-begin = Begin
plan-finish = Done
plan-reopen = Reopen
plan-overdue = overdue
# Variables:
#   $day (String) - the day
plan-until = by { $day }
# Variables:
#   $euros (Number) - whole euros
plan-euros = €{ $euros }
# Variables:
#   $action (String) - title
plan-up = Move up: { $action }
# Variables:
#   $action (String) - title
plan-down = Move down: { $action }
# Variables:
#   $action (String) - title
#   $state (String) - name of the column
plan-to = { $action }: move to “{ $state }”

## What is said about it

plan-owner = Who
plan-due = Due
plan-cost = Cost in euros
plan-cost-hint = One-off, not counting working time
plan-cost-unfit = That is not an amount.
plan-evidence = What shows that it is done
plan-evidence-hint = A document, a photo, where it hangs
plan-notes = Notes
plan-fields-save = Save
plan-fields-saved = Saved.
plan-drop = Leave out
plan-remove = Remove
plan-own = Something of your own
plan-own-hint = What else needs doing
plan-add = Add to the plan
plan-added = Added to the plan.
