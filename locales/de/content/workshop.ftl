### Fertige Workshops

workshop-45 = Erst denken, dann klicken
    .summary = Eine Dreiviertelstunde für das ganze Team: woran man Druck erkennt, und ein Posteingang zum gemeinsamen Üben
workshop-90 = Sicher durch den Arbeitstag
    .summary = Adressen lesen, ein zweites Schloss für die Konten, schnell melden: das Wichtigste für alle, mit Übungen
workshop-180 = Ein halber Tag für die Leitung
    .summary = Aufgaben verteilen, falsche Überweisungen aufhalten, Daten zurückholen, im Notfall richtig beginnen
workshop-360 = Ein Tag bis zum eigenen Plan
    .summary = Vom Überblick über Geräte und Daten bis zu den Entscheidungen, die am nächsten Montag gelten

## Notizen für die Leitung des Workshops

workshop-note-welcome = Sagen Sie in drei Sätzen, worum es geht, und lassen Sie inzwischen die Handys beitreten. Hier wird niemand vorgeführt: Namen braucht es keine.
workshop-note-expectations = Lassen Sie jede Person einen Satz sagen: Was soll nach diesem Termin anders sein? Schreiben Sie mit; am Ende kommen Sie darauf zurück.
workshop-note-test = Erklären Sie nichts, auch wenn nachgefragt wird. Die Auflösung kommt am Schluss, wenn dieselben Fragen noch einmal gestellt werden.
workshop-note-own-example = Bringen Sie ein echtes Beispiel aus der Branche mit, ohne Namen. Fragen Sie danach, wer so etwas schon bekommen hat.
workshop-note-inbox = Lesen Sie jede Nachricht laut vor, bevor abgestimmt wird. Fragen Sie nach der Abstimmung zuerst, woran es zu erkennen war, und lösen Sie dann auf.
workshop-note-links = Lassen Sie den Namen, der zählt, laut von rechts nach links lesen. Wer es einmal ausgesprochen hat, macht es auch allein.
workshop-note-passwords = Niemand tippt ein Passwort ein, das wirklich benutzt wird. Nehmen Sie eines, das der Raum erfindet.
workshop-note-scenario = Geben Sie vor jeder Entscheidung zwei Minuten zum Reden. Entschieden wird nach Mehrheit, auch wenn sie sich irrt: Daraus lernt der Raum am meisten.
workshop-note-sorting = Lassen Sie strittige Karten liegen und kommen Sie am Ende darauf zurück. Der Streit ist wichtiger als die richtige Schublade.
workshop-note-who-does-it = Wer kümmert sich im Betrieb, und wer vertritt diese Person? Bleibt der Satz unvollständig, ist das die erste Maßnahme.
workshop-note-essentials = Welche drei Dinge dürfen keinen Tag ausfallen? Lassen Sie jede Gruppe genau drei auf ein Blatt schreiben.
workshop-note-last-restore = Wann wurde zuletzt etwas aus der Sicherung zurückgeholt? Fragen Sie nach dem Datum, nicht danach, ob es geht.
workshop-note-whom-to-call = Wen rufen Sie an, wenn der Computer nicht mehr startet? Lassen Sie die Nummer heraussuchen, ohne den Computer zu benutzen.
workshop-note-card = Legen Sie die Notfallkarte aus und zeigen Sie, wo sie hängen soll.
workshop-note-report = Nennen Sie zum Schluss die eine Stelle, bei der verdächtige Nachrichten gemeldet werden, mit Namen und Telefonnummer.
workshop-note-actions = Jede Person wählt eine Maßnahme vom Blatt, schreibt einen Tag dazu und sagt sie der Person daneben.
workshop-note-decisions = Höchstens drei Maßnahmen je Betrieb. Zu jeder gehören ein Name, ein Tag und das Geld; ohne diese drei ist es ein Vorsatz.
workshop-note-compare = Zeigen Sie beide Ergebnisse nebeneinander und erklären Sie die Fragen, bei denen sich am wenigsten geändert hat.
workshop-note-appointment = Vereinbaren Sie, wann auf die Maßnahmen zurückgeschaut wird: in etwa drei Monaten, eine halbe Stunde reicht.
