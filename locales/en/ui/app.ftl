### What stands around every page.

## Navigation

app-skip = Skip to content
app-rail = Main navigation
app-today = Today
app-steps = Steps
app-practise = Practise
app-checklists = Checklists
app-glossary = Glossary
app-situation = Figures
app-settings = Settings
app-about = About
app-language = Language

## Everywhere

app-loading = Loading…
app-back = Back
app-close = Close
app-undo = Undo
app-undone = Undone.
app-nothing-to-undo = There is nothing to undo.
app-notices = Messages
app-details = Details
app-failure = The program cannot start
app-no-page = This page cannot be shown
# Variables:
#   $minutes (Number) - whole minutes
app-minutes = { $minutes } min
# Variables:
#   $done (Number) - how many are done
#   $of (Number) - of how many
app-done-of = { $done } of { $of }
# Variables:
#   $number (Number) - number of the step
app-step-number = Step { $number }

## For whom

audience-everyone = Everyone
audience-management = Management
audience-it = IT

## How far

state-later = To follow
state-untouched = Not started
state-begun = Started
state-learned = Learned

## How well a source is known

mark-secondary = from a secondary source
mark-recall = not verified

## Keyboard

keys-title = Keyboard shortcuts
keys-control = Ctrl
keys-enter = Enter
keys-pages = Today, Steps, Practise, Checklists
keys-settings = Settings
keys-search = Search
keys-undo = Undo
keys-options = Choose an answer in the quiz
keys-confirm = Confirm, and go on
keys-help = This list
keys-save = Save checklist as PDF
keys-print = Print
