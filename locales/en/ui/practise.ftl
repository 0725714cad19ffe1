### Exercises: the page that lists them, and each of the six kinds.

## The page

practise-title = Practise
practise-intro = Try it out where nothing can go wrong. A few minutes are enough, as often as you like.
practise-start = Start
practise-again = Practise again
practise-back = All exercises
practise-saved = Saved.
# Variables:
#   $right (Number) - how many were last done right
#   $of (Number) - how many there are
practise-tally = { $right } of { $of } done right
practise-untouched = Not tried yet
practise-tried = Tried
practise-done = Done
practise-confirm = Confirm
practise-next = Next
practise-result = Your result
# Variables:
#   $right (Number) - how many were right
#   $of (Number) - how many there were
practise-result-count = { $right } of { $of } were right.
# Variables:
#   $place (Number) - which one, from 1
#   $of (Number) - how many
practise-place = { $place } of { $of }
# Variables:
#   $title (String) - title of a step
practise-step = More about this: { $title }
practise-here = Practise now
practise-here-start = Start here

## Inbox

practise-inbox = Inbox
practise-inbox-hint = Genuine, a scam, or better to ask? Messages as they arrive in small businesses.
practise-inbox-what = What do you do with it?
practise-inbox-safe = Trust it
practise-inbox-report = Report it
practise-inbox-ask = Ask by another route
practise-inbox-point = Point at everything that made you suspicious.
practise-inbox-sheet = The message
practise-inbox-mail = E-mail
practise-inbox-sms = Text message
practise-inbox-chat = Chat
practise-inbox-letter = Letter
practise-inbox-call = Phone call
practise-inbox-from = From
practise-inbox-address = Address
practise-inbox-number = Number
practise-inbox-subject = Subject
practise-inbox-attachment = Attachment
practise-inbox-qr = QR code
practise-inbox-caller = Caller
practise-inbox-you = You
# Variables:
#   $target (String) - the address
practise-inbox-leads = leads to { $target }
practise-inbox-look = Point at a link, or reach it with the Tab key, to see where it leads.
practise-inbox-found = found
practise-inbox-missed = not marked
practise-inbox-fine = nothing wrong with this
practise-inbox-best-safe = You can trust this message.
practise-inbox-best-report = This is a scam: report it.
practise-inbox-best-ask = The message alone does not tell you: ask by another route.
practise-inbox-false-alarm = Reporting it was no mistake: one report too many is better than one too few.
practise-inbox-cautious = Reporting it is fine too.
practise-inbox-level-least = Most people see through this one.
practise-inbox-level-moderate = You have to look closely here.
practise-inbox-level-very = Hard to judge, even for attentive people.
practise-inbox-fit-weak = It has little to do with daily work.
practise-inbox-fit-medium = It could well concern you.
practise-inbox-fit-strong = It looks like daily work.
practise-inbox-next-least = Next: messages most people see through
practise-inbox-next-moderate = Next: messages you have to look at closely
practise-inbox-next-very = Next: messages that are hard to judge
practise-cue-errors = Errors
practise-cue-technical = Technical sign
practise-cue-visual = Appearance
practise-cue-language = Language
practise-cue-tactics = Well-known trick

## Links

practise-links = Read links
practise-links-hint = Whose address is it? Find the part that counts.
practise-links-what = Which part says whose link this is?
practise-links-how = Choose the first and the last piece that belong to it.
practise-links-link = The link
# Variables:
#   $owner (String) - a domain or an address in numbers
practise-links-owner = The link leads to { $owner }.
practise-links-chosen-none = Nothing chosen yet.
# Variables:
#   $text (String) - the pieces chosen
practise-links-chosen = Chosen: { $text }

## Passwords

