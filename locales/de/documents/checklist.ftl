### Eine gedruckte Checkliste.

# Variables:
#   $occasion (String) - Name des Anlasses, zum Beispiel „Phishing-Woche“
checklist-title = Checkliste: { $occasion }
# Unter der Überschrift. Variables:
#   $audience (String) - für wen, zum Beispiel „Alle“
checklist-subtitle = Für: { $audience }
checklist-intro = Haken Sie ab, was erledigt ist. Was offen bleibt, ist Ihr nächster Schritt.
checklist-intro-duty = Haken Sie ab, was erledigt ist. Wo Linien stehen, gehören Kürzel und Datum hin. Was offen bleibt, ist Ihr nächster Schritt.

## Tabelle

checklist-initials = Kürzel
checklist-date = Datum
# Unter einer Zeile, die am Bildschirm abgehakt wurde. Variables:
#   $name (String) - wer
#   $date (String) - der Tag, ausgeschrieben
checklist-done-by = Erledigt: { $name }, { $date }
# Dasselbe, wenn niemand genannt ist. Variables:
#   $date (String) - der Tag, ausgeschrieben
checklist-done-on = Erledigt am { $date }
checklist-done = Erledigt
checklist-number = Nr.
checklist-step = Schritt
checklist-item = Aufgabe
checklist-help = So geht es
checklist-duty = Mit Kürzel
checklist-yes = ja
checklist-no = nein

# Für Menschen, die das Blatt hören: das Bild oben rechts.
checklist-logo = Logo
# Über Zeilen, die jemand selbst dazugeschrieben hat.
checklist-own = Eigene Zeilen

## Fuß

# Variables:
#   $sources (String) - Herausgeber mit Jahr, durch Semikolon getrennt
checklist-sources = Grundlage: { $sources }
# Variables:
#   $version (String) - Version des Programms
#   $date (String) - der Tag, an dem die Liste entstand, ausgeschrieben
checklist-version = { -app-name } { $version }, { $date }
# Variables:
#   $page (Number) - diese Seite
#   $pages (Number) - wie viele es gibt
checklist-page = Seite { $page } von { $pages }

## Datei

# Teil des Dateinamens, ohne Leerzeichen. Variables:
#   $occasion (String) - Kennung des Anlasses
#   $audience (String) - Kennung der Zielgruppe
checklist-file = checkliste-{ $occasion }-{ $audience }
