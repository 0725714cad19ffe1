### Schritt 3: Punkte für Checklisten.

awareness-check-know-way = Ich kenne Nummer und Adresse, unter denen ich Auffälliges melde
    .how = Beides hängt aus und ist im Handy gespeichert, denn der Rechner ist im Ernstfall vielleicht gesperrt.
awareness-check-trial = Ich habe einmal zur Probe gemeldet und eine Antwort bekommen
    .how = Mit einem Bild vom Bildschirm; der Weg für Windows und macOS steht bei der Maßnahme „Einmal zur Probe melden“.
awareness-check-own-click = Habe ich selbst geklickt, rufe ich sofort an, auch wenn nichts zu sehen ist
    .how = Ein Klick ist kein Drama, wenn früh jemand davon weiß.
awareness-check-practised = Ich habe in diesem Monat zehn Minuten geübt
    .how = Im Team oder mit einer Lektion und den fälligen Fragen aus diesem Programm.
awareness-check-example = Ich habe eine seltsame Nachricht aus meinem Alltag ins Team mitgebracht
    .how = Ein Bild genügt; leiten Sie die Nachricht selbst nicht weiter, der Link reist sonst mit.
awareness-check-confidential = Ich weiß, was ich über Kundschaft und Betrieb nicht weitererzähle
    .how = Das gilt auch im Netz: Fotos vom Arbeitsplatz und Urlaubspläne verraten manchmal mehr als gedacht.
awareness-check-stand-in = Meine Vertretung weiß, wo sie Auffälliges meldet und wer ihr dabei hilft
    .how = Zeigen Sie ihr den Aushang und rufen Sie die Nummer einmal gemeinsam an.
awareness-check-dates = Zehn Minuten im Monat stehen bis Jahresende im Kalender
    .how = Am besten zu einem Termin, an dem ohnehin alle zusammenkommen, auch Werkstatt und Theke.
awareness-check-promise = Unsere Zusage hängt unterschrieben aus: Melden bringt keinen Ärger
    .how = Drei Sätze genügen: Dank für jede Meldung, Hilfe bei eigenem Versehen, Besprechung ohne Namen.
awareness-check-first-day = Die Einweisung für den ersten Tag liegt bereit, auch für Aushilfen
    .how = Eine Seite: wen man fragt, wo man meldet, wonach hier niemand fragt, was vertraulich bleibt.
awareness-check-externals = Externe mit Zugang haben Vertraulichkeit zugesagt und kennen den Meldeweg
    .how = Denken Sie an Reinigung, Wartung, IT-Dienstleister und Buchhaltung außer Haus; die Zusage ist schriftlich.
awareness-check-joined-in = Ich habe selbst mitgeübt und von einem eigenen Irrtum erzählt
    .how = Wenn die Leitung anfängt, fällt es allen anderen leichter.
awareness-check-counted = Wir zählen Meldungen statt Klicks und führen keine Liste mit Namen
    .how = Mehr Meldungen sind ein gutes Zeichen; nennen Sie die Zahl im Team und bedanken Sie sich.
awareness-check-talk = Vor den freien Tagen haben wir über eilige Bitten und das Melden gesprochen
    .how = Zehn Minuten reichen: Wer ist erreichbar, wer entscheidet, und was wartet ruhig bis danach?
awareness-check-answered = Jede Meldung bekommt am selben Tag eine Antwort mit Dank und Ergebnis
    .how = Auch ein Fehlalarm; sehen Sie nach, ob das bei den letzten fünf Meldungen geklappt hat.
awareness-check-reachable = Der Meldeweg ist auch an freien Tagen besetzt, die Vertretung benannt
    .how = Machen Sie eine Probe: Anruf und E-Mail kommen bei der Vertretung an.
awareness-check-warn-all = Eine Warnung erreicht alle in wenigen Minuten, auch ohne E-Mail
    .how = Zum Beispiel über eine Telefonkette oder einen Aushang; probieren Sie es an einem ruhigen Tag aus.
awareness-check-safeguard = Zu den letzten Meldungen ist eine technische Hilfe dazugekommen
    .how = Filter, Kennzeichnung, zweiter Faktor oder ein Recht weniger; sagen Sie dem Team, was neu ist.

## Für besondere Anlässe

awareness-check-farewell = Im Abschiedsgespräch ging es auch um Vertraulichkeit und offene Fragen
    .how = Fragen Sie, was der Person aufgefallen ist; wer geht, spricht oft freier.
