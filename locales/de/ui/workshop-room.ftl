### Der Raum eines Workshops: wer da ist, was gefragt und was geantwortet wird; und was davon bleibt.

workshop-room-title = Raum
workshop-room-intro = Solange eine Sitzung läuft, können Handys im selben Netz beitreten und antworten. Nichts geht ins Internet.

## Before a session

workshop-room-name = Name des Workshops
workshop-room-name-hint = Er steht auf jedem Handy.
workshop-room-network = Netz, in dem die Handys sind
workshop-room-network-none = Dieser Computer ist in keinem Netz. Verbinden Sie ihn, oder öffnen Sie einen eigenen Hotspot.
# An address of this computer. Variables:
#   $name (String) - what the system calls it
#   $address (String) - the address
workshop-room-network-is = { $name } – { $address }
workshop-room-network-help = Netz prüfen
workshop-room-languages = Sprachen auf den Handys
workshop-room-languages-hint = Unter diesen wählt jede Person selbst.
workshop-room-names = Teilnehmende dürfen einen eigenen Namen wählen
workshop-room-points = Richtige Antworten auf jedem Handy zählen
workshop-room-points-hint = Nur das Handy selbst zeigt sie an. Wie schnell jemand antwortet, zählt nie.
workshop-room-plain = Die Handys sprechen unverschlüsselt mit diesem Computer: Wer im selben WLAN ist, kann mitlesen. Deshalb wird niemand nach mehr als einem Spitznamen gefragt. Ein eigener Hotspot hält Fremde fern.
workshop-room-open = Raum öffnen
workshop-room-opened = Der Raum ist offen.

## Interrupted

workshop-room-ended = Das Programm wurde mittendrin geschlossen. Alles, was geantwortet wurde, ist da, und die Handys kommen von selbst zurück.
workshop-room-idle = Eine Viertelstunde lang war niemand verbunden, darum wurde der Raum geschlossen. Alles, was geantwortet wurde, ist da.
workshop-room-moved = Dieser Computer ist jetzt in einem anderen Netz, darum wurde der Raum geschlossen. Alles, was geantwortet wurde, ist da; die Handys brauchen die neue Adresse.
workshop-room-resume = Fortsetzen
workshop-room-resumed = Der Raum ist wieder offen.

## The door

workshop-room-door = So treten Sie bei
workshop-room-address = Adresse
workshop-room-code = Code
workshop-room-qr = QR-Code, der in den Raum führt
# Variables:
#   $count (Number) - connected phones
workshop-room-people = { $count ->
    [one] Eine Person ist da
   *[other] { $count } Personen sind da
    }
workshop-room-nobody = Noch ist niemand da
# Variables:
#   $count (Number) - people who joined and are not connected
workshop-room-away = { $count ->
    [one] Eine Person hat die Verbindung verloren und kann zurückkommen.
   *[other] { $count } Personen haben die Verbindung verloren und können zurückkommen.
    }
# Leads to the page of the slides.
workshop-room-to-slides = Zu den Folien
workshop-room-lock = Tür abschließen
workshop-room-pause = Pause
workshop-room-paused = Es ist Pause. Die Handys warten.
workshop-room-list = Anwesenheit erfragen
workshop-room-list-hint = Wer auf dem Handy zustimmt, steht mit dem eingegebenen Namen auf der Liste. Alle anderen bleiben ungenannt.
# Variables:
#   $count (Number) - names in the list
workshop-room-attending = { $count ->
    [one] Eine Person steht auf der Liste.
   *[other] { $count } Personen stehen auf der Liste.
    }
workshop-room-show-people = Wer ist da?
workshop-room-people-title = Im Raum
workshop-room-people-none = Noch ist niemand beigetreten.
workshop-room-own-name = eigener Name
workshop-room-gone = nicht verbunden
workshop-room-remove = Entfernen
# Variables:
#   $name (String) - name of a participant
workshop-room-remove-who = { $name } entfernen
# Variables:
#   $name (String) - name of a participant
workshop-room-removed = { $name } ist draußen, die Antworten ebenso.
# Variables:
#   $name (String) - name of a participant
workshop-room-remove-title = { $name } entfernen?
workshop-room-remove-text = Das Handy wird getrennt, und alle Antworten dieser Person werden endgültig gelöscht. Mit dem Code kann sie neu beitreten, solange die Tür offen ist.
workshop-room-remove-not = Nicht entfernen

## The end

workshop-room-end = Sitzung beenden
workshop-room-end-title = Sitzung beenden?
workshop-room-end-text = Die Handys erfahren es, der Raum ist nicht mehr erreichbar, und wer was geantwortet hat, wird endgültig gelöscht. Die Summen bleiben im Protokoll.
workshop-room-end-do = Beenden und auszählen
workshop-room-end-not = Weitermachen

