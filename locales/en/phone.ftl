### The page for phones in a workshop: it comes from the trainer's computer and runs in the browsers of the participants.

## Before anything runs

phone-no-script = This page needs JavaScript. Switch it on for this address in your browser and load the page again.
phone-slow = The page is still loading. If nothing happens, please load it again.

## Everywhere

phone-language = Language
phone-back = Back
phone-coming = Connecting…
phone-away = The connection was lost. It will come back by itself.
# Variables:
#   $count (Number) - how many are in the room, 1 or more
phone-head-count = { $count ->
    [one] One person is here
   *[other] { $count } people are here
    }
phone-you = Your name here
# Variables:
#   $count (Number) - how many points this phone has
phone-points = Your points: { $count }

## Coming in

phone-join-title = Join in
phone-join-hint = There is a code of six characters at the front of the room.
phone-join-qr = You scanned the QR code, so you need no code.
phone-code = Code
phone-code-short = The code has six characters.
phone-name = Your name here (optional)
phone-name-hint = A nickname will do. Leave it empty and the room gives you one.
phone-join = Join in
phone-shut = The room is closed at the moment. Please ask at the front.
phone-before = I was here before
phone-again-title = Carry on here
phone-again-hint = The code is on the other device under “My place”. That device is then signed out; your answers stay.
phone-again-code = Code to carry on
phone-again-short = The code has eight characters.
phone-again = Carry on
phone-safe-title = What is protected and what is not
phone-safe = This page comes from the trainer’s computer, not from the internet. You are counted under a nickname; there is no account and there are no cookies.
phone-unsafe = The connection is not encrypted, so your browser may call it “not secure”. Anyone who listens in on this network can see your answers or answer in your place.
phone-no-data = That is why we ask for nothing but a nickname. Do not enter passwords, addresses or other personal details here.

## Waiting

phone-wait-title = Look to the front
phone-wait-hint = When it is your turn, it appears here by itself.
phone-pause-title = Break
phone-pause-hint = There is nothing to do right now. This page carries on by itself.

## A round

# Variables:
#   $time (String) - minutes and seconds, as in 1:05
phone-left = { $time } min left
phone-choose-one = Tap one answer.
# Variables:
#   $count (Number) - how many at most
phone-choose-most = { $count ->
    [one] Choose one answer.
   *[other] Choose up to { $count } answers.
    }
phone-choose-all = Choose all that apply.
phone-order = Put these in the right order.
phone-match = Match what belongs together.
phone-scale = Set the slider.
# Variables:
#   $count (Number) - how many fields there are
phone-words = { $count ->
    [one] A word or a few, but no names, please.
   *[other] Up to { $count } words, but no names, please.
    }
phone-form = Answer whatever you like. No names, please.
phone-send = Send
phone-send-change = Send change
phone-sending = Saving…
phone-saved = Saved
phone-can-change = Saved. You can still change it.
phone-changed = Changed, but not sent yet.
phone-kept-here = Not saved yet: your answer is sent as soon as the connection is back.
phone-late = This answer came too late.
phone-late-other = Your change came too late. Your earlier answer counts.
phone-late-before = Your answer to the previous question came too late.
phone-late-before-other = The change to your answer to the previous question came too late. The answer before it counts.
phone-unsent = Not sent. What you see here does not count.
phone-rude = That cannot go on the wall like this. Please choose another word.
phone-wrong = That was not accepted. Please answer again.
phone-busy = Not saved yet, trying again in a moment.
phone-closed = Answers are closed. Look to the front.
phone-closed-none = Closed. You did not answer this time.
# Variables:
#   $text (String) - what is moved
phone-up = Move up: { $text }
# Variables:
#   $text (String) - what is moved
phone-down = Move down: { $text }
# Variables:
#   $place (Number) - where it is now, from 1
#   $of (Number) - how many places there are
#   $text (String) - what was moved
phone-moved = Now at { $place } of { $of }: { $text }
phone-sides = To choose from
phone-select = Please choose
# Variables:
#   $value (Number) - 0 to 100
phone-of-hundred = { $value } of 100
phone-unsure = 0: not sure at all
phone-sure = 100: completely sure
phone-least = 0: not at all
phone-most = 100: completely
# Variables:
#   $place (Number) - which field, from 1
phone-word = Word { $place }
# Variables:
#   $grade (Number) - 1 to 5
#   $best (Number) - the best grade
phone-grade = { $grade } of { $best }
phone-grade-none = No answer
phone-grade-low = 1: poor
phone-grade-high = 5: very good
phone-too-long = Taken together this is too long. Please shorten one of the texts.

