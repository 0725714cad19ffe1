### Workshops: overview and planner.

## Overview

workshop-plan-home-intro = Plan, present, and ask the room: all on this computer, without the internet and without accounts.
workshop-plan-home-next = Your next workshop
    .text = Say for whom, how long and what about. The program proposes the agenda with breaks, exercises and packing list.
workshop-plan-home-new = Plan a workshop
workshop-plan-home-ready = Ready-made plans
workshop-plan-home-own = Your plans
workshop-plan-home-own-none = None yet. Begin with a ready-made plan, or with what you need yourself.
workshop-plan-home-around = Around the workshop
workshop-plan-home-room = The room
    .text = Put questions, have people vote, show results: with the phones of the group
workshop-plan-home-sets = Question sets
    .text = Look at questions, replace them, and keep them as a set
workshop-plan-home-network = Check the network
    .text = Whether phones reach this computer, and what helps if they do not
workshop-plan-home-records = Records
    .text = What came of your workshops, without names, also as PDF
workshop-plan-home-guide = Guide
    .text = Preparing, leading, following up: step by step
# Variables:
#   $count (Number) - how many people, 1 or more
workshop-plan-people = { $count ->
    [one] One person
   *[other] { $count } people
    }
# In a list, at a plan of one’s own. Variables:
#   $when (String) - day and time
workshop-plan-changed = Changed: { $when }

## What is wished for

workshop-plan-wish = Plan a workshop
    .below = The agenda takes shape while you choose.
workshop-plan-wish-name = Name of the plan
workshop-plan-wish-audience = For whom?
workshop-plan-wish-people = How many people?
workshop-plan-wish-length = How long?
workshop-plan-wish-minutes = Exactly, in minutes
    .hint = 30 to 480, breaks included
workshop-plan-wish-begins = Begins at
workshop-plan-wish-spoken = In which language?
workshop-plan-wish-topics = What about?
    .hint = Without a choice, the program takes what matters most to this group.
# Variables:
#   $topics (String) - titles of the topics, separated by commas
workshop-plan-wish-left-out = There is not enough time for: { $topics }
# Variables:
#   $topics (String) - titles of the topics, separated by commas
workshop-plan-wish-added = Added to fill the time: { $topics }
workshop-plan-wish-take = Keep this plan
workshop-plan-wish-kept = Plan saved.

## A plan

workshop-plan-view = View of the plan
workshop-plan-view-agenda = Agenda
workshop-plan-view-paper = Paper
# Below the name. Variables:
#   $audience (String) - for whom
#   $people (String) - how many, for example “12 people”
#   $begins (String) - beginning, 09:00
#   $ends (String) - end, 10:30
workshop-plan-view-below = { $audience }, { $people }, { $begins } to { $ends }
workshop-plan-view-use = Use this plan
workshop-plan-view-used = This plan is yours now. You can change it.
workshop-plan-view-present = Present
workshop-plan-view-copy = Duplicate
workshop-plan-view-copied = This is the copy.
workshop-plan-view-remove = Delete plan
workshop-plan-view-removed = Plan deleted.
workshop-plan-view-supplies = What you need

## The sum

# Variables:
#   $minutes (Number) - minutes, 30 or more
workshop-plan-sum-even = Adds up exactly: { $minutes } minutes
# Variables:
#   $minutes (Number) - how many too many
#   $of (Number) - how many there should be
workshop-plan-sum-over = { $minutes ->
    [one] One minute too long for { $of } minutes
   *[other] { $minutes } minutes too long for { $of } minutes
    }
# Variables:
#   $minutes (Number) - how many are left
#   $of (Number) - how many there should be
workshop-plan-sum-under = { $minutes ->
    [one] One of { $of } minutes is left
   *[other] { $minutes } of { $of } minutes are left
    }
workshop-plan-fault-empty = The plan is empty. Add something, or have an agenda proposed.
# Variables:
#   $title (String) - the block it begins with
workshop-plan-fault-unbroken = From “{ $title }” on, the group sits for longer than 90 minutes without a break.
workshop-plan-fault-pause = A break comes at the very start or end, or right beside another one.
workshop-plan-fault-rest = More than six hours need at least 30 minutes of breaks in all.
workshop-plan-fault-test = One test alone shows no progress: before and after belong together.
workshop-plan-fault-place = The welcome belongs at the beginning, the closing at the end.
workshop-plan-fault-again = Propose again
workshop-plan-fault-new = A new agenda is proposed.

## Changing

# Variables:
#   $title (String) - the block
workshop-plan-edit-minutes = Minutes for “{ $title }”
workshop-plan-edit-minutes-short = min
workshop-plan-edit-note = Note
workshop-plan-edit-note-none = Write a note
workshop-plan-edit-note-hint = For you alone: the group does not see it.
# Variables:
#   $title (String) - the block
workshop-plan-edit-drop = Remove “{ $title }”
# Variables:
#   $title (String) - the block
workshop-plan-edit-dropped = “{ $title }” is removed.
workshop-plan-edit-add = Add something
workshop-plan-edit-about = Topic
workshop-plan-edit-whole = Whole workshop
workshop-plan-edit-what = What
workshop-plan-edit-put = Add

## Paper

workshop-plan-paper-which = Which sheet?
workshop-plan-paper-agenda = Agenda
workshop-plan-paper-materials = Packing list
workshop-plan-paper-handout = Handout
# Below the choice of the sheet. Variables:
#   $count (Number) - how many, 1 or more
workshop-plan-paper-copies = { $count ->
    [one] Print it once and hand it out
   *[other] Print it { $count } times and hand it out
    }
workshop-plan-paper-agenda-hint = For you alone, in one language. Packing list and handout can also be in both.
