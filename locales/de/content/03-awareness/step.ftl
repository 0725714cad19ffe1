### Schritt 3: Gemeinsam lernen, früh melden.

awareness-title = Gemeinsam lernen, früh melden
    .summary = Kurz und regelmäßig üben, Verdächtiges sofort melden und dafür ein Danke hören.
    .reason = Eine Schulung im Jahr verändert wenig; kurze Übungen, die sich wiederholen, halten die Aufmerksamkeit wach. Trotzdem fällt auf eine gut gemachte Täuschung irgendwann jeder einmal herein. Dann zählt, wie schnell es jemand sagt, und das geschieht nur dort, wo auf eine Meldung ein Dank folgt und kein Vorwurf. Weil Lernen allein nicht reicht, stellt Ihnen jeder Schritt dieses Weges auch eine technische Hilfe zur Seite.

awareness-practise-often = In kurzen Übungen lernen, die regelmäßig wiederkehren
awareness-include-everyone = Alle vom ersten Tag an einbeziehen, auch Aushilfen und Externe
awareness-report-early = Auffälliges und eigene Fehler sofort melden, mit den Angaben, die weiterhelfen
awareness-thank-reports = Auf Meldungen mit Dank antworten und ohne Schuldsuche daraus lernen
awareness-add-safeguards = Jede Gewohnheit mit einer technischen Hilfe verbinden
