### Die Selbstprüfung des Betriebs: ihre Seite, die Fragen einzeln, alle Antworten, das Ergebnis und zwei Ergebnisse nebeneinander.

firm-check-title = Selbstprüfung
firm-check-intro = 27 Themen, als einfache Fragen gestellt. Jede Antwort ist sofort gespeichert: Sie können jederzeit aufhören und später weitermachen.
firm-check-no-certificate = Das ist eine Selbstprüfung: keine Zertifizierung, kein Audit und kein Nachweis gegenüber anderen. Die Themen folgen den Nummern der DIN SPEC 27076; Fragen und Erklärungen sind unsere eigenen.

## Beginnen

firm-check-interview = Gespräch
firm-check-quick = Schnelldurchgang
# Variables:
#   $count (Number) - questions, 2 or more
firm-check-interview-about = { $count ->
    [one] Eine Frage, mit Uhr und Platz für Notizen. Am besten im Gespräch: Eine Person fragt, die anderen antworten. Rechnen Sie mit ein bis zwei Stunden, gern in mehreren Teilen.
   *[other] { $count } Fragen, mit Uhr und Platz für Notizen. Am besten im Gespräch: Eine Person fragt, die anderen antworten. Rechnen Sie mit ein bis zwei Stunden, gern in mehreren Teilen.
    }
# Variables:
#   $count (Number) - questions, 2 or more
#   $minutes (Number) - about how long it takes
firm-check-quick-about = { $count ->
    [one] Eine Frage in etwa { $minutes } Min.: Jedes Thema kommt einmal vor. Das Ergebnis ist gröber als das eines Gesprächs.
   *[other] { $count } Fragen in etwa { $minutes } Min.: Jedes Thema kommt einmal vor. Das Ergebnis ist gröber als das eines Gesprächs.
    }
firm-check-begin-interview = Gespräch beginnen
firm-check-begin-quick = Schnelldurchgang starten
firm-check-open = Eine Prüfung läuft
firm-check-go-on = Weitermachen
firm-check-all-answers = Alle Antworten

# Variables:
#   $answered (Number) - questions answered
#   $asked (Number) - questions asked
firm-check-progress = { $answered } von { $asked } beantwortet
# Variables:
#   $day (String) - a date
firm-check-begun = begonnen am { $day }

## Frühere Prüfungen

firm-check-history = Frühere Prüfungen
firm-check-history-none = Noch ist keine Prüfung abgeschlossen. Wiederholen Sie sie zweimal im Jahr, dann sehen Sie hier, was sich geändert hat.
firm-check-result = Ergebnis
firm-check-compare = Mit vorher vergleichen
firm-check-show = Ergebnis zeigen
firm-check-delete = Löschen
# Variables:
#   $day (String) - a date
firm-check-delete-this = Die Prüfung vom { $day } löschen
firm-check-deleted = Prüfung gelöscht.

## Eine Frage

# Variables:
#   $number (Number) - of the topic
#   $of (Number) - topics in all
firm-check-topic = Thema { $number } von { $of }
# Variables:
#   $place (Number) - of the question
#   $of (Number) - questions in all
firm-check-place = Frage { $place } von { $of }
firm-check-top = Eines der fünf, die am meisten zählen
firm-check-yes = Ja
firm-check-partly = Teilweise
firm-check-no = Nein
firm-check-not-applicable = Trifft nicht zu
firm-check-dont-know = Weiß nicht
firm-check-no-answer = Noch nicht beantwortet
firm-check-yes-hint = überall und schon heute
firm-check-partly-hint = an manchen Stellen oder geplant
firm-check-no-hint = bisher nicht
firm-check-not-applicable-hint = so etwas gibt es bei uns nicht
firm-check-dont-know-hint = das kann hier niemand sagen
firm-check-keys = Mit den Tasten 1 bis 5 antworten Sie, mit der Eingabetaste geht es weiter.
firm-check-answers = Ihre Antwort
firm-check-evidence = Was als Beleg taugt
firm-check-find-out = So finden Sie es heraus
firm-check-note = Notiz und Belege
firm-check-note-label = Notiz: wer es gesagt hat, wo der Beleg liegt
# Variables:
#   $answer (String) - yes, partly, no …
firm-check-last-time = Beim letzten Mal: { $answer }
# Variables:
#   $reason (String) - what was said about the firm, as it stands behind “because”
firm-check-asked-because = Gefragt, weil { $reason }.
# Variables:
#   $question (String) - a question about the firm that is not answered
firm-check-asked-unknown = Gefragt, weil Ihr Profil das noch nicht beantwortet: { $question }
firm-check-back = Zurück
firm-check-next = Weiter
firm-check-to-overview = Zur Übersicht
firm-check-saved = Gespeichert
firm-check-clear = Antwort löschen
# Variables:
#   $time (String) - minutes and seconds
firm-check-clock = Zeit: { $time }
# Variables:
#   $minutes (Number) - whole minutes left
firm-check-left = { $minutes ->
    [one] Noch etwa eine Minute
   *[other] Noch etwa { $minutes } Min.
    }
firm-check-over = Die 20 Minuten sind um. Nehmen Sie sich die Zeit, die Sie brauchen.
firm-check-pause = Uhr anhalten
firm-check-resume = Uhr starten

