### Schritt 3: Fragen.

awareness-q01 = Eine Autowerkstatt hat im Jahr zwei Stunden je Person für das Thema Sicherheit. Was bringt am meisten?
    .a = Einmal im Jahr zwei Stunden für alle, mit Urkunde
    .a-why = Gemeinsam anzufangen, ist schön. Was nur einmal vorkommt, verblasst aber: In einer großen Studie machte es beim Klicken keinen Unterschied, wie lange die jährliche Schulung her war.
    .b = Jeden Monat zehn Minuten mit einem echten Beispiel
    .b-why = Zwölfmal zehn Minuten sind dieselben zwei Stunden. Was wiederkehrt, bleibt wach, und ein Beispiel aus der eigenen Werkstatt passt zur Arbeit.
    .c = Eine gründliche Schulung für das Büro, wo die Post ankommt
    .c-why = Im Büro kommt viel an. Anrufe, SMS und fremde Besuche erreichen aber auch die Annahme und die Werkstatt.
    .d = Ein Handbuch, das alle lesen und unterschreiben
    .d-why = Zum Nachschlagen ist es nützlich. Vom Lesen bleibt aber wenig hängen; besser behält, wer Fragen beantwortet.

awareness-q02 = Was man aus dem Kopf beantwortet, prägt sich besser ein als das, was man nur noch einmal liest.
    .true-why = Sich abzufragen, gehört zu den Lernwegen, die am besten belegt sind, vor allem auf mehrere Tage verteilt. Deshalb stellt Ihnen dieses Programm immer wieder Fragen.
    .false-why = Beim zweiten Lesen klingt alles vertraut, das täuscht. In einem Vergleich von zehn Lerntechniken schnitt erneutes Lesen schwach ab; das Abfragen gehörte zu den beiden besten.

awareness-q03 = Morgen fängt im Hofladen eine Aushilfe für vier Wochen an. Was gehört an den ersten Tag?
    .a = Die Nummer fürs Melden, mit einer kleinen Probe
    .a-why = Gut: Wer schon einmal gemeldet hat, tut es auch im Ernstfall. Die Probe dauert wenige Minuten.
    .b = Das Passwort der Kollegin, bis das eigene Konto da ist
    .b-why = Vier Wochen sind kurz, und es ginge schneller. Hinterher weiß aber niemand mehr, wer was getan hat, und das Passwort kennen zwei.
    .c = Was über Kundschaft und Betrieb im Haus bleibt
    .c-why = Gut: Wer neu ist, kann das nicht wissen. Zwei oder drei Beispiele sagen mehr als ein langer Absatz.
    .d = Alle Richtlinien auf einmal, zum Lesen und Unterschreiben
    .d-why = Gut gemeint, doch am ersten Tag bleibt davon fast nichts hängen. Eine Seite genügt, der Rest kommt in den Übungen.

awareness-q04 = Dieser Aushang soll nach einem Vorfall Mut machen. Zeigen Sie auf die Zeile, wegen der die nächste Meldung wohl später kommt.
    .a = Am Dienstag kam bei uns eine gefälschte Rechnung an.
    .a-why = Kurz und sachlich: So wissen alle, worum es geht.
    .b = Nach zwanzig Minuten wurde sie gemeldet. Danke dafür!
    .b-why = Der Dank steht weit oben und für alle sichtbar. Das macht die nächste Meldung leichter.
    .c = Bezahlt hatte sie Herr Weber aus dem Einkauf.
    .c-why = Genau. Jetzt fragen sich alle, ob beim nächsten Mal der eigene Name dort steht. Zum Lernen braucht ihn niemand.
    .d = Die Bank konnte die Überweisung noch stoppen.
    .d-why = Dieser Satz zeigt, was eine frühe Meldung bewirkt. Er gehört unbedingt dazu.
    .e = Neue Kontonummern bestätigen wir ab heute per Rückruf.
    .e-why = So wird aus dem Vorfall eine Regel, die allen nützt.

