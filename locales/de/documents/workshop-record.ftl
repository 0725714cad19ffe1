### Papiere eines Workshops, der zu Ende ist: das Protokoll und die Teilnahmebescheinigungen.

## Das Protokoll

# Variables:
#   $name (String) - Name des Workshops
workshop-record-title = Protokoll: { $name }
workshop-record-unnamed = Workshop ohne Namen
# Variables:
#   $date (String) - Tag
#   $begins (String) - Beginn, 09:00
#   $ends (String) - Ende, 10:30
#   $people (Number) - wie viele Personen, mindestens 1
workshop-record-below = { $people ->
    [one] { $date }, { $begins } bis { $ends } Uhr, eine Person
   *[other] { $date }, { $begins } bis { $ends } Uhr, { $people } Personen
    }
# Variables:
#   $date (String) - Tag
#   $begins (String) - Beginn, 09:00
#   $ends (String) - Ende, 10:30
workshop-record-below-nobody = { $date }, { $begins } bis { $ends } Uhr, niemand hat mitgemacht
workshop-record-intro = Dieses Protokoll enthält nur Summen: Wer was geantwortet hat, wurde mit dem Ende des Workshops gelöscht. Was Teilnehmende selbst geschrieben haben, steht hier im Wortlaut, aber ohne Namen.
# Ganz oben, wo Zahlen fehlen. Variables:
#   $least (Number) - ab so vielen Antworten stehen Zahlen da
workshop-record-few = Wo weniger als { $least } Personen geantwortet haben, stehen keine Zahlen: Aus so wenigen Antworten ließe sich erraten, wer wie geantwortet hat.
workshop-record-gains = Was hinzugekommen ist
workshop-record-gains-text = Dieselben Personen haben dieselben Fragen vorher und nachher beantwortet. Der Zuwachs sagt, welcher Teil dessen, was vorher fehlte, nachher da ist.
# Unter der Tabelle; der Stern steht hinter dem Thema. Variables:
#   $few (Number) - bis zu so vielen Personen sind es wenige
workshop-record-gains-few = Höchstens { $few } Personen haben beide Male geantwortet. So wenige Antworten sagen über das Thema fast nichts.
workshop-record-topic = Thema
workshop-record-before = Vorher
workshop-record-after = Nachher
workshop-record-gain = Zuwachs
workshop-record-people = Personen
# Variables:
#   $percent (Number) - ganze Prozent
workshop-record-percent = { $percent } %
workshop-record-gain-none = vorher schon alles richtig
workshop-record-gain-unpaired = niemand hat beide Male geantwortet
# Variables:
#   $least (Number) - ab so vielen Personen stehen Zahlen da
workshop-record-gain-few = weniger als { $least } Personen
# Variables:
#   $percent (Number) - ganze Prozentpunkte, mindestens 1
workshop-record-gain-lost = { $percent ->
    [one] ein Prozentpunkt weniger
   *[other] { $percent } Prozentpunkte weniger
    }
workshop-record-hardest = Was am schwersten war
workshop-record-question = Frage
workshop-record-right = Richtig
# Variables:
#   $right (Number) - richtige Antworten
#   $answers (Number) - Antworten, mindestens 1
workshop-record-right-of = { $right } von { $answers }
workshop-record-all = Alle Runden

## Eine Runde

workshop-record-kind-question = Frage
workshop-record-kind-before = Frage vorher
workshop-record-kind-after = Frage nachher
workshop-record-kind-message = Nachricht
workshop-record-kind-decision = Entscheidung
workshop-record-kind-check = Selbstprüfung
workshop-record-kind-poll = Umfrage
workshop-record-kind-words = Wortwolke
workshop-record-kind-confidence = Einschätzung
workshop-record-kind-feedback = Rückmeldung
# Variables:
#   $kind (String) - was es war: „Frage“
workshop-record-round-none = { $kind }: keine Antworten
# Variables:
#   $kind (String) - was es war: „Frage“
#   $least (Number) - ab so vielen Antworten stehen Zahlen da
workshop-record-round-few = { $kind }: weniger als { $least } Antworten
# Variables:
#   $kind (String) - was es war: „Frage“
#   $answers (Number) - Antworten, mindestens 1
workshop-record-round = { $answers ->
    [one] { $kind }: eine Antwort
   *[other] { $kind }: { $answers } Antworten
    }
# Variables:
#   $kind (String) - was es war: „Frage“
#   $answers (Number) - Antworten, mindestens 1
#   $right (Number) - richtige Antworten
workshop-record-round-right = { $answers ->
    [one] { $kind }: eine Antwort, davon { $right } richtig
   *[other] { $kind }: { $answers } Antworten, davon { $right } richtig
    }
# Variables:
#   $kind (String) - was es war: „Frage“
#   $answers (Number) - Antworten, mindestens 1
#   $average (Number) - 0 bis 100
workshop-record-round-average = { $answers ->
    [one] { $kind }: eine Antwort, { $average } von 100
   *[other] { $kind }: { $answers } Antworten, im Mittel { $average } von 100
    }
workshop-record-option = Antwort
workshop-record-chosen = Gewählt
workshop-record-placed = An der richtigen Stelle
workshop-record-matched = Richtig zugeordnet
workshop-record-share = Anteil
# Variables:
#   $text (String) - eine richtige Antwort
workshop-record-option-right = { $text } (richtig)
# Variables:
#   $word (String) - ein Wort der Wolke
#   $count (Number) - wie oft es genannt wurde
workshop-record-word = { $word } ({ $count })
# Variables:
#   $choice (String) - was die meisten wählten
workshop-record-most = Die meisten wählten: { $choice }
# Variables:
#   $choices (String) - was gleich viele wählten, mindestens zwei
workshop-record-most-equal = Gleich viele wählten: { $choices }
# Über den Fragen; daneben stehen die Punkte 1 bis 5.
workshop-record-grades = Wie oft wie viele Punkte: 1 schwach, 5 sehr gut

## Wer da war

workshop-record-attending = Wer da war
workshop-record-attending-text = In dieser Liste steht, wer sich selbst eingetragen hat.
workshop-record-name = Name
# Teil eines Dateinamens. Variables:
#   $name (String) - Name des Workshops
workshop-record-file = Protokoll { $name }

## Die Teilnahmebescheinigung

workshop-attendance-title = Teilnahmebescheinigung
# Davor steht der Name, danach der Workshop.
workshop-attendance-below-name = hat an diesem Workshop teilgenommen:
workshop-attendance-topics = Darum ging es
workshop-attendance-date = Datum des Workshops
workshop-attendance-signature = Ort, Datum, Unterschrift
workshop-attendance-says = Diese Bescheinigung sagt, dass die Person teilgenommen hat. Was sie weiß, wurde dafür nicht geprüft.
# Teil eines Dateinamens. Variables:
#   $name (String) - Name des Workshops
workshop-attendance-file = Teilnahmebescheinigungen { $name }
