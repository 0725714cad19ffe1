### Reports on paper.

## One's own report

report-own-title = My learning record
report-own-intro = This is everything { -app-name } has recorded about your learning. Nobody but you gets this report, and only you can pass it on.
report-own-nothing = Nothing has been recorded yet. The report fills up from your first lesson on.
# Variables:
#   $learned (Number) - steps learned
#   $of (Number) - all steps
report-own-learned = { $learned } of { $of } steps learned.
# Variables:
#   $answers (Number) - answers, 1 or more
#   $days (Number) - on how many days, 1 or more
#   $minutes (Number) - how long all of them took
report-own-answers = Answers: { $answers }. Days on which you answered: { $days }. Minutes in all: { $minutes }.
report-guest = Guest
report-unnamed = Without a name
report-steps = The steps
report-state-later = to follow
report-state-untouched = still open
report-state-begun = begun
report-state-learned = learned
report-done-well = done
# Variables:
#   $done (Number) - how many of them are done
#   $of (Number) - how many there are
report-of = { $done } of { $of }
report-lessons = Lessons
report-right = Questions right
report-certainty = Probably still known today
report-next = Next question due
report-paths = Learning paths
report-exercises = Exercises
report-exercise = Exercise
report-messages = Judging messages
report-links = Reading links
report-notes = Notes
report-note = Note
report-bookmarks = Bookmarks
report-marked = Set on
report-questions = Questions answered
report-questions-hint = Each question is listed once. Every single answer with its time is in the table you can take along under “Profile”.
report-times = Answers
report-last = Last answered
report-last-right = Right
report-seconds = Seconds
# Name of the file without ending, without spaces.
report-own-file = my-learning-record

## The training record

report-training-title = Training record
# Variables:
#   $from (String) - the first day
#   $until (String) - the last day
report-training-period = { $from } to { $until }
report-training-names = Who has completed which cybersecurity training on this computer, when, and with which version of the content.
report-training-numbers = Who has completed which cybersecurity training on this computer, when, and with which version of the content. Numbers stand in place of names; the record with names, which stays in the firm, shows whose they are.
report-training-nobody = Nobody completed any training in this period.
report-training-overview = Overview
report-training = Training
report-people = People
report-training-people = Courses completed
report-number = No.
report-certificate = Number of the certificate
report-training-contents = What the courses contain
# Variables:
#   $version (String) - version of the content
report-training-contents-are = As the courses are today (content { $version }). The version somebody learned with is given in their line above.
# Variables:
#   $title (String) - name of the training
#   $minutes (Number) - how long it takes
#   $questions (Number) - how many questions belong to it
report-training-has = { $title }: about { $minutes } minutes, questions: { $questions }
report-lesson = Lesson
report-minutes = Minutes
report-training-means = What “completed” means
report-training-leaves-out = Answers, scores and times of single people are not in this record. It rests on the profiles used for learning on this computer; the program cannot check who sat in front of the screen.
report-place-and-day = Place and date
report-signature = Signature of the person responsible
# Name of the file without ending, without spaces. Variables:
#   $from (String) - the first day, YYYY-MM-DD
#   $until (String) - the last day, YYYY-MM-DD
report-training-file = training-record-{ $from }-to-{ $until }