awareness-q05 = So meldet sich Jonas aus dem Lager. Zeigen Sie auf die Angabe, wegen der sofort jemand handeln muss.
    .a = „Hallo, hier ist Jonas vom Packtisch.“
    .a-why = Wer meldet und von wo: Das hilft beim Rückfragen, eilt aber nicht.
    .b = „Um 9.20 Uhr kam eine E-Mail wegen eines Pakets.“
    .b-why = Die Uhrzeit hilft, dieselbe Nachricht in anderen Postfächern zu finden. Das kommt gleich danach an die Reihe.
    .c = „Als Absender stand da info@zustellung.test.“
    .c-why = Mit der Adresse lassen sich weitere Nachrichten aussortieren. Zuerst ist aber etwas anderes dran.
    .d = „Der Link öffnete eine Anmeldeseite, fast wie unsere.“
    .d-why = Jetzt ist klar, worum es den Absendern ging. Entscheidend ist, was danach geschah.
    .e = „Dort habe ich mein Passwort eingetippt.“
    .e-why = Damit kann sich gerade jemand anmelden. Das Passwort wird sofort geändert, offene Sitzungen werden beendet. Gut, dass Jonas es so offen sagt.
    .f = „Danach war die Seite einfach weiß.“
    .f-why = Das gehört in die Meldung. Eine leere Seite heißt nur leider nicht, dass nichts geschehen ist.

awareness-q06 = Ein IT-Dienstleister bekommt Fernzugriff auf die Rechner Ihrer Praxis. Was klären Sie vorher?
    .a = Nichts weiter, denn mit Sicherheit kennt er sich besser aus als wir
    .a-why = Fachwissen hat er sicher. Was bei Ihnen vertraulich ist und wen er bei Auffälligem anruft, kann er trotzdem nicht wissen.
    .b = Er nimmt wie das ganze Team an jeder Übung teil
    .b-why = Das wäre viel verlangt. Wichtiger ist, dass er Ihre Regeln und Ihren Meldeweg kennt.
    .c = Das Nötige besprechen wir am Telefon, man kennt sich seit Jahren
    .c-why = Vertrauen ist viel wert. Am Telefon Besprochenes gerät aber in Vergessenheit, und seine Vertretung erfährt nichts davon.
    .d = Vertraulichkeit schriftlich, dazu unsere Nummer fürs Melden
    .d-why = So ist es. Er weiß, was im Haus bleibt, und ruft an, wenn ihm etwas auffällt. Auch Externe können mit aufpassen.

awareness-q07 = Sie haben einen Anhang geöffnet, und ein Fenster blitzt kurz auf. Was tun Sie?
    .a = Nichts mehr anklicken und nicht weiterarbeiten
    .a-why = Zuerst nichts weiter auslösen: kein zweiter Klick, kein Löschen, kein Neustart.
    .b = Die Nummer fürs Melden anrufen
    .b-why = Dann holen Sie Hilfe. Per Telefon, denn am Gerät wollen Sie ja nichts mehr tun.
    .c = Sagen, was wann auf welchem Gerät geschehen ist
    .c-why = Im Gespräch helfen Tatsachen. Ob es ein Angriff war, müssen Sie nicht beurteilen.
    .d = Tun, was am Telefon vereinbart wird
    .d-why = Gegenmaßnahmen kommen erst, wenn jemand Zuständiges Bescheid weiß. Auf eigene Faust verwischt man leicht Spuren.
    .e = Beim nächsten Treffen davon erzählen
    .e-why = Ist alles geklärt, lernen die anderen daraus. Erzählen Sie selbst, wenn Sie mögen, oder lassen Sie es ohne Namen berichten.

awareness-q08 = Bevor Sie etwas melden, sollten Sie sicher sein, dass es wirklich ein Angriff ist.
    .true-why = Verständlich, denn niemand schlägt gern umsonst Alarm. Das Prüfen übernehmen aber die Zuständigen, und während Sie suchen, klickt nebenan vielleicht schon jemand.
    .false-why = So ist es. Eine Meldung heißt nur: Mir ist etwas aufgefallen. Ob es ein Angriff ist, entscheiden andere.

