### Die eigenen Antworten als Tabelle.

answers-when = Wann
answers-step = Schritt
answers-question = Frage
answers-answer = Antwort
answers-right = Richtig
answers-version = Fassung der Frage
# Steht in Klammern hinter einer Frage, die es in dieser Fassung nicht mehr gibt.
answers-changed = seitdem geändert
answers-seconds = Sekunden
# Dateiname ohne Endung, ohne Leerzeichen.
answers-file = meine-antworten
