### Die erste Seite.

today-morning = Guten Morgen.
today-day = Guten Tag.
today-evening = Guten Abend.

## Der nächste Schritt

today-next = Nächster Schritt
# Variables:
#   $place (Number) - welche Lektion
#   $of (Number) - wie viele Lektionen
today-lesson = Lektion { $place } von { $of }
today-begin = Beginnen
today-continue = Weitermachen
today-quiz = Prüfen Sie Ihr Wissen
today-answer = Fragen beantworten
today-action = Setzen Sie es um
today-to-action = So geht es
today-all = Sie haben alle Schritte geschafft.
today-all-hint = Drucken Sie eine Checkliste oder sehen Sie sich einen Schritt noch einmal an.
# Variables:
#   $count (Number) - wie viele, ab 1
today-questions = { $count ->
    [one] Eine Frage
   *[other] { $count } Fragen
    }

## Fragen für einen zweiten Blick

today-repeat = Noch einmal ansehen
today-repeat-none = Keine Frage ist offen. Was noch nicht ganz saß, kommt hierher zurück.
today-repeat-start = Wiederholen

## Auffrischen

today-refresh = Auffrischen
today-refresh-start = Auffrischen
today-refresh-none = Heute ist nichts aufzufrischen.
# Variables:
#   $day (String) - der Tag
today-refresh-next = Die nächste Frage kommt am { $day }.
today-refresh-enough = Für heute reicht es. Der Rest wartet bis morgen.
today-refresh-how = Beantwortete Fragen kommen hierher zurück, kurz bevor man sie vergisst: höchstens fünf Minuten am Tag.
# Nach einer Woche oder mehr ohne Antwort, und es ist nicht zu viel.
today-back-calm = Schön, dass Sie wieder da sind.
# Dasselbe, wenn mehr fällig ist, als an einem Tag gefragt wird; ab 2 Tagen. Variables:
#   $due (Number) - fällige Fragen
#   $count (Number) - wie viele davon heute
#   $days (Number) - an wie vielen Tagen
today-back = Schön, dass Sie wieder da sind. { $due } Fragen sind fällig, heute genügen { $count }. In { $days } Tagen sind Sie wieder auf dem Laufenden.
# Es ist mehr fällig, als an einem Tag gefragt wird, ohne Pause: Viel wurde auf einmal gelernt. Ab 2 Tagen. Variables:
#   $due (Number) - fällige Fragen
#   $count (Number) - wie viele davon heute
today-more = { $count ->
    [one] { $due } Fragen sind fällig. Heute genügt eine, der Rest hat Zeit.
   *[other] { $due } Fragen sind fällig. Heute genügen { $count }, der Rest hat Zeit.
    }

## Der Weg

today-trail = Ihr Weg
# Variables:
#   $learned (Number) - gelernte Schritte
#   $of (Number) - Schritte insgesamt
today-learned = { $learned } von { $of } Schritten gelernt

## Maßnahmen im Betrieb

today-actions = Im Betrieb zu tun
today-actions-none = Sobald Sie einen Schritt begonnen haben, stehen hier die Maßnahmen.
# Variables:
#   $count (Number) - wie viele nicht gezeigt sind, ab 1
today-actions-more = { $count ->
    [one] Eine weitere in den Schritten
   *[other] { $count } weitere in den Schritten
    }
today-paper = Etwas fürs Schwarze Brett
today-paper-hint = Checklisten für die erste Woche, die Phishing-Woche und die Zeit vor den Feiertagen, fertig zum Drucken.
today-paper-make = Checkliste erstellen
