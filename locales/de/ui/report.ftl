### Die Seiten der Berichte.

report-own-page = Mein Lernstand
report-own-page-intro = Alles, was über Ihr Lernen aufgezeichnet ist: Schritte, Lernpfade, Übungen, Fragen. Nur Sie sehen diesen Bericht.
report-open = Bericht ansehen
report-training-page = Schulungsnachweis
report-training-page-intro = Wer wurde wann worin geschult? Das Blatt für Kunden, Versicherung und Prüfung.
report-from = Abgeschlossen ab
report-until = bis
report-who = Wer darauf steht
report-with-names = Mit Namen
report-with-names-hint = Für den Betrieb. Die Nummern sind dieselben wie auf dem Blatt ohne Namen.
report-with-numbers = Mit Nummern
report-with-numbers-hint = Zum Weitergeben, ohne Namen und Gruppen.
team-evidence = Schulungsnachweis
