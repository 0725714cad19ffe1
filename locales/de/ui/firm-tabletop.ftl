### Planspiele.

firm-tabletop = Planspiele
firm-tabletop-text = Ihr Team spielt an einem Tisch einen Notfall durch, mit einem erfundenen Fall im eigenen Betrieb. Niemand wird benotet: Sie suchen Lücken, bevor jemand anderes sie findet.

## Auswählen

firm-tabletop-choose = Welches Planspiel?
firm-tabletop-length = Wie lang?
# Variables:
#   $minutes (Number) - in all
firm-tabletop-minutes = { $minutes } Minuten
# Variables:
#   $play (Number) - minutes to play
#   $debrief (Number) - minutes for the debrief
firm-tabletop-split = { $play } zum Spielen, { $debrief } für die Nachbesprechung
firm-tabletop-prepare = Planspiel vorbereiten
firm-tabletop-runs = Ihre Planspiele
firm-tabletop-no-runs = Sie haben noch kein Planspiel vorbereitet. Eine Stunde genügt, und Technik brauchen Sie keine.
firm-tabletop-open = Öffnen
# Read out in place of “Open”. Variables:
#   $title (String) - the exercise
#   $when (String) - when it was prepared
firm-tabletop-open-of = { $title }, { $when }, öffnen
# Variables:
#   $when (String) - when it was prepared
#   $minutes (Number) - how long it is
firm-tabletop-when = { $when } · { $minutes } Minuten
firm-tabletop-preparing = In Vorbereitung
firm-tabletop-playing = Läuft gerade
firm-tabletop-paused = Angehalten
# Variables:
#   $count (Number) - actions that follow, 1 or more
firm-tabletop-debriefed = { $count ->
    [one] Nachbesprochen, eine Maßnahme folgt
   *[other] Nachbesprochen, { $count } Maßnahmen folgen
    }
firm-tabletop-debriefed-none = Nachbesprochen, keine Maßnahme folgt

## Vorbereiten

firm-tabletop-back = Alle Planspiele
firm-tabletop-cast = Wer spielt was?
firm-tabletop-cast-text = Je ein Name. Sind Sie weniger, nimmt jemand zwei Rollen; nur Technik und Auskunft vertragen sich schlecht. Sie moderieren und spielen keine Rolle.
# Read out in place of the role. Variables:
#   $role (String) - the role
firm-tabletop-player = Wer spielt „{ $role }“?
firm-tabletop-print = Ausdrucken
firm-tabletop-print-text = Aus dem Drehbuch lesen Sie vor. Darin steht auch, wie es gut läuft; zeigen Sie es deshalb niemandem. Die Karten schneiden Sie aus: Jede verrät etwas, das nur diese Person weiß.
firm-tabletop-script = Drehbuch
firm-tabletop-cards = Rollenkarten
# Variables:
#   $path (String) - where it was saved
firm-tabletop-saved = Gespeichert: { $path }
firm-tabletop-table = Auf den Tisch legen
firm-tabletop-begin = Anfangen
firm-tabletop-begin-text = Sind alle da und die Karten verteilt? Mit „Anfangen“ läuft die Uhr.

## Spielen

firm-tabletop-clock = Zeit im Planspiel
# Variables:
#   $now (String) - minutes and seconds
#   $of (Number) - minutes to play
firm-tabletop-clock-of = { $now } von { $of } Minuten
firm-tabletop-pause = Uhr anhalten
firm-tabletop-go-on = Weiter
firm-tabletop-end = Zur Nachbesprechung
firm-tabletop-back-to-play = Zurück zum Planspiel
firm-tabletop-large = Große Ansicht
firm-tabletop-large-close = Große Ansicht schließen
firm-tabletop-broken = Das Planspiel war eine Weile nicht auf dem Bildschirm. Seitdem steht die Uhr; von dem, was aufgeschrieben wurde, ist nichts verloren.
firm-tabletop-story = So beginnt es
firm-tabletop-asks = Fragen Sie in die Runde
firm-tabletop-then = Was folgt
firm-tabletop-for-moderator = So läuft es gut
# Announced. Variables:
#   $title (String) - what happens next
firm-tabletop-due = Es ist so weit: { $title }
# Variables:
#   $title (String) - what happens next
#   $time (String) - minutes and seconds until then
firm-tabletop-next = Als Nächstes, in { $time }: { $title }
# On the projector. Variables:
#   $time (String) - minutes and seconds until then
firm-tabletop-next-room = Weiter in { $time }
firm-tabletop-due-room = Es ist etwas geschehen.
firm-tabletop-show = Vorlesen
firm-tabletop-show-now = Jetzt, ohne zu warten
firm-tabletop-all-shown = Alles ist vorgelesen. Nutzen Sie die restliche Zeit und beenden Sie dann das Planspiel.
firm-tabletop-note-label = Was sagt oder entscheidet die Runde?
firm-tabletop-note-save = Ins Protokoll
firm-tabletop-log = Protokoll
firm-tabletop-log-empty = Noch ist nichts aufgeschrieben.

## Die Nachbesprechung

firm-tabletop-debrief = Nachbesprechung
firm-tabletop-debrief-text = Reihum: Was lief gut, was hat Sie überrascht? Bewerten Sie danach jede Aussage gemeinsam. Werden Sie sich nicht einig, gilt die schlechtere Bewertung.
firm-tabletop-worked = Hat geklappt
firm-tabletop-partly = Teilweise
firm-tabletop-failed = Hat nicht geklappt
firm-tabletop-untried = Nicht probiert
firm-tabletop-gaps = Was daraus folgt
firm-tabletop-gaps-text = Zu jeder Lücke eine Maßnahme, die nötigste zuerst. Geben Sie jeder einen Namen und einen Termin.
firm-tabletop-gaps-none = Noch keine Lücke. Was oben nicht geklappt hat, erscheint hier mit der Maßnahme, die es behebt.
firm-tabletop-because = Denn:
firm-tabletop-take = In den Plan übernehmen
firm-tabletop-take-text = Sie rücken an den Anfang Ihres Plans, jede mit einer Notiz, warum. Was dort schon erledigt war, ist wieder offen.
# Variables:
#   $count (Number) - actions, 1 or more
firm-tabletop-taken = { $count ->
    [one] Eine Maßnahme steht am Anfang des Plans.
   *[other] { $count } Maßnahmen stehen am Anfang des Plans.
    }
# Variables:
#   $minutes (Number) - how long it takes
firm-tabletop-effort = etwa { $minutes } Minuten
firm-tabletop-paper = Protokoll als PDF
firm-tabletop-remove = Planspiel löschen
firm-tabletop-remove-title = Dieses Planspiel löschen?
firm-tabletop-remove-text = Protokoll und Bewertungen gehen mit. Das lässt sich nicht rückgängig machen.
firm-tabletop-keep = Behalten
firm-tabletop-removed = Das Planspiel ist gelöscht.
firm-tabletop-sources = Quellen
