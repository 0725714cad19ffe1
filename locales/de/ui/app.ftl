### Was um jede Seite herum steht.

## Navigation

app-skip = Zum Inhalt springen
app-rail = Hauptnavigation
app-today = Heute
app-steps = Schritte
app-practise = Üben
app-checklists = Checklisten
app-glossary = Glossar
app-situation = Zahlen
app-settings = Einstellungen
app-about = Über
app-language = Sprache

## Überall

app-loading = Wird geladen …
app-back = Zurück
app-close = Schließen
app-undo = Rückgängig
app-undone = Rückgängig gemacht.
app-nothing-to-undo = Es gibt nichts rückgängig zu machen.
app-notices = Meldungen
app-details = Einzelheiten
app-failure = Das Programm kann nicht starten
app-no-page = Diese Seite lässt sich nicht anzeigen
# Variables:
#   $minutes (Number) - ganze Minuten
app-minutes = { $minutes } Min.
# Variables:
#   $done (Number) - wie viele erledigt sind
#   $of (Number) - von wie vielen
app-done-of = { $done } von { $of }
# Variables:
#   $number (Number) - Nummer des Schritts
app-step-number = Schritt { $number }

## Für wen

audience-everyone = Alle
audience-management = Leitung
audience-it = IT

## Wie weit

state-later = Folgt noch
state-untouched = Nicht begonnen
state-begun = Begonnen
state-learned = Gelernt

## Wie gut eine Quelle belegt ist

mark-secondary = aus einer Sekundärquelle
mark-recall = nicht geprüft

## Tastatur

keys-title = Tastenkürzel
keys-control = Strg
keys-enter = Eingabetaste
keys-pages = Heute, Schritte, Üben, Checklisten
keys-settings = Einstellungen
keys-search = Suchen
keys-undo = Rückgängig
keys-options = Im Quiz eine Antwort wählen
keys-confirm = Bestätigen und weiter
keys-help = Diese Liste
keys-save = Checkliste als PDF speichern
keys-print = Drucken
