### Settings and about.

settings-title = Settings
settings-saved-at-once = Every change is saved at once.
settings-look = Appearance
settings-system = Same as system
settings-light = Light
settings-dark = Dark
settings-contrast = High contrast
settings-text-size = Text size
# Variables:
#   $percent (Number) - 100 to 200
settings-percent = { $percent }%
settings-spacing = Spacing
settings-spacing-usual = Usual
settings-spacing-wide = Wider, for easier reading
settings-spacing-hint = More room between letters, words, lines and paragraphs. This often helps with dyslexia.
settings-motion = Movement on screen
settings-motion-reduced = Reduced
settings-purpose = What brings you here
settings-paper = Paper
settings-a4 = A4
settings-letter = US Letter
settings-firm = Name of the firm
settings-firm-hint = Appears on certificates. It is the same for everybody who learns here.
settings-firm-save = Save the name
settings-firm-saved = The name is saved.
settings-data = Your data
settings-data-hint = Everything stays in this folder on this computer. No account, no cloud, nothing is sent.
settings-open-folder = Show the folder
settings-backups = Backups
settings-backups-hint = The program makes one on the first start of each day and before every risky change.
settings-backups-none = There is no backup yet.
settings-restore = Restore
settings-restored = The backup is restored. What was there before is in the list as well.
settings-restore-newest = Restore the backup
backup-daily = first start of the day
backup-migration = before a change of file version
backup-restore = before restoring
backup-import = before importing a list
# Variables:
#   $kib (Number) - size in KiB
backup-size = { $kib } KiB
about-title = About { -app-name }
about-text = { -app-name } is German for “sure-footed”. It shows small firms the way through cybersecurity, step by step, in the spirit of Charter of Trust Principle 6 (Education).
# Variables:
#   $version (String) - version of the program
about-version = Version { $version }
# Variables:
#   $complete (Number) - complete steps
#   $of (Number) - steps
about-steps = Complete steps: { $complete } of { $of }
about-limits = It replaces neither certification nor legal advice. It cannot protect a computer that someone else already controls.
about-licence = Free software under MIT or Apache-2.0.
about-sources = Sources
link-title = Open this address?
link-text = The browser will open exactly this address:
link-open = Open
link-cancel = Stay here
gallery-title = Components
