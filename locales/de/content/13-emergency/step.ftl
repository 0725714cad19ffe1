### Schritt 13: Notfall vorbereiten und meistern.

emergency-title = Notfall vorbereiten und meistern
    .summary = Karte an der Wand, Nummern zur Hand, erste Schritte geübt: So behalten Sie im Ernstfall die Ruhe.
    .reason = Im Ernstfall fehlt die Zeit zum Nachdenken, und E-Mail oder Telefonliste sind vielleicht gerade nicht erreichbar. Wer vorher aufgeschrieben hat, wen er anruft und was er zuerst tut, gewinnt die Stunden, auf die es ankommt. Eine Notfallkarte auf Papier, ein kurzer Plan und eine Übung mit dem Team reichen für den Anfang. Dazu gehören auch die Meldefristen, denn die laufen schon, während Sie noch aufräumen.

emergency-first-minutes = In der ersten Viertelstunde anhalten, trennen, anrufen und festhalten, und das Übrige bleiben lassen
emergency-reach-help = Mit einer Karte auf Papier schnell die richtige Hilfe erreichen, im Betrieb wie von außen
emergency-keep-working = Einen Tag ohne IT arbeiten und danach in sinnvoller Reihenfolge wieder anlaufen
emergency-plan-and-rehearse = Aufgaben für den Notfall verteilen und sie gemeinsam proben
emergency-know-deadlines = Erkennen, welche Meldefristen laufen, ab wann, und wer die Meldung abgibt
