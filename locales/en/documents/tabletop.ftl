### Table-top exercises: on paper, and in the log.

## Words the window and the paper share

tabletop-worked = Worked
tabletop-partly = In part
tabletop-failed = Did not work
tabletop-untried = Not tried
tabletop-material-screen = On the screen
tabletop-material-mail = E-mail
tabletop-material-call = On the phone
tabletop-material-letter = Letter
tabletop-material-chat = Chat
# A time in the story. Variables:
#   $time (String) - 24 hours: 07:25
tabletop-on-monday = Monday, { $time }
# Variables:
#   $time (String) - 24 hours: 07:25
tabletop-on-tuesday = Tuesday, { $time }
# Variables:
#   $time (String) - 24 hours: 07:25
tabletop-on-wednesday = Wednesday, { $time }
# Variables:
#   $time (String) - 24 hours: 07:25
tabletop-on-thursday = Thursday, { $time }
# Variables:
#   $time (String) - 24 hours: 07:25
tabletop-on-friday = Friday, { $time }
# Variables:
#   $time (String) - 24 hours: 07:25
tabletop-on-saturday = Saturday, { $time }
# Variables:
#   $time (String) - 24 hours: 07:25
tabletop-on-sunday = Sunday, { $time }

## Lines of the log

# Variables:
#   $role (String) - the role
#   $name (String) - who plays it
tabletop-log-cast = { $role }: { $name }
# Variables:
#   $role (String) - the role
tabletop-log-uncast = { $role }: nobody for now
tabletop-log-begun = The exercise begins.
tabletop-log-paused = The clock stops.
tabletop-log-broken = The exercise was no longer on the screen; the clock has been stopped since then.
tabletop-log-went-on = The clock goes on.
# Variables:
#   $time (String) - minutes and seconds of the exercise
tabletop-log-jumped = The clock is set to { $time }.
# Variables:
#   $inject (String) - what was read out
tabletop-log-shown = Read out: { $inject }
# Variables:
#   $inject (String) - what it was about
#   $option (String) - what the room decided
tabletop-log-decided = Decided on “{ $inject }”: { $option }
tabletop-log-ended = The exercise is over, the debrief begins.
# Variables:
#   $statement (String) - what was rated
#   $rating (String) - how it went
tabletop-log-rated = Rated “{ $statement }”: { $rating }

## In the action plan

# A note of an action. Variables:
#   $title (String) - the exercise
#   $day (String) - the day it was prepared
#   $reasons (String) - what did not work yet, in sentences
tabletop-plan-note = Exercise “{ $title }”, { $day }. Not yet: { $reasons }

## The script of the moderator

# Under the title. Variables:
#   $minutes (Number) - in all, 30 to 90
#   $play (Number) - to play, 20 to 70
#   $debrief (Number) - for the debrief, 10 to 20
tabletop-script-subtitle = Moderator’s script · { $minutes } minutes: { $play } to play, { $debrief } for the debrief
tabletop-before = Before you begin
tabletop-before-cards = Hand out the role cards. If you are fewer, somebody takes two; only technology and communication do not go well together.
tabletop-before-rules = State the rules: computers and phones stay untouched, everybody speaks in turn, nobody gets marks.
tabletop-cast = Who plays what
tabletop-story = How it starts
tabletop-read = Read aloud
tabletop-asks = Ask the room
tabletop-then = What follows:
tabletop-good = What good looks like (only for you)
tabletop-notes = Notes and decision
# Variables:
#   $minute (Number) - 0 to 70
tabletop-minute = Minute { $minute }
# Variables:
#   $minutes (Number) - 10 to 20
tabletop-debrief = The debrief, { $minutes } minutes
tabletop-debrief-round = In turn: what went well, and what surprised you? Listen first, do not explain.
tabletop-debrief-rate = Rate each statement below together. If you cannot agree, take the worse one.
tabletop-debrief-actions = For every gap, agree on an action with a name and a date. Three that happen are worth more than ten on paper.
tabletop-debrief-thanks = Thank everybody, and set the date of the next exercise.
tabletop-rate = Statement
# Name of the file without ending, without spaces.
tabletop-script-file = exercise-script

## The cards of the roles

tabletop-cards-title = Role cards
tabletop-card-asks = Ask yourself
tabletop-card-secret = Only you know this
tabletop-card-notes = Notes
# Name of the file without ending, without spaces.
tabletop-cards-file = exercise-role-cards

## The log

tabletop-log-title = Log of an exercise
# Variables:
#   $title (String) - the exercise
#   $day (String) - the day it was played
tabletop-log-subtitle = { $title }, { $day }
tabletop-log-intro = What happened in this exercise, as it was written down, and what the team made of it.
tabletop-log-heading = What happened
tabletop-log-time = Date and time
tabletop-log-clock = Clock
tabletop-log-entry = Entry
tabletop-rated-heading = How it went
tabletop-rating = Rating
tabletop-gaps-heading = What we do now
tabletop-action = Action
tabletop-because = Because this did not work yet
tabletop-moderator = Moderator
# Name of the file without ending, without spaces.
tabletop-log-file = exercise-log
