### Checklists the firm keeps.

firm-lists-nav = Checklists
firm-lists-title = Our checklists
firm-lists-text = Everyone can tick these checklists, with name and time and as often as you like. You can add lines of your own.
firm-lists-none = Nothing is saved yet. Put a checklist together and save it for the firm.
firm-lists-make = Create a checklist
firm-lists-keep = Save to our checklists
firm-lists-kept = The checklist is saved.
firm-lists-due = due now
# Variables:
#   $date (String) - the day
firm-lists-due-on = due on { $date }

## A list

firm-lists-tick = Tick
firm-lists-edit = Change
firm-lists-history = History
firm-lists-own = our own line
# Variables:
#   $name (String) - who
#   $when (String) - day and time
firm-lists-ticked-by = { $name }, { $when }
# Variables:
#   $when (String) - day and time
firm-lists-ticked-at = ticked { $when }
firm-lists-finish = Finish this round
firm-lists-finish-text = After that the list starts again without ticks; this round is kept in the history.
firm-lists-finished = The round is finished.

## Changing

firm-lists-name = Name of the checklist
firm-lists-rhythm = How often
firm-lists-once = When needed
firm-lists-weekly = Every week
firm-lists-monthly = Every month
firm-lists-quarterly = Every quarter
firm-lists-yearly = Every year
firm-lists-lines = Lines
firm-lists-duty = with initials and date
# Variables:
#   $text (String) - what the line says
firm-lists-drop = Remove line: { $text }
firm-lists-new-line = Our own line
firm-lists-add = Add
firm-lists-more = Add lines from the guide
firm-lists-more-none = Choose a step
firm-lists-more-all = Every line of this step is on the list.
# Variables:
#   $text (String) - the line
firm-lists-more-add = Add: { $text }
firm-lists-save = Save changes
firm-lists-saved = Saved. The previous version is in the history.
firm-lists-remove = Delete checklist
firm-lists-removed = The checklist is deleted.

## History

firm-lists-runs = Rounds
firm-lists-runs-none = No round has been finished yet.
firm-lists-versions = Versions
# Variables:
#   $version (Number) - which one
#   $when (String) - day and time
firm-lists-version = Version { $version }, { $when }
# Variables:
#   $version (Number) - which one
#   $when (String) - day and time
#   $name (String) - who saved it
firm-lists-version-by = Version { $version }, { $when }, { $name }
firm-lists-look = Look at it
# Variables:
#   $version (Number) - which one
firm-lists-look-at = Look at version { $version }
# Variables:
#   $version (Number) - which one
firm-lists-old = You are looking at version { $version }.
firm-lists-bring-back = Use this one again
firm-lists-newest = Back to the newest
firm-lists-brought-back = This version is in use again.

## What stands on paper

firm-lists-paper = Your letterhead
firm-lists-paper-text = It appears on every checklist you print or save.
firm-lists-contact = Contact line
firm-lists-contact-hint = For example name, phone and e-mail address
firm-lists-contact-save = Save line
firm-lists-contact-saved = The contact line is saved.
firm-lists-logo = Your logo
firm-lists-logo-choose = Choose a logo
firm-lists-logo-other = Choose another logo
firm-lists-logo-remove = Remove the logo
firm-lists-logo-hint = PNG or JPEG of up to 1 MB