## Alle Antworten

firm-check-overview = Alle Antworten
firm-check-overview-intro = Springen Sie zu jeder Frage und ändern Sie die Antwort. Abschließen können Sie jederzeit: Was offen ist, zählt wie „weiß nicht“.
firm-check-filter = Zeigen
firm-check-filter-all = Alle
firm-check-filter-open = Nicht beantwortet
firm-check-filter-unknown = Weiß nicht
firm-check-filter-none = Davon gibt es keine.
firm-check-noted = Mit Notiz
firm-check-left-out = Wegen Ihres Profils ausgelassen
# Variables:
#   $reason (String) - what was said about the firm, as it stands behind “because”
firm-check-left-out-because = Weil { $reason }.
firm-check-left-out-why = Das gibt es in Ihrem Betrieb nicht, so wie Sie ihn beschrieben haben. Stimmt das nicht, ändern Sie das Profil.
firm-check-profile = Zum Profil
firm-check-finish = Abschließen
firm-check-finished = Prüfung abgeschlossen.
firm-check-more = Alle Fragen stellen
firm-check-more-about = Das ist ein Schnelldurchgang. Sie können daraus ein Gespräch machen; alle Antworten bleiben.

## Ergebnis

# Variables:
#   $day (String) - a date
firm-check-result-of = Ergebnis vom { $day }
firm-check-so-far = Ergebnis bis hierher
# Variables:
#   $points (Number) - points, may be below zero
#   $reachable (Number) - points that could be reached
firm-check-score = { $points } von { $reachable } Punkten
firm-check-nothing-applies = Keines der Themen trifft zu.
# Variables:
#   $percent (Number) - 0 to 100
firm-check-percent = { $percent } %
firm-check-none = trifft nicht zu
# Variables:
#   $count (Number) - questions not answered
firm-check-open-count = { $count ->
    [one] Eine Frage ist nicht beantwortet. Sie zählt wie „weiß nicht“.
   *[other] { $count } Fragen sind nicht beantwortet. Sie zählen wie „weiß nicht“.
    }
firm-check-how = So werden die Punkte gezählt
firm-check-how-met = Ein Thema ist erfüllt, wenn alle seine Fragen mit „ja“ beantwortet sind. „Teilweise“, „nein“ und „weiß nicht“ zählen noch nicht.
firm-check-how-top = Fünf Themen zählen am meisten: Jedes bringt erfüllt 3 Punkte und kostet sonst 3. Jedes andere Thema bringt 1 Punkt oder keinen.
firm-check-how-na = Was nicht zutrifft, fällt weg und senkt die erreichbaren Punkte. Das volle Maximum ist 37, das niedrigste Ergebnis liegt 15 unter null.
firm-check-how-percent = Das Diagramm zeigt je Bereich, wie viel von den erreichbaren Punkten da ist; unter null zählt dort als null.
firm-check-how-source = Die Gewichte stammen aus zwei quelloffenen Programmen, die der DIN SPEC 27076 folgen. Mit der DIN SPEC selbst haben wir sie nicht verglichen.
firm-check-areas = Nach Bereichen
firm-check-chart = Wie weit jeder Bereich ist, in Prozent der erreichbaren Punkte; die Werte stehen in der Tabelle
firm-check-area = Bereich
firm-check-share = Anteil
firm-check-reached = Punkte
firm-check-reachable = Erreichbar
firm-check-topics-top = Die fünf Themen, die am meisten zählen
firm-check-met = Erfüllt
firm-check-missed = Nicht erfüllt
firm-check-unknown = Zuerst herausfinden
firm-check-gaps = Was fehlt und was die Lücke schließt
firm-check-gaps-none = Es fehlt nichts. Wiederholen Sie die Prüfung in einem halben Jahr.
# Variables:
#   $points (Number) - points to gain
firm-check-gain = { $points ->
    [one] Geschlossen bringt das 1 Punkt
   *[other] Geschlossen bringt das { $points } Punkte
    }
firm-check-read = Lesen
firm-check-do = Tun
firm-check-step = Schritt
firm-check-again = Zur Selbstprüfung

## Zwei Prüfungen nebeneinander

firm-check-comparison = Damals und heute
# Variables:
#   $before (String) - a date
#   $after (String) - a date
firm-check-between = { $before } und { $after }
firm-check-then = Damals
firm-check-now = Heute
firm-check-legend = Durchgezogen: heute. Gestrichelt: damals.
# Variables:
#   $points (Number) - difference, 1 or more
firm-check-more-points = { $points ->
    [one] 1 Punkt mehr als damals
   *[other] { $points } Punkte mehr als damals
    }
# Variables:
#   $points (Number) - difference, 1 or more
firm-check-fewer-points = { $points ->
    [one] 1 Punkt weniger als damals
   *[other] { $points } Punkte weniger als damals
    }
firm-check-same-points = Genauso viele Punkte wie damals
firm-check-gained = Seitdem erfüllt
firm-check-lost = Nicht mehr erfüllt
firm-check-nothing = Nichts.
firm-check-not-alike = Die beiden Prüfungen haben nicht dasselbe gefragt, weil eine ein Schnelldurchgang war oder sich das Profil geändert hat. Vergleichen Sie eher die Themen als die Punkte.
