### The plan of a workshop: in the window and on paper.

## What happens in a workshop

workshop-plan-welcome = Welcome
workshop-plan-test-before = Test before
# Variables:
#   $title (String) - title of the lesson
workshop-plan-lesson = Lesson: { $title }
# Variables:
#   $step (String) - title of the step
workshop-plan-questions = Questions: { $step }
workshop-plan-questions-all = Questions about all topics
# Variables:
#   $title (String) - title of the exercise
workshop-plan-exercise = Exercise: { $title }
# Variables:
#   $step (String) - title of the step
workshop-plan-discussion = Discussion: { $step }
workshop-plan-discussion-all = Discussion: how it is with us
workshop-plan-actions = What do we do on Monday?
workshop-plan-break = Break
workshop-plan-lunch = Lunch break
workshop-plan-test-after = Test after
workshop-plan-feedback = Feedback
workshop-plan-closing = Closing
workshop-plan-own = Something of your own
workshop-plan-inbox = Inbox
workshop-plan-links = Read links
workshop-plan-passwords = Password workshop

## Who does it with whom

workshop-plan-alone = Each person alone
workshop-plan-pairs = In pairs
# Variables:
#   $groups (Number) - how many groups, 2 or more
#   $people (Number) - how many people each has, 3 to 5
workshop-plan-groups = In { $groups } groups of { $people }
# Variables:
#   $groups (Number) - how many groups, 2 or more
#   $least (Number) - how many people the smallest has, 3 or more
#   $most (Number) - how many people the largest has, 5 at most
workshop-plan-groups-uneven = In { $groups } groups of { $least } or { $most }

## Names

# Name of a plan that the program proposes. Variables:
#   $audience (String) - for whom, for example “Everyone”
#   $minutes (Number) - minutes, 30 or more
workshop-plan-name = { $audience }: { $minutes } minutes
# Name of the copy of a plan. Variables:
#   $name (String) - name of the plan
workshop-plan-copy = { $name } (copy)

## The agenda, for the trainer

# Variables:
#   $name (String) - name of the plan
workshop-plan-agenda = Agenda: { $name }
# Below the title. Variables:
#   $audience (String) - for whom
#   $people (Number) - how many people, 2 or more
#   $begins (String) - beginning, 09:00
#   $ends (String) - end, 10:30
workshop-plan-agenda-below = { $audience }, { $people } people, { $begins } to { $ends }
# The same for one person. Variables:
#   $audience (String) - for whom
#   $begins (String) - beginning, 09:00
#   $ends (String) - end, 10:30
workshop-plan-agenda-below-one = { $audience }, one person, { $begins } to { $ends }
workshop-plan-agenda-intro = The times are proposals. When one part takes longer, shorten the next one, not the break.
workshop-plan-time = Time
workshop-plan-minutes = Minutes
workshop-plan-what = What
workshop-plan-who = Who with whom
workshop-plan-note = Notes

## The packing list

# Variables:
#   $name (String) - name of the plan
workshop-plan-materials = Packing list: { $name }
workshop-plan-materials-intro = Tick what is packed, or ready in the room.
workshop-plan-technology = Technology
workshop-plan-paper = Paper and pens
workshop-plan-room = Room
workshop-plan-computer = Computer with { -app-name } and its power supply
    .how = Start it once in the room, and check that phones reach it.
workshop-plan-projector = Projector or large screen
    .how = With the cable or adapter that fits.
workshop-plan-network = Router or hotspot
    .how = A network of your own is enough; the internet is not needed.
# Variables:
#   $count (Number) - how many
workshop-plan-voting-cards = { $count ->
    [one] One voting card
   *[other] { $count } voting cards
    }
    .how = For everyone without a phone, and in case the network fails.
workshop-plan-agenda-printed = This agenda on paper
    .how = For the trainer.
# Variables:
#   $count (Number) - how many
workshop-plan-handouts = { $count ->
    [one] One handout
   *[other] { $count } handouts
    }
    .how = With a tenth to spare, for whoever brings a colleague.
# Variables:
#   $count (Number) - how many
workshop-plan-pens = { $count ->
    [one] One pen
   *[other] { $count } pens
    }
    .how = So that everyone writes down what they do on Monday.
# Variables:
#   $count (Number) - how many
workshop-plan-tables = { $count ->
    [one] One table a group can sit around
   *[other] { $count } tables, each for a group to sit around
    }
    .how = Move them before it begins: later it takes time.
workshop-plan-flipchart = Flipchart or whiteboard with markers
    .how = For what comes together in the discussion.
# Variables:
#   $count (Number) - how many
workshop-plan-drinks = { $count ->
    [one] Drinks for one person
   *[other] Drinks for { $count } people
    }
    .how = For the break, in the same room if possible.
# Variables:
#   $count (Number) - how many
workshop-plan-food = { $count ->
    [one] Food for one person
   *[other] Food for { $count } people
    }
    .how = Ordered, or a place where it is quick at lunchtime.

## The handout

# Variables:
#   $name (String) - name of the plan
workshop-plan-handout = To take home: { $name }
workshop-plan-handout-intro = What mattered today, what you do on Monday, and lists for the time after.
workshop-plan-handout-learned = Now I can
workshop-plan-handout-actions = On Monday I will

## Files

# Part of a file name. Variables:
#   $name (String) - name of the plan
workshop-plan-agenda-file = Agenda { $name }
# Part of a file name. Variables:
#   $name (String) - name of the plan
workshop-plan-materials-file = Packing list { $name }
# Part of a file name. Variables:
#   $name (String) - name of the plan
workshop-plan-handout-file = Handout { $name }
