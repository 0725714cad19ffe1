### Eine Lektion lesen.

# Variables:
#   $place (Number) - welche Lektion
#   $of (Number) - wie viele Lektionen
lesson-place = Lektion { $place } von { $of }
lesson-example = Beispiel
lesson-do = Jetzt umsetzen
lesson-term = Was heißt das?
lesson-back = Zurück
lesson-next = Gelesen, weiter
lesson-to-quiz = Gelesen, zu den Fragen
lesson-saved = Als gelesen gespeichert.
lesson-aloud = Vorlesen
lesson-aloud-now = Wird vorgelesen
lesson-aloud-rests = Angehalten
lesson-aloud-pause = Anhalten
lesson-aloud-on = Weiter vorlesen
lesson-aloud-stop = Beenden
term-see = Siehe auch
glossary-intro = Fachwörter, einfach erklärt.
glossary-filter = Wort suchen
glossary-none = Kein Treffer.
