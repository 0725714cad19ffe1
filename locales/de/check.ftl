### Fehler in den Inhalten, nach den Nummern von docs/content.md. Gesagt von `trittsicher content`.

# Variables:
#   $subject (String) - die Datei oder was das System sagt
check-c01 = Die Datei lässt sich nicht lesen: { $subject }
    .action = Legen Sie die Datei dort ab, als UTF-8-Text mit höchstens 1 MiB.
# Variables:
#   $subject (String) - was der Leser sagt oder eine doppelte Kennung
check-c02 = Falsch aufgebaut oder doppelt: { $subject }
    .action = Berichtigen Sie die Zeile; jeder Schlüssel und jede Kennung kommt nur einmal vor.
# Variables:
#   $subject (String) - die Kennung oder der Ordner
check-c03 = Diese Kennung hat die falsche Form: { $subject }
    .action = Verwenden Sie Kleinbuchstaben, Ziffern und Bindestriche, am Anfang die Kennung des Schritts; der Ordner heißt „Nummer-Kennung“.
# Variables:
#   $subject (String) - die Kennung, auf die verwiesen wird
check-c04 = Es gibt nichts mit dem Namen { $subject }.
    .action = Berichtigen Sie den Verweis oder ergänzen Sie, worauf er zeigt.
# Variables:
#   $subject (String) - Kennung des Schritts
check-c05 = Der Schritt { $subject } wartet auf sich selbst.
    .action = Nehmen Sie einen der Schritte aus „after“.
# Variables:
#   $subject (String) - Kennung des Textes
check-c06 = Fehlt in dieser Sprache oder ist überzählig: { $subject }
    .action = Schreiben Sie den Text in jeder Sprache oder nehmen Sie ihn aus allen heraus.
# Variables:
#   $subject (String) - Kennung, Länge und Grenze
check-c07 = Zu lang oder zu kurz: { $subject }
    .action = Halten Sie die Längen aus docs/content.md ein.
# Variables:
#   $subject (String) - was fehlt, vorhanden und nötig
check-c08 = Einem vollständigen Schritt fehlt etwas: { $subject }
    .action = Ergänzen Sie, was fehlt, oder setzen Sie den Schritt auf „frame“ zurück.
# Variables:
#   $subject (String) - Kennung der Frage
check-c09 = Der Schlüssel passt nicht zur Art der Frage: { $subject }
    .action = Was jede Art braucht, steht unter „questions.toml“ in docs/content.md.
# Variables:
#   $subject (String) - Frage und Antwort
check-c10 = Einer Antwort fehlt die Erklärung: { $subject }
    .action = Schreiben Sie eine Erklärung; daraus lernen die Leute am meisten.
# Variables:
#   $subject (String) - Schritt und Fragen
check-c11 = Die richtige Antwort verrät sich durch Länge oder Platz: { $subject }
    .action = Verlängern Sie falsche Antworten, kürzen Sie richtige oder stellen Sie um.
# Variables:
#   $subject (String) - Frage und Antwort
check-c12 = Diese Antwort sagt für sich nichts: { $subject }
    .action = Schreiben Sie eine Antwort, die Menschen wirklich wählen.
# Variables:
#   $subject (String) - Kennung der Quelle oder Zahl
check-c13 = In der Quelle oder Zahl fehlt etwas: { $subject }
    .action = Nennen Sie Herausgeber, Titel, Jahr, https-Adresse und den Tag der Prüfung.
# Variables:
#   $subject (String) - was dort steht
check-c14 = Das ist hier nicht erlaubt, oder am Ende einer Lektion fehlt die Maßnahme: { $subject }
    .action = Was erlaubt ist, steht unter „Lesson prose“ in docs/content.md.
# Variables:
#   $subject (String) - die Stelle im Text
check-c15 = Gerade Anführungszeichen oder drei Punkte: { $subject }
    .action = Verwenden Sie die typografischen Zeichen der Sprache.
