### Die Kommandozeile.

cli-about = Cybersicherheit für kleine Betriebe, Schritt für Schritt. Ohne Befehl öffnet sich das Fenster.
cli-usage = Aufruf:
cli-commands = Befehle
cli-options = Optionen
# Platzhalter im Aufruf, in eckigen oder spitzen Klammern: was man an dieser Stelle einsetzt.
cli-name-options = Optionen
cli-name-command = Befehl
cli-name-folder = Ordner
cli-name-language = Sprache
cli-name-audience = Zielgruppe
cli-name-occasion = Anlass
cli-name-steps = Schritte
cli-name-format = Format
cli-name-depth = Umfang
cli-name-paper = Papier
cli-name-file = Datei
cli-name-text = Text
cli-name-task = Aufgabe
cli-name-backup = Name
cli-name-thumbprint = Fingerabdruck
cli-help = Hilfe anzeigen, auch zu einem Befehl
cli-help-flag = Diese Hilfe anzeigen
cli-version-flag = Die Version anzeigen
cli-data-dir = Ordner für alles, was sich das Programm merkt
cli-from = Inhalte und Texte aus diesem Ordner nehmen (mit content/ und locales/) statt der eingebauten
cli-lang = Sprache, zum Beispiel de oder en; sonst die des Systems. Das Fenster merkt sie sich
cli-checklist = Eine Checkliste in eine Datei schreiben
cli-audience = Für wen: everyone (alle), management (Leitung), it (IT)
cli-occasion = Wann: first-week, leaving, home-office, travel, new-device, new-supplier, website-shop, payment-run, front-desk, machine-hall, before-holidays, phishing-week, workshop-handout, backup-test, yearly-review, incident
cli-steps = Nur diese Schritte, durch Kommas getrennt, zum Beispiel sign-in,backup
cli-format = pdf, html, markdown, csv, xlsx, docx oder text; sonst nach der Endung der Datei
cli-depth = short (nur die Aufgaben) oder long (mit einem Satz Hilfe)
cli-bilingual = Zwei Sprachen nebeneinander auf derselben Seite
cli-contact = Eine Zeile am Fuß, wie man Sie erreicht
cli-logo = Ihr Logo, PNG oder JPEG bis 1 MB
cli-paper = a4 oder letter; sonst a4
cli-out = Datei, die geschrieben wird
cli-force = Die Datei ersetzen, falls es sie schon gibt
cli-content = Inhalte und Texte prüfen, zählen oder ausgeben
cli-content-task = check (jeder Fehler mit Datei und Zeile), stats (Anzahlen) oder export (alles als JSON)
cli-content-json = Bei stats: Anzahlen als JSON
cli-verify = Prüfen, ob ein Zertifikat echt ist; das Ergebnis ist 0, wenn es unverändert ist, sonst 1
cli-verify-file = PDF, PNG oder JWT
cli-verify-key = Fingerabdruck eines Schlüssels, der bekannt ist; kann mehrmals angegeben werden
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

## Fehler in den Texten des Programms; davor stehen Datei und Zeile.

cli-words-none = Hier gibt es keine Sprache.
cli-words-file = Die Datei fehlt; eine andere Sprache hat sie.
# Variables:
#   $why (String) - was das System sagt
cli-words-unreadable = Die Datei lässt sich nicht lesen: { $why }
# Variables:
#   $what (String) - was der Leser der Datei sagt, auf Englisch
cli-words-syntax = Das ist kein gültiges Fluent: { $what }
# Variables:
#   $id (String) - die Nachricht
#   $other (String) - Datei und Zeile in einer anderen Sprache
cli-words-missing = „{ $id }“ fehlt; siehe { $other }
# Variables:
#   $argument (String) - Name der Variablen
#   $id (String) - die Nachricht
#   $other (String) - Datei und Zeile in einer anderen Sprache
cli-words-argument = In „{ $id }“ fehlt die Variable „{ $argument }“; siehe { $other }
# Variables:
#   $id (String) - die Nachricht
#   $other (String) - Datei und Zeile des ersten Mals
cli-words-twice = „{ $id }“ gibt es schon; siehe { $other }

## Sicherungen

cli-backups-none = Es gibt noch keine Sicherung.
# Variables:
#   $id (String) - Name der Sicherung
cli-restored = Zurückgeholt: { $id }

## Zertifikate

# Steht über dem Inhalt eines Zertifikats, das nicht echt ist.
cli-verify-claims = Es behauptet:
cli-verify-says = Es sagt:
# Variables:
#   $thumbprint (String) - der Fingerabdruck
cli-verify-thumbprint = Fingerabdruck des Schlüssels: { $thumbprint }
