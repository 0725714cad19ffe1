### Die eigenen Antworten als Tabelle.

answers-when = Wann
answers-step = Schritt
answers-question = Frage
answers-answer = Antwort
answers-right = Richtig
answers-version = Fassung der Frage
answers-seconds = Sekunden
# Dateiname ohne Endung, ohne Leerzeichen.
answers-file = meine-antworten
