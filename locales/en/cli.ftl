### The command line.

cli-about = Cybersecurity for small firms, step by step. Without a command the window opens.
cli-usage = Usage:
cli-commands = Commands:
cli-options = Options:
cli-help-flag = Show this help
cli-version-flag = Show the version
cli-data-dir = Folder for everything the program remembers
cli-from = Take content and words from this folder (with content/ and locales/) instead of the built-in ones
cli-lang = Language, for example de or en; else that of the system
cli-checklist = Write a checklist to a file
cli-audience = For whom: everyone, management, it
cli-occasion = When: first-week, phishing-week, before-holidays
cli-steps = Only these steps, separated by commas, for example sign-in,backup
cli-format = pdf, html, markdown or csv
cli-depth = short (titles only) or long (with a sentence of help)
cli-out = File to write
cli-force = Replace the file if it is already there
cli-content = Check the content and the words
cli-backups = List the backups, newest first
cli-restore = Bring a backup back; what is there now is backed up first
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
cli-backups-none = There is no backup yet.
# Variables:
#   $id (String) - name of the backup
cli-restored = Restored: { $id }
