### Die Kommandozeile.

cli-about = Cybersicherheit für kleine Betriebe, Schritt für Schritt. Ohne Befehl öffnet sich das Fenster.
cli-usage = Aufruf:
cli-commands = Befehle:
cli-options = Optionen:
cli-help-flag = Diese Hilfe zeigen
cli-version-flag = Die Version zeigen
cli-data-dir = Ordner für alles, was sich das Programm merkt
cli-from = Inhalte und Texte aus diesem Ordner nehmen (mit content/ und locales/) statt der eingebauten
cli-lang = Sprache, zum Beispiel de oder en; sonst die des Systems
cli-checklist = Eine Checkliste in eine Datei schreiben
cli-audience = Für wen: everyone (alle), management (Leitung), it (IT)
cli-occasion = Wann: first-week, phishing-week, before-holidays
cli-steps = Nur diese Schritte, durch Kommas getrennt, zum Beispiel sign-in,backup
cli-format = pdf, html, markdown oder csv
cli-depth = short (nur Titel) oder long (mit einem Satz Hilfe)
cli-out = Datei, die geschrieben wird
cli-force = Die Datei ersetzen, falls es sie schon gibt
cli-content = Inhalte und Texte prüfen
cli-backups = Die Sicherungen auflisten, neueste zuerst
cli-restore = Eine Sicherung zurückholen; der jetzige Stand wird vorher gesichert
cli-restore-id = Name aus der Liste der Sicherungen
# Variables:
#   $path (String) - die geschriebene Datei
cli-written = Geschrieben: { $path }
# Variables:
#   $steps (Number) - vollständige Schritte, mindestens 1
#   $languages (Number) - Sprachen, mindestens 1
cli-content-fine = Keine Fehler. Vollständige Schritte: { $steps }, Sprachen: { $languages }
# Variables:
#   $count (Number) - Fehler, mindestens 1
cli-content-mistakes = { $count ->
    [one] Ein Fehler
   *[other] { $count } Fehler
    }
cli-backups-none = Es gibt noch keine Sicherung.
# Variables:
#   $id (String) - Name der Sicherung
cli-restored = Zurückgeholt: { $id }
