### Checklisten erstellen.

checklists-title = Checklisten
checklists-intro = Auswählen, ansehen, drucken. Was Sie hier abhaken, wird gespeichert.
checklists-audience = Für wen
checklists-occasion = Anlass
checklists-steps = Aus welchen Schritten
checklists-depth = Wie ausführlich
checklists-short = Nur die Aufgaben
checklists-long = Mit Anleitung
checklists-language = Sprache des Blatts
checklists-both = Beide nebeneinander
checklists-more = Mehr wählen
checklists-with-ticks = Mit den Haken, die schon gesetzt sind
checklists-two-languages = Zwei Sprachen nebeneinander
checklists-view = Ansicht
checklists-page = Auf Papier
checklists-screen = Hier abhaken
checklists-pdf = Als PDF speichern
checklists-print = Drucken
checklists-docx = Als DOCX speichern
checklists-xlsx = Als XLSX speichern
checklists-text = Als Text speichern
checklists-html = Als HTML speichern
checklists-markdown = Als Markdown speichern
checklists-csv = Als CSV speichern
checklists-other = Andere Formate
# Variables:
#   $path (String) - die Datei
checklists-saved = Gespeichert: { $path }
# Variables:
#   $page (Number) - welche Seite
#   $pages (Number) - wie viele
checklists-page-of = Seite { $page } von { $pages }, wie sie gedruckt wird
checklists-ticked = Abgehakt.
checklists-cleared = Wieder offen.
checklists-duty = auf Papier abzeichnen
# Variables:
#   $when (String) - Tag und Uhrzeit
checklists-ticked-at = abgehakt { $when }
# Hinter dem Hinweis unter einer Zeile. Variables:
#   $reason (String) - der Grund, zum Beispiel „Sie online verkaufen“
checklists-because = Hier, weil { $reason }.
# Über Zeilen, die zu diesem Betrieb nicht passen. Variables:
#   $count (Number) - wie viele, 1 oder mehr
checklists-left-out = { $count ->
    [one] Eine Zeile fehlt, weil sie nicht zu Ihrem Betrieb passt
   *[other] { $count } Zeilen fehlen, weil sie nicht zu Ihrem Betrieb passen
    }
# Hinter einer Zeile, die weggelassen ist. Variables:
#   $reason (String) - der Grund, zum Beispiel „Sie online weder verkaufen noch Buchungen annehmen“
checklists-left-out-because = Fehlt, weil { $reason }.
