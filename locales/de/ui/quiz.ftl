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
quiz-true = Stimmt
quiz-false = Stimmt nicht
quiz-confirm = Antwort bestätigen
quiz-next = Nächste Frage
quiz-finish = Ergebnis ansehen
quiz-right = Richtig.
quiz-not-quite = Nicht ganz.
quiz-saved = Ihre Antwort ist gespeichert.
quiz-option-right = richtig
quiz-option-wrong = nicht richtig
quiz-yours = Ihre Wahl
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
quiz-again-hint = Was nicht ganz saß, kommt wieder dran.
quiz-again = Noch eine Runde
quiz-to-step = Zurück zum Schritt
