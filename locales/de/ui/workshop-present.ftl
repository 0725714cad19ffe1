### Workshop: vorführen, für die Seite der Trainerin und für den Beamer.

## Was vorgeführt wird

workshop-present = Vorführen
workshop-present-text = Aus den Lektionen werden Folien für den Beamer. Sie selbst sehen dazu Notizen, die nächste Folie und die Zeit.
workshop-present-step = Schritt
workshop-present-lessons = Lektionen
# Variables:
#   $title (String) - the lesson
#   $count (Number) - how many slides it makes, at least 2
workshop-present-lesson = { $count ->
    [one] { $title } ({ $count } Folie)
   *[other] { $title } ({ $count } Folien)
    }
workshop-present-exercise = Übung danach
workshop-present-none = Keine
workshop-present-plan-empty = In diesem Plan steht noch nichts.
# Variables:
#   $language (String) - its name
workshop-present-plan-language = Sprache der Folien: { $language }
workshop-present-plan-back = Zum Plan
workshop-present-minutes = Zeit je Lektion und Übung
workshop-present-any-time = Ohne Vorgabe
# Variables:
#   $count (Number) - minutes, at least 5
workshop-present-time = { $count ->
    [one] { $count } Minute
   *[other] { $count } Minuten
    }
workshop-present-begin = Vorführung beginnen
workshop-present-look = Folien ansehen
workshop-present-pdf = Folien als PDF
workshop-present-notes-pdf = Notizen als PDF
# Variables:
#   $path (String) - where the file is
workshop-present-saved = Gespeichert: { $path }

## Während der Vorführung

# Variables:
#   $place (Number) - the slide that is shown, from 1
#   $of (Number) - how many there are
workshop-present-count = Folie { $place } von { $of }
workshop-present-now = Auf dem Beamer
workshop-present-now-black = Der Beamer ist schwarz
workshop-present-now-covered = Gerade nicht auf dem Beamer
workshop-present-next = Danach
workshop-present-no-next = Das ist die letzte Folie.
workshop-present-round-over = Der Beamer zeigt die Runde, nicht diese Folie.
workshop-present-pause-over = Der Beamer zeigt die Pause, nicht diese Folie.
workshop-present-round-off = Runde beenden
workshop-present-pause-off = Pause beenden
workshop-present-stayed = Die Folie ist dieselbe geblieben: Eine andere sähe gerade niemand. Unter „Alle Folien“ können Sie trotzdem eine wählen.
workshop-present-room = Zum Raum
workshop-present-room-closed = Der Raum hat sich geschlossen, gerade kann niemand antworten. Verloren ist nichts: Auf der Seite „Raum“ öffnet ihn „Fortsetzen“ wieder.
workshop-present-back = Zurück
workshop-present-on = Weiter
workshop-present-projector = Beamer öffnen
workshop-present-close-projector = Beamer schließen
workshop-present-black-key = Schwarz
workshop-present-pointer = Zeiger
workshop-present-both = Beide Sprachen
workshop-present-end = Vorführung beenden
workshop-present-more = Tasten, Papier, Ende
workshop-present-keys-move = Weiter: Pfeil rechts oder unten, Leertaste, Eingabe, Bild ab. Zurück: Pfeil links oder oben, Bild auf. Pos 1 und Ende: erste und letzte Folie.
workshop-present-keys-show = B oder Punkt: schwarz. P: Zeiger, dann über die Folie fahren. L: beide Sprachen.
workshop-present-keys-projector = F5: Beamer öffnen. Esc: Schwarz und Zeiger beenden, sonst den Beamer schließen. Auf dem Beamer macht F11 oder ein Doppelklick das Fenster so groß wie der Bildschirm. Presenter zum Weiterblättern funktionieren in beiden Fenstern.
workshop-present-notes = Notizen
workshop-present-no-notes = Zu dieser Folie gibt es keine Notizen.
workshop-present-sources = Quellen
workshop-present-slides = Alle Folien
# Behind the name of a slide with the answer to an exercise.
workshop-present-answer = (Auflösung)

## Zeit

workshop-present-times = Zeit
workshop-present-wall = Uhrzeit
workshop-present-elapsed = Seit Beginn
workshop-present-run = Uhr starten
workshop-present-stop = Uhr anhalten
workshop-present-reset = Auf null
workshop-present-stands = Die Uhr steht: Es wird keine Zeit gezählt.
workshop-present-in-time = Im Zeitplan
# Variables:
#   $count (Number) - minutes, at least 1
workshop-present-late = { $count ->
    [one] { $count } Minute hinter dem Plan
   *[other] { $count } Minuten hinter dem Plan
    }
# Variables:
#   $count (Number) - minutes, at least 1
workshop-present-early = { $count ->
    [one] { $count } Minute vor dem Plan
   *[other] { $count } Minuten vor dem Plan
    }
# Variables:
#   $spent (String) - minutes and seconds: 4:07
#   $planned (String) - minutes and seconds: 10:00
workshop-present-spent = { $spent } von { $planned }
# Variables:
#   $time (String) - minutes and seconds: 1:30
workshop-present-over = { $time } drüber

## Auf dem Beamer

workshop-present-idle = Gleich geht es los.
workshop-present-black = Pause
workshop-present-join = Mitmachen
workshop-present-address = Im Browser öffnen
workshop-present-code = Code
workshop-present-qr = QR-Code zum Mitmachen
# Variables:
#   $count (Number) - how many have joined
workshop-present-people = { $count ->
    [one] { $count } Person dabei
   *[other] { $count } Personen dabei
    }
