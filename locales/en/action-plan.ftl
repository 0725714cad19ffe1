### The action plan, in the window and on paper.

action-plan-title = Action plan
action-plan-file = action-plan
action-plan-intro = In this order: what prevents most harm for the least effort comes first, and nothing comes before what it builds on. Times add up from the top.

action-plan-hour = In the first hour
action-plan-day = On the first day
action-plan-month = In the first month
action-plan-year = In the first year

## Why a line stands where it does

action-plan-risk-1 = prevents a little harm
action-plan-risk-2 = prevents some harm
action-plan-risk-3 = prevents a fair amount of harm
action-plan-risk-4 = prevents a lot of harm
action-plan-risk-5 = prevents what hits firms hardest
# Variables:
#   $count (Number) - how many topics of the self-check
action-plan-reason-top = { $count ->
    [one] closes an important gap from the self-check
   *[other] closes { $count } important gaps from the self-check
}
# Variables:
#   $count (Number) - how many topics of the self-check
action-plan-reason-gap = { $count ->
    [one] closes a gap from the self-check
   *[other] closes { $count } gaps from the self-check
}
# The team answers questions about this topic wrong too often. Variables:
#   $answers (Number) - how many answers were given
#   $right (Number) - how many of them are right
action-plan-reason-weak = your team is unsure here: { $right } of { $answers } answers were right
action-plan-reason-in-place = in place according to the self-check: make sure that is so everywhere
# Variables:
#   $minutes (Number) - effort in minutes
action-plan-reason-minutes = takes { $minutes } min
# Variables:
#   $action (String) - title of the action that builds on it
action-plan-reason-early = comes early because this builds on it: { $action }
# Variables:
#   $reasons (String) - what was said about the firm, joined
action-plan-shown = For you because { $reasons }.
# Variables:
#   $reasons (String) - what was said about the firm, joined
action-plan-hidden = Not for you because { $reasons }.
# Variables:
#   $first (String) - the beginning
#   $last (String) - the last one
action-plan-and = { $first } and { $last }

## On paper

action-plan-no = No.
action-plan-what = Action
action-plan-why = Why here
action-plan-who = Who
action-plan-until = Due
action-plan-how-far = Status
action-plan-state-open = open
action-plan-state-doing = under way
action-plan-state-done = done
action-plan-state-dropped = left out
# Variables:
#   $points (Number) - points now
#   $maximum (Number) - points that can be reached
action-plan-points-now = Self-check today: { $points } of { $maximum } points.
# Variables:
#   $six (Number) - points after the six actions for now
#   $all (Number) - points after the whole plan
action-plan-points-then = After the six actions for now: { $six }. After the whole plan: { $all }.
# Variables:
#   $action (String) - title
action-plan-calendar = To do: { $action }
action-plan-calendar-name = Action plan
action-plan-calendar-file = action-plan
