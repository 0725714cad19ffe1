### A printed checklist.

# Variables:
#   $occasion (String) - name of the occasion, for example “Phishing week”
checklist-title = Checklist: { $occasion }
# Under the title. Variables:
#   $audience (String) - for whom, for example “Everyone”
checklist-subtitle = For: { $audience }
checklist-intro = Tick what is done. What is left is your next step.
checklist-intro-duty = Tick what is done. Where there are lines, add your initials and the date. What is left is your next step.

## Table

checklist-initials = Initials
checklist-date = Date
# Under a line that was ticked on screen. Variables:
#   $name (String) - who
#   $date (String) - the day, written out
checklist-done-by = Done: { $name }, { $date }
# The same when nobody is named. Variables:
#   $date (String) - the day, written out
checklist-done-on = Done on { $date }
checklist-done = Done
checklist-number = No.
checklist-step = Step
checklist-item = Task
checklist-help = How
checklist-duty = Needs initials
checklist-yes = yes
checklist-no = no

# For those who hear the page: the picture at the top right.
checklist-logo = Logo
# Over lines somebody added themselves.
checklist-own = Our own lines

## Foot

# Variables:
#   $sources (String) - publishers with years, separated by semicolons
checklist-sources = Based on: { $sources }
# Variables:
#   $version (String) - version of the program
#   $date (String) - the day the list was made, written out
checklist-version = { -app-name } { $version }, { $date }
# Variables:
#   $page (Number) - this page
#   $pages (Number) - how many there are
checklist-page = Page { $page } of { $pages }

## File

# Part of the file name, without blanks. Variables:
#   $occasion (String) - id of the occasion
#   $audience (String) - id of the audience
checklist-file = checklist-{ $occasion }-{ $audience }
