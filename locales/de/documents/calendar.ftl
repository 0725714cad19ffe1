### Die Kalenderdatei: Fristen und Tage zum Auffrischen.

# Dateiname ohne Endung, ohne Leerzeichen.
calendar-file = lernkalender
# So schlägt ein Kalenderprogramm vor, den Kalender zu nennen.
calendar-name = Lernen mit { -app-name }
# Variables:
#   $title (String) - Name des Lernpfads
calendar-path = Lernpfad „{ $title }“ abschließen
calendar-path-text = Bis zu diesem Tag soll der Lernpfad abgeschlossen sein. Sie finden ihn in { -app-name } unter „Heute“.
# Variables:
#   $count (Number) - Fragen, ab 1
#   $minutes (Number) - etwa so lange, ab 1
calendar-refresh = { $count ->
    [one] Auffrischen: eine Frage, etwa { $minutes } Min.
   *[other] Auffrischen: { $count } Fragen, etwa { $minutes } Min.
    }
# Variables:
#   $day (String) - wann die Datei gespeichert wurde
calendar-refresh-text = Sie finden die Fragen in { -app-name } unter „Heute“. So war es am { $day } absehbar; mit jeder Antwort verschieben sich die Tage.
