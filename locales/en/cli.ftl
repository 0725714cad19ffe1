### The command line.

cli-about = Cybersecurity for small firms, step by step. Without a command the window opens.
cli-usage = Usage:
cli-commands = Commands
cli-options = Options
# Placeholders in the usage, in square or angle brackets: what is put in there.
cli-name-options = options
cli-name-command = command
cli-name-folder = folder
cli-name-language = language
cli-name-audience = audience
cli-name-occasion = occasion
cli-name-steps = steps
cli-name-format = format
cli-name-depth = depth
cli-name-paper = paper
cli-name-file = file
cli-name-text = text
cli-name-task = task
cli-name-backup = name
cli-name-thumbprint = thumbprint
cli-help = Show help, also for one command
cli-help-flag = Show this help
cli-version-flag = Show the version
cli-data-dir = Folder for everything the program remembers
cli-from = Take content and texts from this folder (with content/ and locales/) instead of the built-in ones
cli-lang = Language, for example de or en; otherwise that of the system. The window remembers it
cli-checklist = Write a checklist to a file
cli-audience = For whom: everyone, management, it
cli-occasion = When: first-week, leaving, home-office, travel, new-device, new-supplier, website-shop, payment-run, front-desk, machine-hall, before-holidays, phishing-week, workshop-handout, backup-test, yearly-review, incident
cli-steps = Only these steps, separated by commas, for example sign-in,backup
cli-format = pdf, html, markdown, csv, xlsx, docx or text; otherwise by the ending of the file
cli-depth = short (tasks only) or long (with a sentence of help)
cli-bilingual = Two languages side by side on the same page
cli-contact = A line at the foot that says how to reach you
cli-logo = Your logo, a PNG or JPEG of up to 1 MB
cli-paper = a4 or letter; otherwise a4
cli-out = File to write
cli-force = Replace the file if it is already there
cli-content = Check, count or export content and texts
cli-content-task = check (every mistake with file and line), stats (counts) or export (everything as JSON)
cli-content-json = With stats: counts as JSON
cli-verify = Check whether a certificate is genuine; ends with 0 when it is unchanged, else with 1
cli-verify-file = PDF, PNG or JWT
cli-verify-key = Thumbprint of a key that is known; may be given several times
cli-backups = List the backups, newest first
cli-restore = Restore a backup; what is there now is backed up first
cli-restore-id = Name from the list of backups
# Variables:
#   $path (String) - the file written
cli-written = Written: { $path }
# Variables:
#   $steps (Number) - complete steps, 1 or more
#   $languages (Number) - languages, 1 or more
cli-content-fine = No mistakes. Complete steps: { $steps }, languages: { $languages }
# Variables:
#   $count (Number) - mistakes, 1 or more
cli-content-mistakes = { $count ->
    [one] One mistake
   *[other] { $count } mistakes
    }

## Mistakes in the texts of the program; file and line stand before them.

cli-words-none = There is no language here.
cli-words-file = The file is missing; another language has it.
# Variables:
#   $why (String) - what the system says
cli-words-unreadable = The file cannot be read: { $why }
# Variables:
#   $what (String) - what the reader of the file says, in English
cli-words-syntax = This is not valid Fluent: { $what }
# Variables:
#   $id (String) - the message
#   $other (String) - file and line in another language
cli-words-missing = “{ $id }” is missing; see { $other }
# Variables:
#   $argument (String) - name of the variable
#   $id (String) - the message
#   $other (String) - file and line in another language
cli-words-argument = “{ $id }” lacks the variable “{ $argument }”; see { $other }
# Variables:
#   $id (String) - the message
#   $other (String) - file and line of the first one
cli-words-twice = “{ $id }” exists already; see { $other }

## Backups

cli-backups-none = There is no backup yet.
# Variables:
#   $id (String) - name of the backup
cli-restored = Restored: { $id }

## Certificates

# Over the contents of a certificate that is not genuine.
cli-verify-claims = It claims:
cli-verify-says = It says:
# Variables:
#   $thumbprint (String) - the thumbprint
cli-verify-thumbprint = Thumbprint of the key: { $thumbprint }
