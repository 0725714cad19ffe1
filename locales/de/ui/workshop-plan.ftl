### Workshops: Überblick und Planer.

## Überblick

workshop-plan-home-intro = Planen, vorführen und den Raum fragen: alles auf diesem Computer, ohne Internet und ohne Konten.
workshop-plan-home-next = Ihr nächster Workshop
    .text = Sagen Sie, für wen, wie lange und worüber. Den Ablauf mit Pausen, Übungen und Packliste schlägt das Programm vor.
workshop-plan-home-new = Workshop planen
workshop-plan-home-ready = Fertige Pläne
workshop-plan-home-own = Ihre Pläne
workshop-plan-home-own-none = Noch keiner. Beginnen Sie mit einem fertigen Plan oder mit dem, was Sie selbst brauchen.
workshop-plan-home-around = Rund um den Workshop
workshop-plan-home-room = Der Raum
    .text = Fragen stellen, abstimmen lassen, Ergebnisse zeigen: mit den Handys der Gruppe
workshop-plan-home-sets = Fragensätze
    .text = Fragen ansehen, austauschen und als Fragensatz behalten
workshop-plan-home-network = Netz prüfen
    .text = Ob die Handys diesen Computer erreichen, und was hilft, wenn nicht
workshop-plan-home-records = Protokolle
    .text = Was bei Ihren Workshops herauskam, ohne Namen, auch als PDF
workshop-plan-home-guide = Leitfaden
    .text = Vorbereiten, leiten, nachbereiten: Schritt für Schritt
# Variables:
#   $count (Number) - wie viele Personen, 1 oder mehr
workshop-plan-people = { $count ->
    [one] Eine Person
   *[other] { $count } Personen
    }
# In einer Liste, bei einem eigenen Plan. Variables:
#   $when (String) - Tag und Uhrzeit
workshop-plan-changed = Geändert: { $when }

## Was gewünscht ist

workshop-plan-wish = Workshop planen
    .below = Während Sie wählen, entsteht der Ablauf.
workshop-plan-wish-name = Name des Plans
workshop-plan-wish-audience = Für wen?
workshop-plan-wish-people = Wie viele Personen?
workshop-plan-wish-length = Wie lange?
workshop-plan-wish-minutes = Genau, in Minuten
    .hint = 30 bis 480, mit Pausen
workshop-plan-wish-begins = Beginn
workshop-plan-wish-spoken = In welcher Sprache?
workshop-plan-wish-topics = Worüber?
    .hint = Ohne Auswahl nimmt das Programm, was für diese Gruppe am wichtigsten ist.
# Variables:
#   $topics (String) - Titel der Themen, mit Komma getrennt
workshop-plan-wish-left-out = Dafür reicht die Zeit nicht: { $topics }
# Variables:
#   $topics (String) - Titel der Themen, mit Komma getrennt
workshop-plan-wish-added = Damit die Zeit gefüllt ist, kam dazu: { $topics }
workshop-plan-wish-take = Diesen Plan behalten
workshop-plan-wish-kept = Plan gespeichert.

## Ein Plan

workshop-plan-view = Ansicht des Plans
workshop-plan-view-agenda = Ablauf
workshop-plan-view-paper = Papier
# Unter dem Namen. Variables:
#   $audience (String) - für wen
#   $people (String) - wie viele, zum Beispiel „12 Personen“
#   $begins (String) - Beginn, 09:00
#   $ends (String) - Ende, 10:30
workshop-plan-view-below = { $audience }, { $people }, { $begins } bis { $ends } Uhr
workshop-plan-view-use = Plan übernehmen
workshop-plan-view-used = Plan übernommen. Jetzt können Sie ihn ändern.
workshop-plan-view-present = Vorführen
workshop-plan-view-copy = Duplizieren
workshop-plan-view-copied = Das ist die Kopie.
workshop-plan-view-remove = Plan löschen
workshop-plan-view-removed = Plan gelöscht.
workshop-plan-view-supplies = Das brauchen Sie

## Die Summe

# Variables:
#   $minutes (Number) - Minuten, 30 oder mehr
workshop-plan-sum-even = Geht genau auf: { $minutes } Minuten
# Variables:
#   $minutes (Number) - wie viele zu viel
#   $of (Number) - wie viele es sein sollen
workshop-plan-sum-over = { $minutes ->
    [one] Eine Minute zu lang für { $of } Minuten
   *[other] { $minutes } Minuten zu lang für { $of } Minuten
    }
# Variables:
#   $minutes (Number) - wie viele noch frei sind
#   $of (Number) - wie viele es sein sollen
workshop-plan-sum-under = { $minutes ->
    [one] Von { $of } Minuten ist eine noch frei
   *[other] Von { $of } Minuten sind { $minutes } noch frei
    }
workshop-plan-fault-empty = Der Plan ist leer. Fügen Sie einen Teil hinzu, oder lassen Sie sich einen Ablauf vorschlagen.
# Variables:
#   $title (String) - der Teil, mit dem es beginnt
workshop-plan-fault-unbroken = Ab „{ $title }“ sitzt die Gruppe länger als 90 Minuten ohne Pause.
workshop-plan-fault-pause = Eine Pause steht ganz am Anfang, ganz am Ende oder direkt neben einer anderen.
workshop-plan-fault-rest = Mehr als sechs Stunden brauchen zusammen mindestens 30 Minuten Pause.
workshop-plan-fault-test = Ein Test allein zeigt keinen Fortschritt: Vorher und nachher gehören zusammen.
workshop-plan-fault-place = Die Begrüßung gehört an den Anfang, der Abschluss ans Ende.
workshop-plan-fault-again = Neu vorschlagen
workshop-plan-fault-new = Der Ablauf ist neu vorgeschlagen.

## Ändern

# Variables:
#   $title (String) - der Teil
workshop-plan-edit-minutes = Minuten für „{ $title }“
workshop-plan-edit-minutes-short = Min.
workshop-plan-edit-note = Notiz
workshop-plan-edit-note-none = Notiz schreiben
workshop-plan-edit-note-hint = Nur für Sie: Die Gruppe sieht sie nicht.
# Variables:
#   $title (String) - der Teil
workshop-plan-edit-drop = „{ $title }“ entfernen
# Variables:
#   $title (String) - der Teil
workshop-plan-edit-dropped = „{ $title }“ ist entfernt.
workshop-plan-edit-add = Teil hinzufügen
workshop-plan-edit-about = Thema
workshop-plan-edit-whole = Ganzer Workshop
workshop-plan-edit-what = Was
workshop-plan-edit-put = Hinzufügen

## Papier

workshop-plan-paper-which = Welches Blatt?
workshop-plan-paper-agenda = Ablauf
workshop-plan-paper-materials = Packliste
workshop-plan-paper-handout = Handzettel
# Unter der Wahl des Blatts. Variables:
#   $count (Number) - wie viele, 1 oder mehr
workshop-plan-paper-copies = { $count ->
    [one] Einmal drucken und verteilen
   *[other] { $count }-mal drucken und verteilen
    }
workshop-plan-paper-agenda-hint = Nur für Sie, in einer Sprache. Packliste und Handzettel gibt es auch zweisprachig.
