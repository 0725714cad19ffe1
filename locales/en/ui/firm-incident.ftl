### Firm: incident log.

firm-incident-page = Incidents
firm-incident-intro = A clock that runs along, and a log in which nothing gets lost.
firm-incident-begin = What has happened?
firm-incident-tabs = Parts of the incident
firm-incident-tab-steps = What to do
firm-incident-title = In a few words of your own
firm-incident-title-hint = For example: front till, the pointer moves by itself
firm-incident-start = Begin the log
firm-incident-none = There has been no incident yet. Good.
firm-incident-earlier = Incidents so far
firm-incident-going = going on
firm-incident-over = closed
# Variables:
#   $at (String) - day and time
firm-incident-since = Began: { $at }

## The clock

firm-incident-clock = Running for
# Variables:
#   $days (Number) - whole days
#   $time (String) - hours, minutes and seconds
firm-incident-days = { $days ->
    [one] 1 day { $time }
   *[other] { $days } days { $time }
    }
firm-incident-aware = Since when have you known?
firm-incident-aware-hint = The deadlines run from here. As long as nothing is entered, we count from the beginning.
firm-incident-aware-save = Save the time
firm-incident-deadlines = Reports with a deadline
firm-incident-deadlines-none = By your answers no deadline is running.
# Variables:
#   $left (String) - how much time is left
firm-incident-left = { $left } left
# Variables:
#   $over (String) - for how long
firm-incident-overdue = overdue by { $over }
# Variables:
#   $at (String) - day and time
firm-incident-due = by { $at }
firm-incident-perhaps = If the report is needed; with your answers that is open.
firm-incident-report-sent = Reported
# Variables:
#   $at (String) - day and time
firm-incident-reported = Reported: { $at }
firm-incident-report-back = Not reported after all
firm-incident-gdpr = Do we have to report under the GDPR?

## Doing

firm-incident-everyone = First steps for everyone
firm-incident-charge = First steps for those in charge
firm-incident-tell = Call in this order
firm-incident-tell-missing = no number written down
firm-incident-roles = Who does what
firm-incident-role-save = Save

## Log

firm-incident-log = Log
firm-incident-who = Who writes
firm-incident-what = What
firm-incident-seen = Seen
firm-incident-done = Done
firm-incident-decided = Decided
firm-incident-program = Note
firm-incident-line = New line
firm-incident-line-hint = Enter puts it into the log, Shift and Enter begins a new line. What is written stays; a correction is a new line.
firm-incident-write = Enter it
firm-incident-photos = Photos and files
firm-incident-photo-add = Attach photo or file
firm-incident-photos-none = Nothing attached yet.
firm-incident-photo-gone = not there any more
firm-incident-save = Log as PDF
firm-incident-close = Close the incident
firm-incident-open-again = Open it again
firm-incident-closed = This incident is closed.
firm-incident-back = All incidents
