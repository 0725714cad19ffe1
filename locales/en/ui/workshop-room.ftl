### The room of a workshop: who is in, what is asked, what was answered; and what stays of it.

workshop-room-title = Room
workshop-room-intro = While a session runs, phones on the same network can join and answer. Nothing goes to the internet.

## Before a session

workshop-room-name = Name of the workshop
workshop-room-name-hint = It is shown on every phone.
workshop-room-network = Network the phones are on
workshop-room-network-none = This computer is not on any network. Connect it, or open a hotspot of its own.
# An address of this computer. Variables:
#   $name (String) - what the system calls it
#   $address (String) - the address
workshop-room-network-is = { $name } – { $address }
workshop-room-network-help = Check the network
workshop-room-languages = Languages on the phones
workshop-room-languages-hint = Each participant chooses among these.
workshop-room-names = Participants may choose a name of their own
workshop-room-points = Count right answers on each phone
workshop-room-points-hint = Only the phone itself shows them. How fast somebody answers never counts.
workshop-room-plain = Phones speak to this computer without encryption: whoever is on the same Wi-Fi can listen in. That is why nobody is asked for more than a nickname. A hotspot of your own keeps strangers out.
workshop-room-open = Open the room
workshop-room-opened = The room is open.

## Interrupted

workshop-room-ended = The program was closed in the middle. Everything that was answered is there, and phones come back by themselves.
workshop-room-idle = Nobody was connected for a quarter of an hour, so the room was closed. Everything that was answered is there.
workshop-room-moved = This computer is on another network now, so the room was closed. Everything that was answered is there; phones need the new address.
workshop-room-resume = Carry on
workshop-room-resumed = The room is open again.

## The door

workshop-room-door = How to join
workshop-room-address = Address
workshop-room-code = Code
workshop-room-qr = QR code that leads to the room
# Variables:
#   $count (Number) - connected phones
workshop-room-people = { $count ->
    [one] One person is in
   *[other] { $count } people are in
    }
workshop-room-nobody = Nobody is in yet
# Variables:
#   $count (Number) - people who joined and are not connected
workshop-room-away = { $count ->
    [one] One person has lost the connection and can come back.
   *[other] { $count } people have lost the connection and can come back.
    }
# Leads to the page of the slides.
workshop-room-to-slides = Go to the slides
workshop-room-lock = Lock the door
workshop-room-pause = Pause
workshop-room-paused = The session is paused. Phones are waiting.
workshop-room-list = Ask for attendance
workshop-room-list-hint = Anybody who agrees on their phone is listed under the name they type. Everybody else stays unnamed.
# Variables:
#   $count (Number) - names in the list
workshop-room-attending = { $count ->
    [one] One person is on the list.
   *[other] { $count } people are on the list.
    }
workshop-room-show-people = See who is in
workshop-room-people-title = In the room
workshop-room-people-none = Nobody has joined yet.
workshop-room-own-name = own name
workshop-room-gone = not connected
workshop-room-remove = Remove
# Variables:
#   $name (String) - name of a participant
workshop-room-remove-who = Remove { $name }
# Variables:
#   $name (String) - name of a participant
workshop-room-removed = { $name } is out, and so are their answers.
# Variables:
#   $name (String) - name of a participant
workshop-room-remove-title = Remove { $name }?
workshop-room-remove-text = The phone is disconnected, and everything this person answered is deleted for good. They can join anew with the code while the door is open.
workshop-room-remove-not = Don’t remove

## The end

workshop-room-end = End the session
workshop-room-end-title = End the session?
workshop-room-end-text = Phones are told, nothing can be reached any more, and who answered what is deleted for good. The sums stay in the record.
workshop-room-end-do = End and count
workshop-room-end-not = Keep going

## The round that is on

workshop-round-is = The round that is on
workshop-round-none = Nothing is being asked. Choose below what comes next.
workshop-round-open = Answers are coming in
workshop-round-closed = No more answers
workshop-round-revealed = Revealed
# Variables:
#   $answers (Number) - answers
#   $people (Number) - people in the room
workshop-round-answers = { $answers } of { $people } have answered
# Variables:
#   $seconds (Number) - seconds left
workshop-round-ends = { $seconds } s left
# Variables:
#   $right (Number) - right answers
#   $answers (Number) - answers
workshop-round-right = { $right } of { $answers } are right
# Beside an option of an order, once it is explained. Variables:
#   $place (Number) - its place in the right order
workshop-round-place = place { $place }
# Beside a left side, once it is explained. Variables:
#   $other (String) - the right side that belongs to it
workshop-round-pair = goes with: { $other }
workshop-round-put-right = The numbers say how many had it in the right place.
workshop-round-is-right = right
# How often an option was chosen. Variables:
#   $count (Number) - times
#   $percent (Number) - share of the answers, whole percent
workshop-round-share = { $count } · { $percent }%
# Variables:
#   $average (Number) - 0 to 100
workshop-round-average = Average: { $average } of 100
workshop-round-scale = Answers from 0 to 100
# A column of the scale. Variables:
#   $from (Number) - lowest
#   $to (Number) - highest
workshop-round-tenth = { $from } to { $to }
workshop-round-cloud-none = No words yet
workshop-round-most = Most want to
# Above the choices of a decision.
workshop-round-tie = A tie: just as many want to
workshop-round-close = Close answers
workshop-round-reopen = Take answers again
workshop-round-reveal = Reveal
workshop-round-done = Done
workshop-round-extend = 30 seconds more
# Of a round that is closed: it takes answers again for so long.
workshop-round-reopen-short = Reopen for 30 seconds
# Beside each word of the cloud, on the trainer's page. Variables:
#   $word (String) - the word
workshop-round-strike = Strike “{ $word }”
workshop-round-struck = The word is struck out.
workshop-round-hide = Hide results
workshop-round-test-first = A test is revealed only after the second time: for now nobody learns what is right.
workshop-round-go-on = Follow the majority
# Where as many want to go elsewhere. Variables:
#   $letter (String) - the letter of an option: A
workshop-round-go-on-with = Go on with { $letter }
workshop-round-keys = Keys, here and on the projector: Space or Page Down takes the next step and then asks what comes next, E adds time, H hides results, P pauses, L locks the door, F5 opens the projector.

