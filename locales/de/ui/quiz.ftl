### Fragen und Antworten.

# Variables:
#   $place (Number) - welche Frage
#   $of (Number) - wie viele
quiz-place = Frage { $place } von { $of }
quiz-single = Wählen Sie eine Antwort.
quiz-multiple = Mehrere Antworten sind richtig.
quiz-true-false = Stimmt das?
quiz-order = Bringen Sie dies in die richtige Reihenfolge.
quiz-match = Ordnen Sie zu, was zusammengehört.
quiz-spot = Wählen Sie eine Stelle aus.
quiz-true = Stimmt
quiz-false = Stimmt nicht
quiz-confirm = Antwort bestätigen
quiz-next = Nächste Frage
quiz-finish = Ergebnis ansehen
quiz-right = Richtig.
quiz-not-quite = Nicht ganz.
quiz-saved = Ihre Antwort ist gespeichert.
quiz-yours = Ihre Wahl
quiz-hit = richtig, Ihre Wahl
quiz-missed = richtig, aber nicht gewählt
quiz-mistaken = nicht richtig, Ihre Wahl
quiz-avoided = zu Recht nicht gewählt
quiz-right-order = Die richtige Reihenfolge
quiz-your-order = Ihre Reihenfolge
quiz-in-place = am richtigen Platz
# Variables:
#   $place (Number) - der Platz, der gewählt war, ab 1
quiz-your-place = Ihr Platz: { $place }
# Variables:
#   $text (String) - was bewegt wird
quiz-up = Nach oben: { $text }
# Variables:
#   $text (String) - was bewegt wird
quiz-down = Nach unten: { $text }
# Variables:
#   $place (Number) - welche Stelle, ab 1
#   $of (Number) - wie viele Stellen
#   $text (String) - was verschoben wurde
quiz-moved = Jetzt an Stelle { $place } von { $of }: { $text }
quiz-sides = Zur Auswahl
quiz-choose = Bitte wählen
quiz-result = Ihr Ergebnis
# Variables:
#   $right (Number) - richtige Antworten
#   $of (Number) - Fragen
quiz-score = { $right } von { $of } richtig
# Variables:
#   $title (String) - Titel des Schritts
quiz-learned = Schritt gelernt: { $title }
# Variables:
#   $done (Number) - zuletzt richtig beantwortete Fragen
#   $of (Number) - Fragen des Schritts
quiz-step-score = { $done } von { $of } Fragen dieses Schritts richtig
# Variables:
#   $count (Number) - Fragen, die noch richtig sein müssen, ab 1
quiz-step-questions = { $count ->
    [one] Für diesen Schritt fehlt noch eine richtige Antwort.
   *[other] Für diesen Schritt fehlen noch { $count } richtige Antworten.
    }
# Variables:
#   $count (Number) - Lektionen, die noch zu lesen sind, ab 1
quiz-step-lessons = { $count ->
    [one] Eine Lektion ist noch zu lesen.
   *[other] { $count } Lektionen sind noch zu lesen.
    }
quiz-again-hint = Was nicht ganz saß, kommt wieder dran.
quiz-again = Noch eine Runde
quiz-to-lessons = Lektionen lesen
quiz-to-step = Zurück zum Schritt