## The round that is on

workshop-round-is = Die Runde, die läuft
workshop-round-none = Gerade wird nichts gefragt. Wählen Sie unten, was als Nächstes kommt.
workshop-round-open = Antworten kommen herein
workshop-round-closed = Keine Antworten mehr
workshop-round-revealed = Aufgelöst
# Variables:
#   $answers (Number) - answers
#   $people (Number) - people in the room
workshop-round-answers = { $answers } von { $people } haben geantwortet
# Variables:
#   $seconds (Number) - seconds left
workshop-round-ends = Noch { $seconds } s
# Variables:
#   $right (Number) - right answers
#   $answers (Number) - answers
workshop-round-right = { $right } von { $answers } sind richtig
# Beside an option of an order, once it is explained. Variables:
#   $place (Number) - its place in the right order
workshop-round-place = Platz { $place }
# Beside a left side, once it is explained. Variables:
#   $other (String) - the right side that belongs to it
workshop-round-pair = gehört zu: { $other }
workshop-round-put-right = Die Zahlen sagen, wie viele es an der richtigen Stelle hatten.
workshop-round-is-right = richtig
# How often an option was chosen. Variables:
#   $count (Number) - times
#   $percent (Number) - share of the answers, whole percent
workshop-round-share = { $count } · { $percent } %
# Variables:
#   $average (Number) - 0 to 100
workshop-round-average = Durchschnitt: { $average } von 100
workshop-round-scale = Antworten von 0 bis 100
# A column of the scale. Variables:
#   $from (Number) - lowest
#   $to (Number) - highest
workshop-round-tenth = { $from } bis { $to }
workshop-round-cloud-none = Noch keine Wörter
workshop-round-most = Das wollen die meisten
# Above the choices of a decision.
workshop-round-tie = Unentschieden: Gleich viele wollen
workshop-round-close = Antworten schließen
workshop-round-reopen = Wieder öffnen
workshop-round-reveal = Auflösen
workshop-round-done = Fertig
workshop-round-extend = 30 Sekunden mehr
# Of a round that is closed: it takes answers again for so long.
workshop-round-reopen-short = Für 30 s wieder öffnen
# Beside each word of the cloud, on the trainer's page. Variables:
#   $word (String) - the word
workshop-round-strike = „{ $word }“ streichen
workshop-round-struck = Das Wort ist gestrichen.
workshop-round-hide = Ergebnisse verbergen
workshop-round-test-first = Ein Test wird erst nach dem zweiten Mal aufgelöst: Jetzt erfährt niemand, was richtig ist.
workshop-round-go-on = Der Mehrheit folgen
# Where as many want to go elsewhere. Variables:
#   $letter (String) - the letter of an option: A
workshop-round-go-on-with = Weiter mit { $letter }
workshop-round-keys = Tasten, hier und auf dem Beamer: Leertaste oder Bild ab macht den nächsten Schritt und fragt danach das Nächste, E gibt mehr Zeit, H verbirgt Ergebnisse, P macht Pause, L schließt die Tür ab, F5 öffnet den Beamer.

## Hands

workshop-hands = Hände zählen
workshop-hands-title = Hände oder Karten zählen
workshop-hands-text = Für alle ohne Handy: Bitten Sie um Handzeichen, zählen Sie und tragen Sie die Zahlen ein. Sie zählen zusammen mit dem, was von den Handys kommt.
workshop-hands-people = Wie viele sind ohne Handy da?
workshop-hands-many = So viele Hände können es nicht sein: Es sind mehr als Personen ohne Handy.
workshop-hands-keep = Mitzählen
workshop-hands-none = Nicht mehr mitzählen

## What comes next

