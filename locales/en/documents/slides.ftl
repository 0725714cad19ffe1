### Slides: what stands on them, for window, projector and paper.

## Over the heading

# Over the name of a step. Variables:
#   $number (Number) - 1 to 14
slides-step = Step { $number }
# Over the title of a lesson. Variables:
#   $number (Number) - 1 to 14
#   $title (String) - the step
slides-step-title = Step { $number }: { $title }
slides-example = Example
slides-do = What we do
slides-task = Let’s practise
slides-solution = Answer
slides-ending = How it ends
# Under a figure. Variables:
#   $publisher (String) - who published it
#   $year (String) - when
slides-source = Source: { $publisher }, { $year }
# In the notes to the title of a lesson, before a list.
slides-aims = Afterwards participants can:

## Exercises

slides-inbox-title = Inbox: judging messages
slides-links-title = Links: reading addresses
slides-passwords-title = Comparing passwords
slides-inbox-ask = What do you do with it?
# Variables:
#   $name (String) - the sender
slides-message-from = From: { $name }
# Variables:
#   $address (String) - address or number
slides-message-address = Address: { $address }
# Variables:
#   $subject (String) - the subject line
slides-message-subject = Subject: { $subject }
# What the person called says. Variables:
#   $text (String) - the words
slides-message-you = You: { $text }
# Variables:
#   $label (String) - what is shown
#   $address (String) - where it leads
slides-message-link = Link “{ $label }”, leads to { $address }
# Variables:
#   $name (String) - name of the file
slides-message-file = Attachment: { $name }
# Variables:
#   $label (String) - what stands beside the code
#   $address (String) - where it leads
slides-message-qr = QR code “{ $label }”, leads to { $address }
slides-channel-mail = Let’s practise: e-mail
slides-channel-sms = Let’s practise: text message
slides-channel-chat = Let’s practise: chat
slides-channel-letter = Let’s practise: letter
slides-channel-call = Let’s practise: phone call
slides-verdict-safe = It’s fine
slides-verdict-report = Report it
slides-verdict-ask = Check by another route
slides-links-ask = Whose address is this?
# Variables:
#   $owner (String) - the domain
slides-link-owner = It belongs to { $owner }
slides-passwords-ask = Which password lasts longest?
slides-passwords-told = How long it takes to guess them from a stolen list
# An example of a password that very many people use.
slides-password-common = Password1
# An example of a password that follows every rule and is easily guessed.
slides-password-rules = Summer2026?
# A password and how long it lasts. Variables:
#   $password (String) - the password
#   $wait (String) - “3 days”
slides-password-lasts = { $password }: { $wait }
slides-scenario-happens = What has happened?
slides-scenario-ask = What do you do?
slides-scenario-then = What comes of it
slides-debrief = What to remember

## Parts of a workshop without slides of their own

# Variables:
#   $minutes (Number) - how long the part is meant to take, 1 or more
slides-block-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
    }
slides-block-welcome = Good to have you here.
slides-block-test-before = A few questions first. The answers come at the end.
slides-block-questions = What do you remember?
slides-block-discussion = What is it like where you work?
slides-block-actions = Pick one thing and write down when you will do it.
slides-block-break = Time for some fresh air.
slides-block-lunch = Enjoy your meal.
slides-block-test-after = The same questions again, this time with the answers.
slides-block-feedback = What helped you, and what was missing?
slides-block-closing = Thank you for taking part.
# Heading over a part the trainer has added: what it is stays in the trainer’s notes.
slides-block-own = In between

## Hints in the notes

# Before what the trainer has noted in the plan.
slides-note-plan = From your plan:
slides-note-ask = Let the room decide first, a show of hands will do, and ask why. The next slide has the answer.
slides-note-best = In bold: how the story goes on. Ask what was tempting about the other ways.
slides-note-decide = The room decides together. The story then goes on the way that ends best; what the other ways lead to is on the slide with the answer.
slides-note-sort = The room votes on each card, then comes the answer. Whoever sees it differently says why.
slides-note-place = Give the room two minutes to look. Collect what was found before you go on.
slides-note-passwords = These passwords are only to look at: nobody should use one. The estimate is for somebody with a lot of computing power and a list that was well protected.

## Paper

slides-paper = Slides
slides-paper-notes = Slides with notes
# File name without its ending.
slides-paper-file = Slides
# File name without its ending.
slides-paper-notes-file = Notes
slides-notes = Notes
# Variables:
#   $names (String) - publisher and year, several with semicolons
slides-sources = Sources: { $names }
