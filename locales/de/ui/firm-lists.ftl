### Checklisten, die der Betrieb behält.

firm-lists-nav = Checklisten
firm-lists-title = Eigene Checklisten
firm-lists-text = Diese Checklisten können alle abhaken, mit Namen und Uhrzeit und so oft Sie wollen. Eigene Zeilen fügen Sie selbst hinzu.
firm-lists-none = Noch ist nichts gespeichert. Stellen Sie eine Checkliste zusammen und speichern Sie sie für den Betrieb.
firm-lists-make = Checkliste erstellen
firm-lists-keep = Im Betrieb speichern
firm-lists-kept = Die Checkliste ist gespeichert.
firm-lists-due = jetzt fällig
# Variables:
#   $date (String) - der Tag
firm-lists-due-on = fällig am { $date }

## Eine Liste

firm-lists-tick = Abhaken
firm-lists-edit = Ändern
firm-lists-history = Verlauf
firm-lists-own = eigene Zeile
# Variables:
#   $name (String) - wer
#   $when (String) - Tag und Uhrzeit
firm-lists-ticked-by = { $name }, { $when }
# Variables:
#   $when (String) - Tag und Uhrzeit
firm-lists-ticked-at = abgehakt { $when }
firm-lists-finish = Durchgang abschließen
firm-lists-finish-text = Danach beginnt die Liste wieder ohne Haken; dieser Durchgang steht im Verlauf.
firm-lists-finished = Der Durchgang ist abgeschlossen.

## Ändern

firm-lists-name = Name der Checkliste
firm-lists-rhythm = Wie oft
firm-lists-once = Bei Bedarf
firm-lists-weekly = Jede Woche
firm-lists-monthly = Jeden Monat
firm-lists-quarterly = Jedes Vierteljahr
firm-lists-yearly = Jedes Jahr
firm-lists-lines = Zeilen
firm-lists-duty = mit Kürzel und Datum
# Variables:
#   $text (String) - was auf der Zeile steht
firm-lists-drop = Zeile weglassen: { $text }
firm-lists-new-line = Eigene Zeile
firm-lists-add = Hinzufügen
firm-lists-more = Zeilen aus der Anleitung ergänzen
firm-lists-more-none = Schritt wählen
firm-lists-more-all = Alle Zeilen dieses Schritts stehen schon auf der Liste.
# Variables:
#   $text (String) - the line
firm-lists-more-add = Ergänzen: { $text }
firm-lists-save = Änderungen speichern
firm-lists-saved = Gespeichert. Die Fassung davor steht im Verlauf.
firm-lists-remove = Checkliste löschen
firm-lists-removed = Die Checkliste ist gelöscht.

## Verlauf

firm-lists-runs = Durchgänge
firm-lists-runs-none = Noch wurde kein Durchgang abgeschlossen.
firm-lists-versions = Fassungen
# Variables:
#   $version (Number) - die wievielte
#   $when (String) - Tag und Uhrzeit
firm-lists-version = Fassung { $version }, { $when }
# Variables:
#   $version (Number) - die wievielte
#   $when (String) - Tag und Uhrzeit
#   $name (String) - wer sie gespeichert hat
firm-lists-version-by = Fassung { $version }, { $when }, { $name }
firm-lists-look = Ansehen
# Variables:
#   $version (Number) - die wievielte
firm-lists-look-at = Fassung { $version } ansehen
# Variables:
#   $version (Number) - die wievielte
firm-lists-old = Sie sehen Fassung { $version }.
firm-lists-bring-back = Diese wieder benutzen
firm-lists-newest = Zur neuesten
firm-lists-brought-back = Diese Fassung gilt wieder.

## Was auf dem Papier steht

firm-lists-paper = Ihr Briefkopf
firm-lists-paper-text = Steht auf jeder Checkliste, die Sie drucken oder speichern.
firm-lists-contact = Kontaktzeile
firm-lists-contact-hint = Zum Beispiel Name, Telefon und E-Mail-Adresse
firm-lists-contact-save = Zeile speichern
firm-lists-contact-saved = Die Kontaktzeile ist gespeichert.
firm-lists-logo = Ihr Logo
firm-lists-logo-choose = Logo wählen
firm-lists-logo-other = Anderes Logo wählen
firm-lists-logo-remove = Logo entfernen
firm-lists-logo-hint = PNG oder JPEG bis 1 MB
