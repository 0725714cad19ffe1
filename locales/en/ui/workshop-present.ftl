### Workshop: presenting, for the trainer’s page and for the projector.

## What is presented

workshop-present = Present
workshop-present-text = Lessons become slides for the projector. You see your notes, the next slide and the time beside them.
workshop-present-step = Step
workshop-present-lessons = Lessons
# Variables:
#   $title (String) - the lesson
#   $count (Number) - how many slides it makes, at least 2
workshop-present-lesson = { $count ->
    [one] { $title } ({ $count } slide)
   *[other] { $title } ({ $count } slides)
    }
workshop-present-exercise = Exercise afterwards
workshop-present-none = None
workshop-present-plan-empty = Nothing is in this plan yet.
# Variables:
#   $language (String) - its name
workshop-present-plan-language = The slides are in: { $language }
workshop-present-plan-back = To the plan
workshop-present-minutes = Time for each lesson and exercise
workshop-present-any-time = As long as it takes
# Variables:
#   $count (Number) - minutes, at least 5
workshop-present-time = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
    }
workshop-present-begin = Start presenting
workshop-present-look = Look at the slides
workshop-present-pdf = Slides as PDF
workshop-present-notes-pdf = Notes as PDF
# Variables:
#   $path (String) - where the file is
workshop-present-saved = Saved: { $path }

## While presenting

# Variables:
#   $place (Number) - the slide that is shown, from 1
#   $of (Number) - how many there are
workshop-present-count = Slide { $place } of { $of }
workshop-present-now = On the projector
workshop-present-now-black = The projector is black
workshop-present-now-covered = Not on the projector at the moment
workshop-present-next = Next
workshop-present-no-next = This is the last slide.
workshop-present-round-over = The projector shows the round, not this slide.
workshop-present-pause-over = The projector shows the pause, not this slide.
workshop-present-round-off = End the round
workshop-present-pause-off = End the pause
workshop-present-stayed = The slide has not changed: nobody would see it. You can still choose one under “All slides”.
workshop-present-room = Go to the room
workshop-present-room-closed = The room has closed, so nobody can answer at the moment. Nothing is lost: on the page “Room”, “Carry on” opens it again.
workshop-present-back = Back
workshop-present-on = Next slide
workshop-present-projector = Open the projector
workshop-present-close-projector = Close the projector
workshop-present-black-key = Black
workshop-present-pointer = Pointer
workshop-present-both = Both languages
workshop-present-end = Stop presenting
workshop-present-more = Keys, paper, end
workshop-present-keys-move = Next: right or down arrow, space, Enter, Page Down. Back: left or up arrow, Page Up. Home and End: first and last slide.
workshop-present-keys-show = B or full stop: black. P: pointer, then move over the slide. L: both languages.
workshop-present-keys-projector = F5: open the projector. Esc: ends black and pointer, otherwise closes the projector. On the projector, F11 or a double click makes the window as large as the screen. Clickers work in both windows.
workshop-present-notes = Notes
workshop-present-no-notes = There are no notes for this slide.
workshop-present-sources = Sources
workshop-present-slides = All slides
# Behind the name of a slide with the answer to an exercise.
workshop-present-answer = (answer)

## Time

workshop-present-times = Time
workshop-present-wall = Time of day
workshop-present-elapsed = Since the start
workshop-present-run = Start the clock
workshop-present-stop = Stop the clock
workshop-present-reset = Back to zero
workshop-present-stands = The clock is stopped: time is not being counted.
workshop-present-in-time = On schedule
# Variables:
#   $count (Number) - minutes, at least 1
workshop-present-late = { $count ->
    [one] { $count } minute behind schedule
   *[other] { $count } minutes behind schedule
    }
# Variables:
#   $count (Number) - minutes, at least 1
workshop-present-early = { $count ->
    [one] { $count } minute ahead of schedule
   *[other] { $count } minutes ahead of schedule
    }
# Variables:
#   $spent (String) - minutes and seconds: 4:07
#   $planned (String) - minutes and seconds: 10:00
workshop-present-spent = { $spent } of { $planned }
# Variables:
#   $time (String) - minutes and seconds: 1:30
workshop-present-over = { $time } over

## On the projector

workshop-present-idle = We are about to start.
workshop-present-black = Break
workshop-present-join = Join in
workshop-present-address = Open in your browser
workshop-present-code = Code
workshop-present-qr = QR code to join
# Variables:
#   $count (Number) - how many have joined
workshop-present-people = { $count ->
    [one] { $count } person here
   *[other] { $count } people here
    }
