### Berichte auf Papier.

## Der eigene Bericht

report-own-title = Mein Lernstand
report-own-intro = Das ist alles, was { -app-name } über Ihr Lernen aufgezeichnet hat. Außer Ihnen bekommt diesen Bericht niemand; weitergeben können nur Sie ihn.
report-own-nothing = Es ist noch nichts aufgezeichnet. Der Bericht füllt sich mit der ersten Lektion.
# Variables:
#   $learned (Number) - gelernte Schritte
#   $of (Number) - alle Schritte
report-own-learned = Gelernt sind { $learned } von { $of } Schritten.
# Variables:
#   $answers (Number) - Antworten, ab 1
#   $days (Number) - an wie vielen Tagen, ab 1
#   $minutes (Number) - wie lange alle zusammen gedauert haben
report-own-answers = Antworten: { $answers }. Tage, an denen Sie geantwortet haben: { $days }. Minuten zusammen: { $minutes }.
report-guest = Gast
report-unnamed = Ohne Namen
report-steps = Die Schritte
report-state-later = folgt
report-state-untouched = noch offen
report-state-begun = begonnen
report-state-learned = gelernt
report-done-well = geschafft
# Variables:
#   $done (Number) - davon geschafft
#   $of (Number) - wie viele es gibt
report-of = { $done } von { $of }
report-lessons = Lektionen
report-right = Fragen richtig
report-certainty = Davon heute wohl noch gewusst
report-next = Nächste Frage fällig
report-paths = Lernpfade
report-exercises = Übungen
report-exercise = Übung
report-messages = Nachrichten beurteilen
report-links = Links lesen
report-notes = Notizen
report-note = Notiz
report-bookmarks = Lesezeichen
report-marked = Gesetzt am
report-questions = Beantwortete Fragen
report-questions-hint = Jede Frage steht einmal hier. Jede einzelne Antwort mit Uhrzeit enthält die Tabelle, die Sie unter „Profil“ mitnehmen können.
report-times = Antworten
report-last = Zuletzt am
report-last-right = Richtig
report-seconds = Sekunden
# Dateiname ohne Endung, ohne Leerzeichen.
report-own-file = mein-lernstand

## Der Schulungsnachweis

report-training-title = Schulungsnachweis
# Variables:
#   $from (String) - der erste Tag
#   $until (String) - der letzte Tag
report-training-period = { $from } bis { $until }
report-training-names = Wer an diesem Computer welche Schulung zur Cybersicherheit abgeschlossen hat, wann und mit welcher Fassung der Inhalte.
report-training-numbers = Wer an diesem Computer welche Schulung zur Cybersicherheit abgeschlossen hat, wann und mit welcher Fassung der Inhalte. Statt der Namen stehen hier Nummern; zu wem sie gehören, zeigt der Nachweis mit Namen, der im Betrieb bleibt.
report-training-nobody = In diesem Zeitraum hat niemand eine Schulung abgeschlossen.
report-training-overview = Überblick
report-training = Schulung
report-people = Personen
report-training-people = Abgeschlossene Schulungen
report-number = Nr.
report-certificate = Nummer des Zertifikats
report-training-contents = Inhalt der Schulungen
# Variables:
#   $version (String) - Version der Inhalte
report-training-contents-are = So, wie die Schulungen heute sind (Inhalte { $version }). Die Fassung, mit der jemand gelernt hat, steht oben in der Zeile.
# Variables:
#   $title (String) - Name der Schulung
#   $minutes (Number) - wie lange sie dauert
#   $questions (Number) - wie viele Fragen dazugehören
report-training-has = { $title }: etwa { $minutes } Minuten, Fragen: { $questions }
report-lesson = Lektion
report-minutes = Minuten
report-training-means = Was „abgeschlossen“ heißt
report-training-leaves-out = Antworten, Punkte und Zeiten Einzelner stehen nicht in diesem Nachweis. Er beruht auf den Angaben, unter denen an diesem Computer gelernt wurde; wer vor dem Bildschirm saß, kann das Programm nicht prüfen.
report-place-and-day = Ort und Datum
report-signature = Unterschrift der verantwortlichen Person
# Dateiname ohne Endung, ohne Leerzeichen. Variables:
#   $from (String) - der erste Tag, JJJJ-MM-TT
#   $until (String) - der letzte Tag, JJJJ-MM-TT
report-training-file = schulungsnachweis-{ $from }-bis-{ $until }
