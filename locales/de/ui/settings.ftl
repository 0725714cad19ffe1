### Einstellungen und Über.

settings-title = Einstellungen
settings-saved-at-once = Jede Änderung wird sofort gespeichert.
settings-look = Aussehen
settings-system = Wie das System
settings-light = Hell
settings-dark = Dunkel
settings-contrast = Hoher Kontrast
settings-text-size = Textgröße
# Variables:
#   $percent (Number) - 100 bis 200
settings-percent = { $percent } %
settings-spacing = Abstände
settings-spacing-usual = Üblich
settings-spacing-wide = Weiter, für leichteres Lesen
settings-spacing-hint = Mehr Raum zwischen Buchstaben, Wörtern, Zeilen und Absätzen. Das hilft oft bei Legasthenie.
settings-motion = Bewegung am Bildschirm
settings-motion-reduced = Verringert
settings-purpose = Was Sie herführt
settings-paper = Papier
settings-a4 = A4
settings-letter = US Letter
settings-firm = Name des Betriebs
settings-firm-hint = Steht auf Zertifikaten. Er gilt für alle, die hier lernen.
settings-firm-save = Namen speichern
settings-firm-saved = Der Name ist gespeichert.
settings-data = Ihre Daten
settings-data-hint = Alles bleibt in diesem Ordner auf diesem Computer. Kein Konto, keine Cloud, nichts wird gesendet.
settings-open-folder = Ordner zeigen
settings-backups = Sicherungen
settings-backups-hint = Das Programm legt beim ersten Start des Tages und vor jeder heiklen Änderung eine an.
settings-backups-none = Es gibt noch keine Sicherung.
settings-restore = Zurückholen
settings-restored = Die Sicherung ist zurückgeholt. Der Stand davor steht ebenfalls in der Liste.
settings-restore-newest = Sicherung zurückholen
backup-daily = erster Start des Tages
backup-migration = vor dem Wechsel der Dateiversion
backup-restore = vor dem Zurückholen
backup-import = vor dem Aufnehmen einer Liste
# Variables:
#   $kib (Number) - Größe in KiB
backup-size = { $kib } KiB
about-title = Über { -app-name }
about-text = { -app-name } zeigt kleinen Betrieben Schritt für Schritt den Weg durch die Cybersicherheit, im Geist von Prinzip 6 (Aus- und Weiterbildung) der Charter of Trust.
# Variables:
#   $version (String) - Version des Programms
about-version = Version { $version }
# Variables:
#   $complete (Number) - fertige Schritte
#   $of (Number) - Schritte
about-steps = Fertige Schritte: { $complete } von { $of }
about-limits = Es ersetzt weder Zertifizierung noch Rechtsberatung. Einen Computer, den schon jemand anders steuert, kann es nicht schützen.
about-licence = Freie Software unter MIT oder Apache-2.0.
about-sources = Quellen
link-title = Diese Adresse öffnen?
link-text = Der Browser öffnet genau diese Adresse:
link-open = Öffnen
link-cancel = Hier bleiben
gallery-title = Bausteine