awareness-q09 = Freitagabend: Ein Monteur gesteht, dass er am Montag einen seltsamen Link angeklickt hat. Was sagen Sie zuerst?
    .a = „Danke, dass Sie das sagen. Was genau ist passiert?“
    .a-why = Der Dank macht das Reden leicht, die Frage bringt die Tatsachen. Danach wird gehandelt, auch am Freitagabend.
    .b = „Warum haben Sie das denn nicht gleich gemeldet?“
    .b-why = Die Frage ist berechtigt, nur nicht jetzt. Als erster Satz klingt sie wie ein Vorwurf, und beim nächsten Mal wartet er womöglich länger.
    .c = „Ach, das passiert jedem einmal. Schönes Wochenende!“
    .c-why = Der freundliche Ton stimmt. Doch der Klick ist vier Tage alt, und heute muss noch jemand nachsehen.
    .d = „Das besprechen wir am Montag in Ruhe mit allen zusammen.“
    .d-why = Bis dahin vergeht ein ganzes Wochenende. Und vor allen zu gestehen, tut sich kaum jemand ein zweites Mal an.

awareness-q10 = Welche Antwort passt zu welcher Meldung?
    .a = Die gemeldete Rechnung stellt sich als echt heraus
    .a-match = „Danke, alles in Ordnung. Bitte weiter so.“
    .a-why = Auch ein Fehlalarm verdient Dank: Jemand hat hingesehen, und der Weg hat funktioniert.
    .b = Fast hätte jemand gezahlt, dann kam der Rückruf dazwischen
    .b-match = „Danke. Dürfen wir das beim Treffen ohne Namen erzählen?“
    .b-why = Aus einem Beinahe-Vorfall lernt das ganze Team, und gekostet hat er nichts.
    .c = Jemand hat das Passwort auf einer falschen Seite eingegeben
    .c-match = „Danke. Wir ändern es jetzt gleich zusammen.“
    .c-why = Hier zählt jede Minute. Erst handeln, erklären kann man später.
    .d = Fünf Leute melden dieselbe E-Mail
    .d-match = „Danke. Die Warnung an alle geht gerade hinaus.“
    .d-why = Da rollt eine Welle. Wer noch nicht geklickt hat, ist nun gewarnt.

awareness-q11 = In einem Onlineshop wurden dreimal Passwörter auf falschen Seiten eingetippt. Was hilft jetzt wirklich?
    .a = Schwerere Übungsmails, bis niemand mehr klickt
    .a-why = So weit kommt es kaum. In einer Studie mit 19.500 Beschäftigten brachte Lernstoff gleich nach dem Klick nur 1,7 Prozentpunkte weniger Klicks.
    .b = Ein Passkey für jedes Postfach
    .b-why = Auf einer falschen Seite funktioniert er gar nicht erst. Wo es ihn nicht gibt, hilft ein anderer zweiter Faktor.
    .c = Das Merkblatt noch einmal an alle schicken
    .c-why = Das schadet nicht, bewirkt aber wenig. Die ETH Zürich fand: Lernstoff wird selten gelesen, und im Alltag fehlt eher die Aufmerksamkeit als das Wissen.
    .d = Ein Passwort-Manager, der auf die Adresse achtet
    .d-why = Auf der falschen Seite bietet er nichts an. Das wirkt auch dann, wenn das Auge müde ist.

awareness-q12 = Sie üben seit einem halben Jahr. Nun hat doch jemand geklickt und es gleich gemeldet. Was folgt daraus?
    .a = Das Üben war vergeblich, das Geld geht künftig in die Technik
    .a-why = An Technik zu denken, ist gut. Ohne Übung hätte aber niemand den Klick gemeldet, und kein Filter fängt alles ab.
    .b = Wer geklickt hat, wiederholt die Schulung, bis sie sitzt
    .b-why = Das klingt gerecht, fühlt sich aber wie eine Strafe an. Der nächste Klick bliebe vielleicht geheim.
    .c = Weiter üben und eine technische Hilfe suchen, die den Klick abfängt
    .c-why = Beides gehört zusammen: Das Üben hat die schnelle Meldung gebracht, die Technik hält den nächsten Schaden klein.
    .d = Die IT prüft künftig jeden Link, bevor ihn jemand öffnet
    .d-why = Das ist sorgfältig gedacht. Links gehören aber zur täglichen Arbeit, und eine solche Regel wird bald umgangen, weil sonst nichts fertig wird.
