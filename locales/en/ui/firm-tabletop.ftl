### Table-top exercises.

firm-tabletop = Tabletop exercises
firm-tabletop-text = Your team talks an emergency through at one table, with an invented case in your own firm. Nobody gets marks: you are looking for gaps before somebody else finds them.

## Choosing

firm-tabletop-choose = Which exercise?
firm-tabletop-length = How long?
# Variables:
#   $minutes (Number) - in all
firm-tabletop-minutes = { $minutes } minutes
# Variables:
#   $play (Number) - minutes to play
#   $debrief (Number) - minutes for the debrief
firm-tabletop-split = { $play } to play, { $debrief } for the debrief
firm-tabletop-prepare = Prepare this exercise
firm-tabletop-runs = Your exercises
firm-tabletop-no-runs = You have not prepared an exercise yet. An hour is enough, and you need no technology.
firm-tabletop-open = Open
# Read out in place of “Open”. Variables:
#   $title (String) - the exercise
#   $when (String) - when it was prepared
firm-tabletop-open-of = Open: { $title }, { $when }
# Variables:
#   $when (String) - when it was prepared
#   $minutes (Number) - how long it is
firm-tabletop-when = { $when } · { $minutes } minutes
firm-tabletop-preparing = Being prepared
firm-tabletop-playing = Under way
firm-tabletop-paused = Paused
# Variables:
#   $count (Number) - actions that follow, 1 or more
firm-tabletop-debriefed = { $count ->
    [one] Debriefed, one action follows
   *[other] Debriefed, { $count } actions follow
    }
firm-tabletop-debriefed-none = Debriefed, no action follows

## Preparing

firm-tabletop-back = All exercises
firm-tabletop-cast = Who plays what?
firm-tabletop-cast-text = One name each. If you are fewer, somebody takes two roles; only technology and communication do not go well together. You moderate and play no role.
# Read out in place of the role. Variables:
#   $role (String) - the role
firm-tabletop-player = Who plays “{ $role }”?
firm-tabletop-print = Print
firm-tabletop-print-text = You read from the script. It says what good looks like, so keep it to yourself. Cut out the cards: each reveals something that only this person knows.
firm-tabletop-script = Moderator’s script
firm-tabletop-cards = Role cards
# Variables:
#   $path (String) - where it was saved
firm-tabletop-saved = Saved: { $path }
firm-tabletop-table = Lay on the table
firm-tabletop-begin = Begin
firm-tabletop-begin-text = Is everybody here, with their card? “Begin” starts the clock.

## Playing

firm-tabletop-clock = Exercise time
# Variables:
#   $now (String) - minutes and seconds
#   $of (Number) - minutes to play
firm-tabletop-clock-of = { $now } of { $of } minutes
firm-tabletop-pause = Stop the clock
firm-tabletop-go-on = Go on
firm-tabletop-end = On to the debrief
firm-tabletop-back-to-play = Back to the exercise
firm-tabletop-large = Large view
firm-tabletop-large-close = Close the large view
firm-tabletop-broken = The exercise was not on the screen for a while. The clock has been stopped since then; nothing that was written down is lost.
firm-tabletop-story = How it starts
firm-tabletop-asks = Ask the room
firm-tabletop-then = What follows
firm-tabletop-for-moderator = What good looks like
# Announced. Variables:
#   $title (String) - what happens next
firm-tabletop-due = It is time: { $title }
# Variables:
#   $title (String) - what happens next
#   $time (String) - minutes and seconds until then
firm-tabletop-next = Next, in { $time }: { $title }
# On the projector. Variables:
#   $time (String) - minutes and seconds until then
firm-tabletop-next-room = Next, in { $time }
firm-tabletop-due-room = Something has happened.
firm-tabletop-show = Read out
firm-tabletop-show-now = Now, without waiting
firm-tabletop-all-shown = Everything has been read out. Use the time that is left, then end the exercise.
firm-tabletop-note-label = What does the room say or decide?
firm-tabletop-note-save = Add to the log
firm-tabletop-log = Log
firm-tabletop-log-empty = Nothing has been written down yet.

## The debrief

firm-tabletop-debrief = Debrief
firm-tabletop-debrief-text = In turn: what went well, what surprised you? Then rate each statement together. If you cannot agree, take the worse one.
firm-tabletop-worked = Worked
firm-tabletop-partly = In part
firm-tabletop-failed = Did not work
firm-tabletop-untried = Not tried
firm-tabletop-gaps = What follows
firm-tabletop-gaps-text = One action for each gap, the most urgent first. Give each a name and a date.
firm-tabletop-gaps-none = No gap so far. What you rate above as not working appears here with the action that closes it.
firm-tabletop-because = Because:
firm-tabletop-take = Add to the plan
firm-tabletop-take-text = They move to the top of your plan, each with a note that says why. Anything already done there is open again.
# Variables:
#   $count (Number) - actions, 1 or more
firm-tabletop-taken = { $count ->
    [one] One action is now at the top of the plan.
   *[other] { $count } actions are now at the top of the plan.
    }
# Variables:
#   $minutes (Number) - how long it takes
firm-tabletop-effort = about { $minutes } minutes
firm-tabletop-paper = Log as PDF
firm-tabletop-remove = Delete the exercise
firm-tabletop-remove-title = Delete this exercise?
firm-tabletop-remove-text = Its log and ratings go with it. This cannot be undone.
firm-tabletop-keep = Keep it
firm-tabletop-removed = The exercise is deleted.
firm-tabletop-sources = Sources