# Variables:
#   $subject (String) - die Kennung, auf die verwiesen wird
check-c16 = { $subject } ist zurückgezogen und darf nicht mehr verwendet werden.
    .action = Verweisen Sie auf etwas, das in Gebrauch ist.
# Variables:
#   $subject (String) - the message, or how many there are and how many are needed
check-c17 = Der Posteingang ist nicht ausgewogen: { $subject }
    .action = Geben Sie einer sicheren Nachricht kein Merkmal und jeder anderen mindestens eines; nötig sind mindestens 24 Nachrichten, davon mindestens 40 % sicher.
# Variables:
#   $subject (String) - situation, ending or time
check-c18 = Dieser Weg durch das Szenario oder Planspiel geht nicht auf: { $subject }
    .action = Geben Sie jeder Lage zwei bis vier Möglichkeiten und dem Szenario mindestens drei Ausgänge, davon einen guten; jeder Weg muss enden, und alles muss erreichbar sein. Ein Planspiel beginnt in Minute 0, lässt vier Minuten je Ereignis und hat in jeder Länge, was die kürzere hat.
# Variables:
#   $subject (String) - the exercise
check-c19 = Diese Übung ist unvollständig: { $subject }
    .action = Zuordnen braucht zwei bis vier Fächer, alle benutzt, und mindestens acht Karten; ein Ort braucht mindestens acht Risiken und etwas Harmloses; die Wortliste braucht mindestens 1.000 verschiedene Wörter aus drei bis neun Buchstaben von a bis z.
# Variables:
#   $subject (String) - measure, value and limit
check-c20 = Dieser Text liest sich schwer: { $subject }
    .action = Kürzen Sie Sätze und wählen Sie kürzere Wörter.
# Variables:
#   $subject (String) - what stands there, and what to write instead
check-c21 = Diese Behauptung darf nicht wiederholt werden: { $subject }
    .action = Schreiben Sie, was hinter dem Pfeil steht, oder lassen Sie die Behauptung weg.
# Variables:
#   $subject (String) - the address
check-c22 = Diese Adresse könnte jemandem gehören: { $subject }
    .action = Nehmen Sie einen reservierten Namen, der auf example, test oder invalid endet, oder example.com.
# Variables:
#   $subject (String) - source and date
check-c23 = Diese Quelle wurde lange nicht angesehen: { $subject }
    .action = Sehen Sie nach, ob in der Quelle noch dasselbe steht, und setzen Sie „checked“ auf heute.
# Variables:
#   $subject (String) - the path, its minutes as computed and as named
check-c24 = Der Lernpfad dauert nicht so lange, wie er verspricht: { $subject }
    .action = Ändern Sie die genannten Minuten, oder nehmen Sie Lektionen hinzu oder heraus.
# Variables:
#   $subject (String) - id of a topic, or a sum
check-c25 = Die Selbstprüfung geht nicht auf: { $subject }
    .action = Die Themen sind lückenlos ab 1 nummeriert, jedes mit Lektion, Maßnahme und schneller Frage; die Punkte ergeben das Maximum, und der Schnelldurchgang passt in seine Minuten.
# Variables:
#   $subject (String) - die Maßnahme
check-c26 = Der Maßnahmenplan gewichtet eine Maßnahme falsch: Sie fehlt, steht doppelt, liegt nicht zwischen 1 und 5 oder baut auf sich selbst auf: { $subject }
    .action = Geben Sie jeder Maßnahme genau einen Eintrag in firm/plan.toml, mit einem Risiko von 1 bis 5.
# Variables:
#   $subject (String) - der Workshop und was an ihm nicht stimmt
check-c27 = Der fertige Workshop geht nicht auf: { $subject }
    .action = Die Minuten der Teile ergeben die des Workshops, spätestens nach 90 Minuten kommt eine Pause, Vor- und Nachtest gehören zusammen, Begrüßung und Abschluss stehen am Rand.
