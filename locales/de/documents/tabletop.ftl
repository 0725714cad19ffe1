### Planspiele: auf Papier und im Protokoll.

## Wörter, die Fenster und Papier gemeinsam haben

tabletop-worked = Hat geklappt
tabletop-partly = Teilweise
tabletop-failed = Hat nicht geklappt
tabletop-untried = Nicht probiert
tabletop-material-screen = Auf dem Bildschirm
tabletop-material-mail = E-Mail
tabletop-material-call = Am Telefon
tabletop-material-letter = Brief
tabletop-material-chat = Chat
# A time in the story. Variables:
#   $time (String) - 24 hours: 07:25
tabletop-on-monday = Montag, { $time } Uhr
# Variables:
#   $time (String) - 24 hours: 07:25
tabletop-on-tuesday = Dienstag, { $time } Uhr
# Variables:
#   $time (String) - 24 hours: 07:25
tabletop-on-wednesday = Mittwoch, { $time } Uhr
# Variables:
#   $time (String) - 24 hours: 07:25
tabletop-on-thursday = Donnerstag, { $time } Uhr
# Variables:
#   $time (String) - 24 hours: 07:25
tabletop-on-friday = Freitag, { $time } Uhr
# Variables:
#   $time (String) - 24 hours: 07:25
tabletop-on-saturday = Samstag, { $time } Uhr
# Variables:
#   $time (String) - 24 hours: 07:25
tabletop-on-sunday = Sonntag, { $time } Uhr

## Zeilen des Protokolls

# Variables:
#   $role (String) - the role
#   $name (String) - who plays it
tabletop-log-cast = { $role }: { $name }
# Variables:
#   $role (String) - the role
tabletop-log-uncast = { $role }: vorerst niemand
tabletop-log-begun = Das Planspiel beginnt.
tabletop-log-paused = Die Uhr wird angehalten.
tabletop-log-broken = Das Planspiel war nicht mehr auf dem Bildschirm; seitdem steht die Uhr.
tabletop-log-went-on = Die Uhr läuft weiter.
# Variables:
#   $time (String) - minutes and seconds of the exercise
tabletop-log-jumped = Die Uhr wird auf { $time } gestellt.
# Variables:
#   $inject (String) - what was read out
tabletop-log-shown = Vorgelesen: { $inject }
# Variables:
#   $inject (String) - what it was about
#   $option (String) - what the room decided
tabletop-log-decided = Entscheidung zu „{ $inject }“: { $option }
tabletop-log-ended = Das Planspiel ist zu Ende, die Nachbesprechung beginnt.
# Variables:
#   $statement (String) - what was rated
#   $rating (String) - how it went
tabletop-log-rated = Bewertung von „{ $statement }“: { $rating }

## Im Maßnahmenplan

# A note of an action. Variables:
#   $title (String) - the exercise
#   $day (String) - the day it was prepared
#   $reasons (String) - what did not work yet, in sentences
tabletop-plan-note = Planspiel „{ $title }“, { $day }. Noch nicht: { $reasons }

## Das Drehbuch für die Moderation

# Under the title. Variables:
#   $minutes (Number) - in all, 30 to 90
#   $play (Number) - to play, 20 to 70
#   $debrief (Number) - for the debrief, 10 to 20
tabletop-script-subtitle = Drehbuch für die Moderation · { $minutes } Minuten: { $play } zum Spielen, { $debrief } für die Nachbesprechung
tabletop-before = Bevor Sie anfangen
tabletop-before-cards = Verteilen Sie die Rollenkarten. Sind Sie weniger, nimmt jemand zwei; nur Technik und Auskunft vertragen sich schlecht.
tabletop-before-rules = Nennen Sie die Regeln: Rechner und Telefone bleiben unbenutzt, alle reden der Reihe nach, niemand wird benotet.
tabletop-cast = Wer was spielt
tabletop-story = So beginnt es
tabletop-read = Vorlesen
tabletop-asks = Fragen Sie in die Runde
tabletop-then = Was folgt:
tabletop-good = So läuft es gut (nur für Sie)
tabletop-notes = Notizen und Entscheidung
# Variables:
#   $minute (Number) - 0 to 70
tabletop-minute = Minute { $minute }
# Variables:
#   $minutes (Number) - 10 to 20
tabletop-debrief = Die Nachbesprechung, { $minutes } Minuten
tabletop-debrief-round = Reihum: Was lief gut, was hat Sie überrascht? Erst zuhören, nicht erklären.
tabletop-debrief-rate = Bewerten Sie jede Aussage unten gemeinsam. Werden Sie sich nicht einig, gilt die schlechtere Bewertung.
tabletop-debrief-actions = Vereinbaren Sie zu jeder Lücke eine Maßnahme mit Namen und Termin. Drei, die geschehen, sind mehr wert als zehn auf dem Papier.
tabletop-debrief-thanks = Danken Sie allen und legen Sie den Termin für das nächste Planspiel fest.
tabletop-rate = Aussage
# Name of the file without ending, without spaces.
tabletop-script-file = planspiel-drehbuch

## Die Karten der Rollen

tabletop-cards-title = Rollenkarten
tabletop-card-asks = Fragen Sie sich
tabletop-card-secret = Das wissen nur Sie
tabletop-card-notes = Notizen
# Name of the file without ending, without spaces.
tabletop-cards-file = planspiel-rollenkarten

## Das Protokoll

tabletop-log-title = Protokoll eines Planspiels
# Variables:
#   $title (String) - the exercise
#   $day (String) - the day it was played
tabletop-log-subtitle = { $title }, { $day }
tabletop-log-intro = Was in diesem Planspiel geschah, wie es mitgeschrieben wurde, und was das Team daraus gemacht hat.
tabletop-log-heading = Was geschah
tabletop-log-time = Zeitpunkt
tabletop-log-clock = Spielzeit
tabletop-log-entry = Eintrag
tabletop-rated-heading = Wie es lief
tabletop-rating = Bewertung
tabletop-gaps-heading = Was wir jetzt tun
tabletop-action = Maßnahme
tabletop-because = Weil das noch nicht klappt
tabletop-moderator = Moderation
# Name of the file without ending, without spaces.
tabletop-log-file = planspiel-protokoll