## Hands

workshop-hands = Count hands
workshop-hands-title = Count hands or cards
workshop-hands-text = For everybody without a phone: ask for hands, count them, and type the numbers in. They count together with what comes from phones.
workshop-hands-people = How many are here without a phone?
workshop-hands-many = That is more hands than people without a phone.
workshop-hands-keep = Count them in
workshop-hands-none = Stop counting them

## What comes next

workshop-next-title = Ask next
workshop-next-kind = What kind
workshop-next-question = Question
workshop-next-test = Before and after
workshop-next-message = Message
workshop-next-decision = Decision
workshop-next-check = Self-check
workshop-next-poll = Poll
workshop-next-words = Word cloud
workshop-next-confidence = Confidence
workshop-next-feedback = Feedback
workshop-next-step = Topic
workshop-next-from = From
# Variables:
#   $name (String) - name of a set of questions
workshop-next-set = Your question set: { $name }
workshop-next-preview = See the question with its answer
workshop-auto = Continue automatically
workshop-auto-hint = When everybody has answered or the time is up, answers are closed, after 15 seconds at the earliest. They are revealed 3 seconds later, and after another 30 seconds the next one on the list is asked, as long as this page is open.
# Below a scenario that goes on after a decision.
workshop-next-follows = It goes on where most wanted to go.
workshop-next-from-start = Start over
workshop-next-of = Which
workshop-next-which = Asked
workshop-next-before = before the workshop
workshop-next-after = after it
workshop-next-write = What do you ask?
# Variables:
#   $place (Number) - from 1
workshop-next-option = Option { $place }
workshop-next-option-more = One more option
workshop-next-several = Several may be chosen
workshop-next-seconds = Time for it
workshop-next-seconds-none = No limit
# Variables:
#   $count (Number) - seconds
workshop-next-seconds-are = { $count } seconds
workshop-next-hidden = Hide the results on phones and projector
workshop-next-ask = Ask the room
workshop-next-feedback-text = Two ratings and two lines to write: how useful it was, whether people could follow, what they take away, what was missing.

## Rounds there were

workshop-rounds-title = Asked so far
# Variables:
#   $answers (Number) - answers
workshop-rounds-answers = { $answers ->
    [one] one answer
   *[other] { $answers } answers
    }
workshop-rounds-leave = Leave out
# Variables:
#   $title (String) - what was asked
workshop-rounds-leave-which = Leave “{ $title }” out of the record
workshop-rounds-leave-title = Leave this round out?
# Variables:
#   $title (String) - what was asked
workshop-rounds-leave-text = “{ $title }” will no longer be in the record, and every answer to it is deleted for good.
workshop-rounds-leave-not = Keep it

## Records

workshop-records-title = Records
workshop-records-intro = What stays of each workshop: sums, never who answered what.
workshop-records-none = No workshop has ended yet.
workshop-records-unnamed = Workshop without a name
# Variables:
#   $people (Number) - participants
workshop-records-people = { $people ->
    [one] One participant
   *[other] { $people } participants
    }
# Variables:
#   $rounds (Number) - rounds
workshop-records-rounds = { $rounds ->
    [one] one round
   *[other] { $rounds } rounds
    }
workshop-records-hardest = What was hardest
workshop-records-gains = What was gained
workshop-records-gains-text = The same people answered the same questions before and after. The gain is the share of what was missing before that is known afterwards.
workshop-records-topic = Topic
workshop-records-before = Before
workshop-records-after = After
workshop-records-gain = Gain
# Variables:
#   $percent (Number) - whole percent
workshop-records-percent = { $percent }%
workshop-records-gain-none = all right already before
workshop-records-gain-nobody = nobody answered both times
# How many stand behind a gain. Variables:
#   $people (Number) - answered both times, 1 or more
#   $once (Number) - answered once only, 0 or more
workshop-records-both = Answered both times: { $people }, only once: { $once }
workshop-records-few = Few answers: read with care
workshop-records-attending = Who was there
workshop-records-all = All rounds
workshop-records-print = For printing
workshop-records-paper-which = Paper
workshop-records-paper-record = Record
workshop-records-paper-attendance = Certificates of attendance
workshop-records-paper-names = With the list of names
workshop-records-paper-names-hint = Without it, the record names nobody.
workshop-records-paper-small = Small rounds too
workshop-records-paper-small-hint = Otherwise figures are left out where fewer than five people answered: from so few one could guess who answered what.
workshop-records-paper-attendance-hint = One page for everyone in the list. It says that they were there, not what they know.
workshop-records-remove = Delete the record
workshop-records-remove-title = Delete the record?
workshop-records-remove-text = All results of this workshop and the list of who was there are deleted for good. Files you have saved of it stay.
workshop-records-remove-not = Keep it
workshop-records-removed = The record is deleted.
