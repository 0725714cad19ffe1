### Das Zertifikat eines Lernpfads, auf Papier und als Open Badge.

certificate-title = Zertifikat
# Danach steht der Name.
certificate-above-name = Hiermit wird bescheinigt:
# Davor steht der Name, danach der Lernpfad.
certificate-below-name = hat diesen Lernpfad abgeschlossen:
# Variables:
#   $firm (String) - wer es ausstellt
certificate-below-path = Ausgestellt von { $firm }
certificate-objectives = Das gehört dazu
certificate-date = Abgeschlossen am
certificate-result = Ergebnis
# Variables:
#   $right (Number) - richtige Antworten
#   $of (Number) - Fragen, mindestens 1
certificate-score = { $right } von { $of } Fragen richtig; von jeder Frage zählt die letzte Antwort
certificate-versions = Fassung
# Variables:
#   $app (String) - Version des Programms
#   $content (String) - Version der Inhalte
certificate-versions-are = { -app-name } { $app }, Inhalte { $content }
certificate-number = Nummer
certificate-key = Fingerabdruck des Schlüssels
certificate-proves = Was dieses Zertifikat beweist: Die Datei ist noch so, wie sie mit dem Schlüssel unterschrieben wurde, zu dem der Fingerabdruck gehört. Jede Änderung fällt beim Prüfen auf. Ein Ausdruck allein beweist nichts.
certificate-proves-not = Was es nicht beweist: wem der Schlüssel gehört und wer die Fragen beantwortet hat. Den Fingerabdruck bestätigt, wer das Zertifikat ausgestellt hat.
certificate-check = Prüfen lässt sich die Datei ohne Internet, im Programm { -app-name } unter „Zertifikat prüfen“. Die Unterschrift liegt als Open Badge 3.0 darin; der Name der Person steht nur auf dieser Seite.
certificate-attached = Das Zertifikat als Open Badge 3.0, unterschrieben
# Was jemand dafür tun muss; steht im Open Badge.
certificate-criteria = Alle Lektionen des Lernpfads gelesen oder ihren Stoff in einer Einstufung gezeigt, und bei mindestens vier von fünf Fragen war die letzte Antwort richtig.
# Dateiname ohne Endung, ohne Leerzeichen.
certificate-file = zertifikat
