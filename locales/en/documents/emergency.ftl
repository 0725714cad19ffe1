### Emergency card, emergency handbook and incident log on paper.

## The card

emergency-title = IT emergency
emergency-motto = Keep calm and report it. One call too many does no harm.
emergency-steps = Anybody here may do this without asking
emergency-leave = Please leave alone
emergency-others = Whom else we call
emergency-code = Save the number to your phone
# What is read out where the QR code stands.
emergency-code-alt = QR code with the emergency number as a contact for the phone
# Variables:
#   $date (String) - the day on which the oldest number was written down or checked
emergency-dated = Numbers as of { $date }. Check them once a year.
emergency-undated = Write in the numbers, add the date, check them once a year.
# The name follows.
emergency-holder = Card of
# Names of files without ending, without spaces.
emergency-poster-file = emergency-card-poster
emergency-pocket-file = emergency-card-pocket
emergency-phone-file = emergency-card-phone
emergency-cards-file = emergency-cards-team
# What the contact is called in the phone where the firm has no name.
emergency-entry = IT emergency
# Variables:
#   $firm (String) - the firm
emergency-entry-of = IT emergency { $firm }

## The handbook

emergency-book = Emergency handbook
emergency-book-intro = For an emergency, on paper: print it and keep a copy outside the building. Numbers and names are those you have entered.
emergency-book-file = emergency-handbook
emergency-whom = Whom we call
emergency-who = Who
emergency-name = Name
emergency-number = Number
emergency-note = Have at hand
emergency-as-of = As of
emergency-roles = Four jobs in an emergency
emergency-job = Job
emergency-job-is = What it covers
emergency-everyone = First steps for everyone
emergency-charge = First steps for those in charge
# Variables:
#   $list (String) - names and numbers, with semicolons between them
emergency-call-order = Call in this order: { $list }.
emergency-step = What to do
emergency-step-number = No.
emergency-clocks = Reports with a deadline
emergency-report = Report
emergency-report-to = To whom
emergency-deadline = Deadline
emergency-covered = Does NIS2 apply to us?
# Variables:
#   $date (String) - the day the law was looked up
emergency-law = The law as of { $date }. This is no legal advice; if in doubt, ask your adviser.

## The log

emergency-log = Incident log
emergency-log-intro = Written down during the incident. Lines are not changed; a correction is a new line.
emergency-log-file = incident-log
emergency-log-facts = The incident
emergency-log-what = Item
emergency-log-is = Content
emergency-log-kind = Kind
emergency-log-begun = Began
emergency-log-aware = Known since
emergency-log-aware-unsaid = not entered; the deadlines count from the beginning
emergency-log-closed = Closed
emergency-log-open = not yet
emergency-log-due = Due
emergency-log-sent = Reported
emergency-log-entries = Log
emergency-log-time = Time
emergency-log-line = What
emergency-log-text = Entry
emergency-log-seen = seen
emergency-log-done = done
emergency-log-decided = decided
emergency-log-program = noted
emergency-log-photos = Photos and files
emergency-log-photo = File
emergency-log-proof = Checksum (SHA-256)
# Variables:
#   $most (Number) - so many photos are printed
emergency-log-photos-more = The first { $most } photos are printed; the list above has all of them.
emergency-log-signature = Date and signature
# Variables:
#   $date (String) - the day
#   $time (String) - the time, 14:05
emergency-moment = { $date }, { $time }
# In the night in which the clock is put back there is this time twice.
# Variables:
#   $date (String) - the day
#   $time (String) - the time, 02:30
#   $offset (String) - how far from universal time, +02:00
emergency-moment-twice = { $date }, { $time } (UTC{ $offset })
# Variables:
#   $moment (String) - day and time
emergency-moment-if = { $moment } (if the report is needed)

## What the program itself writes into the log

emergency-wrote-begun = Log begun.
# Variables:
#   $moment (String) - day and time
emergency-wrote-aware = Entered when the firm found out: { $moment }.
# Variables:
#   $job (String) - the job
#   $who (String) - who takes it
emergency-wrote-role = Job “{ $job }”: { $who }.
# Variables:
#   $job (String) - the job
emergency-wrote-role-free = Job “{ $job }”: no longer assigned.
# Variables:
#   $report (String) - the report
emergency-wrote-report = Entered as reported: { $report }.
# Variables:
#   $report (String) - the report
emergency-wrote-report-back = Not reported after all: { $report }.
emergency-wrote-closed = Incident closed.
emergency-wrote-opened = Incident opened again.
