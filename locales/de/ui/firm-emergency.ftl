### Betrieb: Notfallkarte und Notfallhandbuch.

firm-emergency-page = Notfall
firm-emergency-intro = Tragen Sie einmal ein, wen Sie im Notfall anrufen. Daraus werden Karte, Taschenkarten und Handbuch, die auch dann helfen, wenn kein Rechner mehr läuft.
firm-emergency-log = Zum Vorfallsprotokoll
firm-emergency-log-text = Ist gerade etwas passiert? Hier läuft die Uhr mit, und Sie schreiben mit, was geschieht.
firm-emergency-tabs = Teile der Notfallseite
firm-emergency-tab-contacts = Wen wir anrufen
firm-emergency-tab-card = Karte und Handbuch
firm-emergency-tab-duties = Müssen wir melden?

## Wen wir anrufen

firm-emergency-state = Bundesland, in dem der Betrieb sitzt
firm-emergency-state-none = Noch nicht gewählt
firm-emergency-name = Name
firm-emergency-phone = Nummer
firm-emergency-note = Bereithalten
firm-emergency-save = Speichern
firm-emergency-saved = Gespeichert.
firm-emergency-front = Steht vorn auf der Karte
# Variables:
#   $date (String) - der Tag
firm-emergency-checked = Nummer eingetragen oder geprüft am { $date }
firm-emergency-check = Heute geprüft
firm-emergency-take = Übernehmen
# Variables:
#   $phone (String) - die Nummer
#   $date (String) - wann sie gelesen wurde
firm-emergency-agreed = Vorschlag: { $phone }, von mehreren Websites gleich angegeben, gelesen am { $date }. Vergleichen Sie die Nummer mit der Website der Stelle, bevor Sie sich darauf verlassen.
# Variables:
#   $phone (String) - die Nummer
#   $date (String) - wann sie gelesen wurde
firm-emergency-single = Vorschlag: { $phone }, nur auf einer Website gefunden, gelesen am { $date }. Bitte sehen Sie bei der Stelle selbst nach.
# Variables:
#   $phones (String) - die Nummern
firm-emergency-differs = Die Quellen nennen verschiedene Nummern: { $phones }. Sehen Sie bei der Stelle nach und tragen Sie die richtige hier ein.
firm-emergency-missing = Wir haben keine Nummer gefunden. Sehen Sie bei der Stelle nach und tragen Sie die Nummer hier ein.
# Variables:
#   $address (String) - die Adresse
firm-emergency-web = Nachsehen unter: { $address }
firm-emergency-state-first = Wählen Sie oben das Bundesland, dann schlagen wir die zuständige Stelle vor.
firm-emergency-roles = Vier Aufgaben im Notfall
firm-emergency-roles-text = Wer macht was? In kleinen Betrieben hat oft eine Person zwei Aufgaben.
# Variables:
#   $date (String) - wann die Angaben nachgesehen wurden
firm-emergency-dated = Angaben zu Behörden vom { $date }. Nummern ändern sich.

## Karte und Handbuch

firm-emergency-form = Form
firm-emergency-poster = Aushang A4
firm-emergency-pocket = Taschenkarte A6
firm-emergency-phone-picture = Bild fürs Handy
firm-emergency-book = Handbuch
firm-emergency-second = Zweite Sprache daneben
firm-emergency-second-none = Keine
firm-emergency-save-file = Speichern
firm-emergency-print = Drucken
firm-emergency-team = Karten für das ganze Team
firm-emergency-team-text = Für alle aus der Teamliste eine Taschenkarte mit Namen, vier auf einem Blatt, Vorder- und Rückseite.
firm-emergency-team-none = In der Teamliste steht noch niemand.
firm-emergency-everybody = Alle
firm-emergency-group = Gruppe
firm-emergency-make = Karten erstellen
firm-emergency-cancel = Abbrechen
# Variables:
#   $done (Number) - fertige Karten
#   $of (Number) - alle Karten
firm-emergency-making = { $done } von { $of } Karten
firm-emergency-cancelled = Abgebrochen. Es wurde nichts gespeichert.
# Variables:
#   $path (String) - die Datei
firm-emergency-made = Gespeichert: { $path }
# Variables:
#   $count (Number) - Namen, die sich nicht drucken lassen, mindestens 1
firm-emergency-unprinted = { $count ->
    [one] Ein Name lässt sich mit unserer Schrift nicht drucken; seine Karte hat eine Linie zum Hinschreiben.
   *[other] { $count } Namen lassen sich mit unserer Schrift nicht drucken; ihre Karten haben eine Linie zum Hinschreiben.
    }

## Müssen wir melden?

firm-emergency-nis2 = NIS-2
# Variables:
#   $date (String) - wann das Recht nachgesehen wurde
firm-emergency-law = Stand des Rechts: { $date }. Das ist eine Einschätzung und keine Rechtsberatung.