practise-passwords = Password workshop
practise-passwords-hint = How long would guessing take? And what makes a good passphrase?
practise-passwords-promise = What you type here stays in this computer’s memory: it is not saved, not logged, and wiped when you leave this page. Make one up all the same; do not type one that you use.
practise-passwords-field = A password to try
practise-passwords-show = Show
practise-passwords-clear = Clear
practise-passwords-empty = Type something and watch how long guessing would take.
practise-passwords-score-0 = Guessed at once
practise-passwords-score-1 = Very weak
practise-passwords-score-2 = Weak
practise-passwords-score-3 = Fair
practise-passwords-score-4 = Strong
practise-passwords-table = Time to guess
practise-passwords-online = At the sign-in page, which slows guessing down: 100 tries an hour
practise-passwords-slow = With a stolen list, well protected: 10,000 tries a second
practise-passwords-fast = With a stolen list, badly protected: 10 billion tries a second
practise-passwords-phrase = Build a passphrase
practise-passwords-phrase-text = Five words drawn at random are easy to remember and hard to guess. For passwords that you type yourself; all others come from your password manager.
practise-passwords-phrase-draw = Draw words
practise-passwords-phrase-try = Try this one
# Variables:
#   $list (Number) - words in the list
#   $bits (Number) - bits of chance
practise-passwords-phrase-why = Drawn from { $list } words: { $bits } bits of randomness. Randomness is what counts, so take the words as they come.
practise-passwords-reuse = Why one password for everything hurts
practise-passwords-reuse-text = When one service loses its passwords, the thieves try them everywhere else.
practise-passwords-reuse-how = Accounts with the same password
# Variables:
#   $count (Number) - accounts with the same password, 2 or more
practise-passwords-reuse-many = { $count ->
    [one] One leak opens one account.
   *[other] One leak opens { $count } accounts.
    }
practise-passwords-reuse-one = One leak opens one account, and nothing else. That is why each account has its own password.

## Scenarios

practise-scenarios = Decide
practise-scenarios-hint = Incidents with the clock running. Every decision has consequences.
# Variables:
#   $count (Number) - ways it can end
practise-scenario-endings = { $count ->
    [one] one ending
   *[other] { $count } endings
    }
practise-scenario-time = Time
# Variables:
#   $minutes (Number) - minutes since the beginning
practise-scenario-passed = { $minutes } min since it began
practise-scenario-choose = What do you do?
practise-scenario-go-on = Go on
practise-scenario-to-end = See how it ends
practise-scenario-step-back = Take back
practise-scenario-so-far = So far
practise-scenario-good = Well done
practise-scenario-mixed = It could have gone better
practise-scenario-hard = A painful ending
practise-scenario-debrief = What to take away
practise-scenario-steps = Related steps
practise-scenario-actions = What prepares you for it
# Variables:
#   $occasion (String) - name of the occasion
practise-scenario-checklist = Checklist: { $occasion }

## Sorting

practise-sortings = Sort
practise-sortings-hint = What belongs where? One card at a time.
# Variables:
#   $count (Number) - cards
practise-sorting-cards = { $count ->
    [one] one card
   *[other] { $count } cards
    }
practise-sorting-where = Where does it belong?
practise-sorting-done = All cards are placed.
# Variables:
#   $card (String) - the card
practise-sorting-take = Take back: { $card }
practise-sorting-empty = Still empty
# Variables:
#   $box (String) - the box it belongs in
practise-sorting-belongs = belongs in “{ $box }”

## Places

practise-places = Spot the risk
practise-places-hint = Look around and find what could harm the firm.
# Variables:
#   $count (Number) - risks
practise-place-risks = { $count ->
    [one] one risk
   *[other] { $count } risks
    }
# Variables:
#   $marked (Number) - things marked
#   $of (Number) - risks there are
practise-place-marked = { $marked } marked, { $of } risks to find
practise-place-found = Found
practise-place-missed = Missed
practise-place-harmless = All right
practise-place-wrong = Marked, but all right
# Variables:
#   $found (Number) - risks found
#   $of (Number) - risks there are
practise-place-count = { $found } of { $of } risks found.
