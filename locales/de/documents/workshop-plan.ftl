### Der Plan eines Workshops: im Fenster und auf Papier.

## Was in einem Workshop vorkommt

workshop-plan-welcome = Begrüßung
workshop-plan-test-before = Test vorher
# Variables:
#   $title (String) - Titel der Lektion
workshop-plan-lesson = Lektion: { $title }
# Variables:
#   $step (String) - Titel des Schritts
workshop-plan-questions = Fragen: { $step }
workshop-plan-questions-all = Fragen zu allen Themen
# Variables:
#   $title (String) - Titel der Übung
workshop-plan-exercise = Übung: { $title }
# Variables:
#   $step (String) - Titel des Schritts
workshop-plan-discussion = Gespräch: { $step }
workshop-plan-discussion-all = Gespräch: So ist es bei uns
workshop-plan-actions = Was tun wir am Montag?
workshop-plan-break = Pause
workshop-plan-lunch = Mittagspause
workshop-plan-test-after = Test nachher
workshop-plan-feedback = Rückmeldung
workshop-plan-closing = Abschluss
workshop-plan-own = Eigener Teil
workshop-plan-inbox = Posteingang
workshop-plan-links = Links lesen
workshop-plan-passwords = Passwort-Werkstatt

## Wer es mit wem tut

workshop-plan-alone = Jede Person für sich
workshop-plan-pairs = Zu zweit
# Variables:
#   $groups (Number) - wie viele Gruppen, 2 oder mehr
#   $people (Number) - wie viele Personen jede hat, 3 bis 5
workshop-plan-groups = In { $groups } Gruppen zu { $people }
# Variables:
#   $groups (Number) - wie viele Gruppen, 2 oder mehr
#   $least (Number) - wie viele Personen die kleinste hat, 3 oder mehr
#   $most (Number) - wie viele Personen die größte hat, höchstens 5
workshop-plan-groups-uneven = In { $groups } Gruppen zu { $least } oder { $most }

## Namen

# Name eines Plans, den das Programm vorschlägt. Variables:
#   $audience (String) - für wen, zum Beispiel „Alle im Betrieb“
#   $minutes (Number) - Minuten, 30 oder mehr
workshop-plan-name = { $audience }: { $minutes } Minuten
# Name der Kopie eines Plans. Variables:
#   $name (String) - Name des Plans
workshop-plan-copy = { $name } (Kopie)

## Der Ablauf, für die Leitung

# Variables:
#   $name (String) - Name des Plans
workshop-plan-agenda = Ablauf: { $name }
# Unter der Überschrift. Variables:
#   $audience (String) - für wen
#   $people (Number) - wie viele Personen, 2 oder mehr
#   $begins (String) - Beginn, 09:00
#   $ends (String) - Ende, 10:30
workshop-plan-agenda-below = { $audience }, { $people } Personen, { $begins } bis { $ends } Uhr
# Dasselbe für eine Person. Variables:
#   $audience (String) - für wen
#   $begins (String) - Beginn, 09:00
#   $ends (String) - Ende, 10:30
workshop-plan-agenda-below-one = { $audience }, eine Person, { $begins } bis { $ends } Uhr
workshop-plan-agenda-intro = Die Zeiten sind Vorschläge. Wird ein Teil länger, kürzen Sie den nächsten, nicht die Pause.
workshop-plan-time = Zeit
workshop-plan-minutes = Minuten
workshop-plan-what = Was
workshop-plan-who = Wer mit wem
workshop-plan-note = Notizen

## Die Packliste

# Variables:
#   $name (String) - Name des Plans
workshop-plan-materials = Packliste: { $name }
workshop-plan-materials-intro = Haken Sie ab, was eingepackt ist oder im Raum bereitsteht.
workshop-plan-technology = Technik
workshop-plan-paper = Papier und Stifte
workshop-plan-room = Raum
workshop-plan-computer = Computer mit { -app-name } und Netzteil
    .how = Im Raum einmal starten und prüfen, ob die Handys ihn erreichen.
workshop-plan-projector = Beamer oder großer Bildschirm
    .how = Mit dem passenden Kabel oder Adapter.
workshop-plan-network = Router oder Hotspot
    .how = Ein eigenes Netz genügt; Internet braucht es nicht.
# Variables:
#   $count (Number) - wie viele
workshop-plan-voting-cards = { $count ->
    [one] Eine Abstimmkarte
   *[other] { $count } Abstimmkarten
    }
    .how = Für alle ohne Handy, und falls das Netz ausfällt.
workshop-plan-agenda-printed = Dieser Ablauf auf Papier
    .how = Für die Leitung.
# Variables:
#   $count (Number) - wie viele
workshop-plan-handouts = { $count ->
    [one] Ein Handzettel
   *[other] { $count } Handzettel
    }
    .how = Mit einem Zehntel Vorrat für alle, die noch jemanden mitbringen.
# Variables:
#   $count (Number) - wie viele
workshop-plan-pens = { $count ->
    [one] Ein Stift
   *[other] { $count } Stifte
    }
    .how = Damit alle aufschreiben, was sie am Montag tun.
# Variables:
#   $count (Number) - wie viele
workshop-plan-tables = { $count ->
    [one] Ein Tisch, um den eine Gruppe sitzen kann
   *[other] { $count } Tische, um die je eine Gruppe sitzen kann
    }
    .how = Vor Beginn rücken: Später kostet es Zeit.
workshop-plan-flipchart = Flipchart oder Tafel mit Stiften
    .how = Für das, was im Gespräch zusammenkommt.
# Variables:
#   $count (Number) - wie viele
workshop-plan-drinks = { $count ->
    [one] Getränke für eine Person
   *[other] Getränke für { $count } Personen
    }
    .how = Zur Pause, am besten im selben Raum.
# Variables:
#   $count (Number) - wie viele
workshop-plan-food = { $count ->
    [one] Essen für eine Person
   *[other] Essen für { $count } Personen
    }
    .how = Bestellt, oder ein Ort, an dem es in der Mittagspause schnell geht.

## Der Handzettel

# Variables:
#   $name (String) - Name des Plans
workshop-plan-handout = Zum Mitnehmen: { $name }
workshop-plan-handout-intro = Was heute wichtig war, was Sie am Montag tun, und Listen für die Zeit danach.
workshop-plan-handout-learned = Das kann ich jetzt
workshop-plan-handout-actions = Das tue ich am Montag

## Dateien

# Teil eines Dateinamens. Variables:
#   $name (String) - Name des Plans
workshop-plan-agenda-file = Ablauf { $name }
# Teil eines Dateinamens. Variables:
#   $name (String) - Name des Plans
workshop-plan-materials-file = Packliste { $name }
# Teil eines Dateinamens. Variables:
#   $name (String) - Name des Plans
workshop-plan-handout-file = Handzettel { $name }