## The reveal

phone-right = Right
phone-not-quite = Not quite
phone-not-answered = Not answered
phone-result = Result
phone-thanks = Thank you for your feedback
phone-yours = your choice
phone-hit = right, your choice
phone-missed = right, but not chosen
phone-mistaken = not right, your choice
phone-avoided = rightly not chosen
phone-key = right
phone-not-key = not right
phone-order-right = The right order
phone-in-place = in the right place
# Variables:
#   $place (Number) - the place this phone gave it, from 1
phone-your-place = Your place: { $place }
phone-pair-right = matched correctly
phone-pair-yours = Your match
# Variables:
#   $count (Number) - how many have answered
phone-answers = { $count ->
    [one] One answer
   *[other] { $count } answers
    }
# Variables:
#   $count (Number) - how many chose it
#   $share (Number) - share of all answers in per cent
phone-votes = { $count ->
    [one] One vote, { $share }%
   *[other] { $count } votes, { $share }%
    }
# Variables:
#   $count (Number) - how many have it right
#   $share (Number) - share of all answers in per cent
phone-placed = { $count ->
    [one] One person has it right, { $share }%
   *[other] { $count } people have it right, { $share }%
    }
# Variables:
#   $from (Number) - smallest number
#   $to (Number) - largest number
phone-range = { $from } to { $to }
# Variables:
#   $value (Number) - 0 to 100
phone-average = Average: { $value }
# Variables:
#   $value (Number) - 0 to 100
phone-your-value = Your answer: { $value }
# Variables:
#   $count (Number) - how often the word was said
phone-said = { $count ->
    [one] once
   *[other] { $count } times
    }
phone-hidden = How the others answered is not shown.

## My place

phone-me = My place
phone-new-round = A new round is on.
phone-to-round = Go to the round
phone-move-title = Carry on with another device
phone-move-hint = Open the same address there, choose “I was here before” and enter this code. This phone is then signed out.
phone-move-secret = Show it to nobody: whoever knows it can answer in your place.
phone-list-title = List of participants
phone-list-there = There is a list of participants.
phone-list-see = Have a look
phone-list-what = What is recorded is the name you enter here, with the title and the day of the workshop. Your answers are not on the list.
phone-list-who = The trainer sees the list and may give it to your firm. Your name crosses this network unencrypted.
phone-list-free = It is up to you. As long as the list is open, you can take your name off it here.
phone-list-name = First and last name
phone-list-fault = This name was not accepted. It can have letters, dots and hyphens, 60 characters at most.
phone-list-busy = The name has not been saved yet. Please enter it once more.
phone-list-agree = Agree and add my name
phone-list-on = You are on the list as
phone-list-off = Take me off
phone-list-asked = Adding your name…

## Not in

phone-no-code = This code is not right. Compare it with the one at the front.
phone-no-key = This QR code is no longer valid. Scan the one shown at the front, or enter the code.
phone-no-slow = There were too many tries just now. Try again in a minute.
phone-no-locked = The room is closed at the moment. Please ask at the front.
phone-no-full = The room is full. Please ask at the front.
phone-no-name = This name cannot be used here. Take another one, or leave the field empty.
phone-no-again = This code to carry on is not valid. Compare it with the one on the other device.
phone-no-gone = Your place from before is no longer valid. Please join again.
phone-no-removed = You have been removed
    .hint = The trainer has taken you out of the room. If that was a mistake, please speak to them.
phone-no-moved = You have joined elsewhere
    .hint = You carried on with another device or in another window. Your answers are there.
phone-no-over = The workshop has ended
    .hint = Thank you for being here. You can close this page.
phone-no-bad = This page does not match the room
    .hint = Please load it again. If that does not help, ask at the front.
phone-stay-here = Carry on here
phone-reload = Load page again
