### Der Weg und die Seite eines Schritts.

steps-title = Der Weg
steps-intro = Vierzehn Schritte in vier Etappen. Gehen Sie der Reihe nach oder beginnen Sie mit dem, was drängt.
steps-route = In welcher Reihenfolge?
steps-route-trail = Von Anfang bis Ende
steps-route-trail-hint = Alle vierzehn Schritte in vier Etappen
# Variables:
#   $count (Number) - wie viele, ab 1
steps-lessons = { $count ->
    [one] Eine Lektion
   *[other] { $count } Lektionen
    }

## Ein Schritt

step-why = Warum es wichtig ist
step-goals = Danach können Sie
# Variables:
#   $minutes (Number) - ganze Minuten
step-time = Etwa { $minutes } Min.
# Variables:
#   $who (String) - Gruppen, durch Kommas getrennt
step-for = Für: { $who }
step-before = Am besten vorher
step-tabs = Teile dieses Schritts
step-understand = Verstehen
step-do = Umsetzen
step-check = Prüfen
step-tick = Abhaken
step-sources = Quellen
step-follows = Die Lektionen dieses Schritts folgen in einer späteren Version. Worum es darin geht, lesen Sie schon hier.
# Ein Link zum Plan des offenen Betriebs
step-plan = Wer es wann erledigt: der Maßnahmenplan des Betriebs
step-read = gelesen
step-unread = noch nicht gelesen
action-how = So geht es
action-windows = Unter Windows
action-macos = Auf dem Mac
action-check = Daran erkennen Sie, dass es erledigt ist
action-done = Erledigt
action-marked = Als erledigt markiert.
action-open-again = Wieder offen.
cost-none = kostet nichts
cost-low = kostet wenig
cost-medium = bis etwa 2.000 Euro
cost-high = größere Anschaffung
# Variables:
#   $who (String) - Gruppe
action-who = wer: { $who }
# Variables:
#   $count (Number) - Fragen in einer Runde, ab 1
check-round = { $count ->
    [one] Eine Runde hat eine Frage, mit einer Erklärung zu jeder Antwort.
   *[other] Eine Runde hat { $count } Fragen, mit einer Erklärung zu jeder Antwort.
    }
# Variables:
#   $done (Number) - zuletzt richtig beantwortete Fragen
#   $of (Number) - Fragen insgesamt
check-score = Zuletzt richtig: { $done } von { $of } Fragen dieses Schritts
# Variables:
#   $percent (Number) - 0 bis 100
check-certainty = Davon wissen Sie heute voraussichtlich noch { $percent } %.
# Variables:
#   $count (Number) - wie viele, ab 1
check-due = { $count ->
    [one] Eine Frage ist zum Auffrischen fällig.
   *[other] { $count } Fragen sind zum Auffrischen fällig.
    }
# Variables:
#   $day (String) - der Tag
check-next = Das nächste Auffrischen ist am { $day }.
check-rule = Ein Schritt gilt als gelernt, wenn die Lektionen gelesen und vier von fünf Fragen zuletzt richtig beantwortet sind.
check-start = Fragen starten
tick-intro = Diese Aufgaben haken Sie auf einer Checkliste ab, auf Papier oder am Bildschirm. Für wen und für welchen Anlass sie gilt, wählen Sie dort.
tick-make = Checkliste erstellen
sources-mapping = In anderen Regelwerken
sources-open = Im Browser öffnen
# Variables:
#   $day (String) - der Tag, ausgeschrieben
sources-checked = abgerufen am { $day }
# Variables:
#   $via (String) - wo wir es gelesen haben
sources-via = gelesen bei { $via }
framework-din-27076 = DIN SPEC 27076
framework-enisa-12 = ENISA, 12 Schritte
framework-ncsc-small-business = NCSC Small Business Guide
framework-cis-ig1 = CIS Controls, IG1
framework-csf-2 = NIST CSF 2.0
framework-cri-core-four = CRI Core Four
figure-old = älter als drei Jahre
