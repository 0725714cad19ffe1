### Firm: incident log.

firm-incident-page = Incidents
firm-incident-intro = A clock that keeps running, and a log in which nothing gets lost.
firm-incident-begin = What has happened?
firm-incident-tabs = Parts of the incident
firm-incident-tab-steps = What to do
firm-incident-title = In a few words of your own
firm-incident-title-hint = For example: front till, the pointer moves by itself
firm-incident-when = When did it begin?
firm-incident-when-hint = If you do not know exactly, enter when somebody noticed it. The clock counts from there.
firm-incident-moment-wrong = Enter the day and the time in full.
firm-incident-start = Begin the log
firm-incident-none = No incidents so far. Good.
firm-incident-earlier = Incidents so far
firm-incident-going = ongoing
firm-incident-over = closed
# Variables:
#   $at (String) - day and time
firm-incident-since = Began: { $at }

## The clock

firm-incident-clock = Running for
firm-incident-lasted = Lasted
# Variables:
#   $days (Number) - whole days
#   $time (String) - hours, minutes and seconds
firm-incident-days = { $days ->
    [one] 1 day { $time }
   *[other] { $days } days { $time }
    }
firm-incident-aware = When did you find out?
firm-incident-aware-hint = The deadlines run from this moment. Until you enter it, we count from the beginning of the incident.
firm-incident-aware-save = Save the time
firm-incident-deadlines = Reports with a deadline
firm-incident-deadlines-none = According to your answers, no deadline is running.
# Variables:
#   $left (String) - how much time is left
firm-incident-left = { $left } left
# Variables:
#   $over (String) - for how long
firm-incident-overdue = overdue by { $over }
# Variables:
#   $at (String) - day and time
firm-incident-due = by { $at }
firm-incident-perhaps = If the report is needed: your answers still leave that open.
firm-incident-report-sent = Mark as reported
# Variables:
#   $at (String) - day and time
firm-incident-reported = Reported: { $at }
firm-incident-report-back = Not reported after all
firm-incident-gdpr = Do we have to report under the GDPR?

## Doing

firm-incident-everyone = First steps for everyone
firm-incident-charge = First steps for those in charge
firm-incident-tell = Call in this order
firm-incident-tell-missing = no number entered
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
firm-incident-line-hint = Enter puts it into the log; Shift and Enter start a new paragraph. What is in the log stays; to correct it, write a new entry.
firm-incident-write = Enter it
firm-incident-photos = Photos and files
firm-incident-photo-add = Attach photo or file
firm-incident-photos-none = Nothing attached yet.
firm-incident-photo-gone = no longer there
firm-incident-paper = Hand the log on
firm-incident-save = Log as PDF
firm-incident-close = Close the incident
firm-incident-open-again = Open it again
firm-incident-closed = This incident is closed.
firm-incident-back = All incidents
firm-incident-remove = Remove the incident
firm-incident-remove-title = Remove this incident?
firm-incident-remove-text = Its log, photos and details are deleted and cannot be brought back. That is fine for a trial run. Keep a real incident: data breaches have to stay documented, and an insurer or the police may ask.
firm-incident-keep = Keep it
firm-incident-removed = The incident has been removed.