workshop-next-title = Als Nächstes fragen
workshop-next-kind = Welche Art
workshop-next-question = Frage
workshop-next-test = Vorher und nachher
workshop-next-message = Nachricht
workshop-next-decision = Entscheidung
workshop-next-check = Selbstprüfung
workshop-next-poll = Umfrage
workshop-next-words = Wortwolke
workshop-next-confidence = Einschätzung
workshop-next-feedback = Rückmeldung
workshop-next-step = Thema
workshop-next-from = Woher
# Variables:
#   $name (String) - name of a set of questions
workshop-next-set = Eigener Fragensatz: { $name }
workshop-next-preview = Frage mit Lösung ansehen
workshop-auto = Automatisch weitergehen
workshop-auto-hint = Haben alle geantwortet oder ist die Zeit um, wird geschlossen, frühestens nach 15 Sekunden. Nach 3 Sekunden wird aufgelöst und nach weiteren 30 das Nächste aus der Auswahl gefragt – solange diese Seite offen ist.
# Below a scenario that goes on after a decision.
workshop-next-follows = Es geht dort weiter, wohin die meisten wollten.
workshop-next-from-start = Von vorn beginnen
workshop-next-of = Welche
workshop-next-which = Gefragt
workshop-next-before = vor dem Workshop
workshop-next-after = danach
workshop-next-write = Was fragen Sie?
# Variables:
#   $place (Number) - from 1
workshop-next-option = Möglichkeit { $place }
workshop-next-option-more = Noch eine Möglichkeit
workshop-next-several = Mehrere sind wählbar
workshop-next-seconds = Zeit dafür
workshop-next-seconds-none = Ohne Grenze
# Variables:
#   $count (Number) - seconds
workshop-next-seconds-are = { $count } Sekunden
workshop-next-hidden = Ergebnisse auf Handys und Beamer verbergen
workshop-next-ask = Den Raum fragen
workshop-next-feedback-text = Zwei Bewertungen mit Punkten und zwei Zeilen zum Schreiben: wie nützlich es war, ob man folgen konnte, was man mitnimmt, was gefehlt hat.

## Rounds there were

workshop-rounds-title = Bisher gefragt
# Variables:
#   $answers (Number) - answers
workshop-rounds-answers = { $answers ->
    [one] eine Antwort
   *[other] { $answers } Antworten
    }
workshop-rounds-leave = Weglassen
# Variables:
#   $title (String) - what was asked
workshop-rounds-leave-which = „{ $title }“ im Protokoll weglassen
workshop-rounds-leave-title = Runde weglassen?
# Variables:
#   $title (String) - what was asked
workshop-rounds-leave-text = „{ $title }“ steht dann nicht mehr im Protokoll, und alle Antworten darauf werden endgültig gelöscht.
workshop-rounds-leave-not = Behalten

## Records

workshop-records-title = Protokolle
workshop-records-intro = Was von jedem Workshop bleibt: Summen, nie, wer was geantwortet hat.
workshop-records-none = Noch ist kein Workshop zu Ende.
workshop-records-unnamed = Workshop ohne Namen
# Variables:
#   $people (Number) - participants
workshop-records-people = { $people ->
    [one] Eine Person
   *[other] { $people } Teilnehmende
    }
# Variables:
#   $rounds (Number) - rounds
workshop-records-rounds = { $rounds ->
    [one] eine Runde
   *[other] { $rounds } Runden
    }
workshop-records-hardest = Was am schwersten war
workshop-records-gains = Was hinzugekommen ist
workshop-records-gains-text = Dieselben Personen haben dieselben Fragen vorher und nachher beantwortet. Der Zuwachs sagt, welcher Teil dessen, was vorher fehlte, nachher da ist.
workshop-records-topic = Thema
workshop-records-before = Vorher
workshop-records-after = Nachher
workshop-records-gain = Zuwachs
# Variables:
#   $percent (Number) - whole percent
workshop-records-percent = { $percent } %
workshop-records-gain-none = vorher schon alles richtig
workshop-records-gain-nobody = niemand hat beide Male geantwortet
# How many stand behind a gain. Variables:
#   $people (Number) - answered both times, 1 or more
#   $once (Number) - answered once only, 0 or more
workshop-records-both = Beide Male geantwortet: { $people }, nur einmal: { $once }
workshop-records-few = Wenige Antworten: mit Vorsicht lesen
workshop-records-attending = Wer da war
workshop-records-all = Alle Runden
workshop-records-print = Zum Drucken
workshop-records-paper-which = Papier
workshop-records-paper-record = Protokoll
workshop-records-paper-attendance = Teilnahmebescheinigungen
workshop-records-paper-names = Mit der Namensliste
workshop-records-paper-names-hint = Ohne sie nennt das Protokoll niemanden beim Namen.
workshop-records-paper-small = Auch kleine Runden
workshop-records-paper-small-hint = Sonst bleiben Zahlen weg, wo weniger als fünf Personen geantwortet haben: Aus so wenigen ließe sich erraten, wer wie geantwortet hat.
workshop-records-paper-attendance-hint = Eine Seite für jede Person in der Liste. Sie sagt, dass jemand da war, nicht, was jemand weiß.
workshop-records-remove = Protokoll löschen
workshop-records-remove-title = Protokoll löschen?
workshop-records-remove-text = Alle Ergebnisse dieses Workshops und die Liste, wer da war, werden endgültig gelöscht. Was Sie davon schon als Datei gespeichert haben, bleibt.
workshop-records-remove-not = Behalten
workshop-records-removed = Das Protokoll ist gelöscht.
