### Planspiel: Betrug mit einer Rechnung.

tabletop-invoice-fraud = Die neue Bankverbindung
    .summary = Ein Lieferant will sein Geld auf ein anderes Konto, und die Chefin hat es eilig.
    .aim = Sie finden heraus, ob Ihre Regel für Zahlungen hält, wenn es drängt, und was Sie tun, wenn das Geld schon weg ist.
    .story = Wir spielen in unserem eigenen Betrieb, so wie er heute ist. Es ist Donnerstag, am Mittag gehen wie jede Woche die Zahlungen hinaus. Alle sagen, was sie an einem normalen Tag wirklich tun würden, nicht, was im Lehrbuch steht. Niemand wird benotet. Wir suchen Lücken im Ablauf, keine Schuldigen.
    .prepare-1 = Die Regel für Zahlungen und neue Bankdaten, falls es sie gibt
    .prepare-2 = Die Notfallkarte mit der Nummer der Bank
    .prepare-3 = Den Vertrag oder die Akte eines wichtigen Lieferanten
    .prepare-4 = Die Police der Versicherung, falls Sie eine gegen solche Schäden haben

tabletop-invoice-fraud-role-decide = Sie sind bis 13 Uhr in einer Besprechung außer Haus. Ihr Handy liegt in der Tasche.
tabletop-invoice-fraud-role-payments = Letzte Woche haben Sie bei diesem Lieferanten schon einmal eine neue Kontonummer eingetragen. Es kam Ihnen nicht ungewöhnlich vor. Sagen Sie es erst, wenn jemand danach fragt.
tabletop-invoice-fraud-role-technology = Vor zwei Wochen hat sich jemand über eine Anmeldeseite gewundert, die „noch einmal nach dem Passwort fragte“.
tabletop-invoice-fraud-role-inform = Der Lieferant ist Ihnen persönlich bekannt. Die Handynummer, die Sie haben, ist vier Jahre alt.
tabletop-invoice-fraud-role-record = Sie schreiben zu jeder Entscheidung auf, wer sie getroffen und wer zugestimmt hat.

tabletop-invoice-fraud-mail = Eine E-Mail im bekannten Verlauf
    .read = Ein Lieferant, mit dem Sie seit Jahren arbeiten, antwortet in einem laufenden E-Mail-Verlauf. Absender, Auftragsnummer und Ton stimmen. Die Rechnung über 18.400 Euro ist heute fällig.
    .material = Betreff: AW: Auftrag 4471, Rechnung
        Hallo zusammen,
        vielen Dank für den Auftrag! Noch ein Hinweis: Unsere Hausbank hat uns das Konto umgestellt. Bitte zahlen Sie ab sofort auf die neue Verbindung im Anhang. Eine kurze Bestätigung per Antwort genügt.
        Beste Grüße, Buchhaltung
    .ask-1 = Wer sieht diese E-Mail bei uns zuerst, und was tut diese Person?
    .ask-2 = Wo fänden wir eine Nummer, die wir schon vor dieser E-Mail hatten?
    .decide = Was geschieht mit der Zahlung?
    .a = Sie wartet, bis wir unter einer alten Nummer zurückgerufen haben
    .a-then = Die Nummer steht in der Akte. Dort ist gerade besetzt, Sie versuchen es in einer Viertelstunde wieder.
    .b = Wir antworten auf die E-Mail und bitten um Bestätigung
    .b-then = Die Bestätigung kommt nach drei Minuten, mit Briefkopf. Sie kommt von dort, woher auch die Änderung kam.
    .c = Wir rufen die Nummer am Ende der E-Mail an
    .c-then = Ein freundlicher Mann bestätigt alles. Dass die Nummer dem Lieferanten gehört, sagt nur diese E-Mail.
    .good-1 = Neue Bankdaten gelten erst nach einem Rückruf unter einer Nummer, die man schon vorher hatte.
    .good-2 = Wer unsicher ist, meldet es an einer bekannten Stelle und bekommt Antwort.
    .good-3 = Kein Skonto ist es wert, die Regel zu umgehen.

tabletop-invoice-fraud-urgent = Die Chefin am Telefon
    .read = Das Telefon klingelt. Die Nummer ist unterdrückt, die Stimme klingt wie die der Geschäftsleitung, im Hintergrund rauscht es.
    .material = „Ich bin’s, ganz kurz, ich muss gleich wieder rein. Die 18.400 müssen heute bis zwölf raus, sonst platzt die Lieferung. Nehmen Sie die neue Verbindung, ich habe das geklärt. Und bitte hängen Sie es nicht an die große Glocke.“
    .ask-1 = Was sagt die Person am Telefon jetzt, Wort für Wort?
    .ask-2 = Gilt unsere Regel auch für die Leitung? Hat die Leitung das je laut gesagt?
    .decide = Wie geht es weiter?
    .a = Auflegen und unter der bekannten Nummer zurückrufen, auch wenn es unhöflich wirkt
    .a-then = Die Mailbox geht an. Zehn Minuten später ruft die echte Geschäftsleitung zurück und weiß von nichts.
    .b = Zahlen. Die Stimme war eindeutig.
    .b-then = Die Überweisung ist um 10:52 Uhr unterwegs. Stimmen lassen sich heute nachahmen, dafür genügt eine kurze Aufnahme.
    .c = Eine Frage stellen, die nur die Chefin beantworten kann
    .c-then = Die Stimme wird ungeduldig und legt auf. Das war ein gutes Zeichen, aber noch kein Beweis. Der Rückruf bleibt nötig.
    .good-1 = Was eilig, geheim oder ungewöhnlich ist, wird zu zweit geprüft.
    .good-2 = Die Leitung hat zugesagt, dass niemand Ärger bekommt, der zurückruft.
    .good-3 = Für dringende Fälle gibt es ein Codewort, das nie in einer E-Mail steht.

tabletop-invoice-fraud-approve = Vierzehn Zeilen
    .read = Inzwischen hat jemand die Rechnung trotzdem in die Zahlungsliste übernommen, zusammen mit dreizehn anderen. Wer sonst als Zweite freigibt, ist im Urlaub.
    .material = Zahlungsliste, 14 Posten, Summe 61.938,20 Euro
        …
        Werkzeugbau Lindner: 18.400,00
        Stadtwerke: 1.212,45
        …
        Alle freigeben?
    .ask-1 = Woran sieht die Person, die freigibt, dass eine Kontonummer neu ist?
    .ask-2 = Wer vertritt sie? Hat die Vertretung einen eigenen Zugang, oder leiht sie sich einen?
    .good-1 = Wer freigibt, weiß, was neu ist. Sonst sehen vier Augen nicht mehr als zwei.
    .good-2 = Die Bank verlangt ab einem festgelegten Betrag zwei Freigaben, und es gibt eine benannte Vertretung.
    .good-3 = Niemand leiht Zugänge oder Freigabegeräte aus, auch nicht im Urlaub.

tabletop-invoice-fraud-gone = Eine Zahlung ist schon weg
    .read = Der echte Lieferant ruft an. Es geht nicht um heute, sondern um die Rechnung von letzter Woche. In der Buchhaltung zeigt sich: Auch sie ging auf das neue Konto.
    .material = „Guten Tag, ich wollte nur freundlich erinnern: Die 9.700 Euro von letzter Woche sind bei uns nicht angekommen. Neue Bankverbindung? Nein, wir sind seit zwanzig Jahren bei derselben Bank.“
    .ask-1 = Wen rufen wir in den nächsten fünf Minuten an, in welcher Reihenfolge?
    .ask-2 = Welche Angaben braucht die Bank, und wer hat sie zur Hand?
    .decide = Was kommt zuerst?
    .a = Die Bank anrufen und um Rückruf der Zahlung bitten, dann die Polizei
    .a-then = Die Bank versucht, das Geld aufzuhalten, versprechen kann sie nichts. Sie braucht Betrag, Konto und Uhrzeit. Die Ansprechstelle der Polizei nimmt die Anzeige auf.
    .b = Dem Lieferanten eine E-Mail schreiben und alles weiterleiten
    .b-then = Die E-Mail landet womöglich bei der Person, die mitliest. Und bei der Bank ist noch niemand gewarnt.
    .c = Bis morgen warten, vielleicht klärt es sich
    .c-then = Morgen ist das Geld drei Konten weiter.
    .good-1 = Die Bank sofort, und zwar per Telefon. Danach Lieferant, Polizei und Versicherung.
    .good-2 = Die Nummer der Bank steht auf der Notfallkarte.
    .good-3 = Das falsche Konto wird im Programm gesperrt, damit nicht noch eine Zahlung dorthin geht.

tabletop-invoice-fraud-mailbox = Jemand liest mit
    .read = Die Technik sieht im Postfach der Buchhaltung nach und findet eine Regel, die niemand von uns angelegt hat. Außerdem ist ein Gerät angemeldet, das niemand kennt.
    .material = Regel „.“: Nachrichten von lindner-werkzeugbau.example als gelesen markieren und in den Ordner „RSS-Feeds“ verschieben
        Angemeldete Geräte: Büro-PC · Handy Buchhaltung · Windows, unbekannt, seit 9 Tagen
    .ask-1 = Wer von uns kann so eine Regel finden, und wer kann alle Sitzungen beenden?
    .ask-2 = Welche persönlichen Angaben stehen in diesem Postfach?
    .decide = Was tun wir mit dem Postfach?
    .a = Regel fotografieren, alle Sitzungen beenden, neues Passwort, zweiter Faktor, Uhrzeit notieren
    .a-then = Das fremde Gerät ist draußen, und die Spur ist gesichert. Die Leitung prüft mit der Datenschutzberatung, ob zu melden ist: möglichst binnen 72 Stunden, nachdem wir es wussten.
    .b = Regel löschen, Passwort ändern, fertig
    .b-then = Das fremde Gerät bleibt angemeldet, bis jemand alle Sitzungen beendet. Und ein Bild der Regel fehlt nun der Polizei.
    .c = Nichts ändern und beobachten, was der Fremde tut
    .c-then = Am Abend bekommen drei Kunden von Ihrer Adresse eine Rechnung mit falscher Kontonummer.
    .good-1 = Erst die Spur sichern, dann alle Sitzungen beenden, dann neues Passwort und zweiter Faktor.
    .good-2 = Die Frist beginnt mit dem Wissen. Jemand hat 15 Uhr aufgeschrieben.
    .good-3 = Auch die anderen Postfächer werden angesehen, und der Lieferant prüft seine.

tabletop-invoice-fraud-team = In der Teeküche
    .read = Die Kollegin aus der Buchhaltung sitzt blass am Tisch: „Ich habe das freigegeben.“ In der Teeküche wird geflüstert. Jemand sagt laut: „Wie kann man nur so dumm sein.“
    .ask-1 = Was sagt die Leitung jetzt, zur Kollegin und zum Team?
    .ask-2 = An welcher Stelle hätte der Ablauf sie schützen müssen?
    .decide = Wer spricht mit wem?
    .a = Die Leitung spricht erst mit der Kollegin, dann mit allen: Danke fürs Sagen, es lag am Ablauf
    .a-then = Eine halbe Stunde später meldet sich ein Kollege, der vor zwei Wochen sein Passwort auf einer fremden Seite eingetippt hat. Nun ist klar, wie alles begann.
    .b = Erst einmal nichts sagen, es ist schon unangenehm genug
    .b-then = Das Flüstern nimmt zu. Der Kollege, der vor zwei Wochen sein Passwort auf einer fremden Seite eingetippt hat, behält es für sich.
    .c = Eine Abmahnung, damit es alle ernst nehmen
    .c-then = Ernst wird es. Den nächsten Vorfall meldet nur niemand mehr.
    .good-1 = Wer meldet, bekommt Dank. Gesucht wird die Lücke im Ablauf.
    .good-2 = Die Zusage dazu gab es schon vorher, und alle kannten sie.

tabletop-invoice-fraud-customer = Rechnungen in unserem Namen
    .read = Eine Kundin ruft an. Sie hat von Ihnen eine Rechnung bekommen und wundert sich.
    .material = „Ihre Rechnung von heute Mittag hat eine andere IBAN als sonst. Soll ich die wirklich nehmen? Ich wollte lieber nachfragen.“
    .ask-1 = Wen müssen wir warnen, und wie erreichen wir diese Menschen, ohne das Postfach zu benutzen?
    .ask-2 = Wer ruft an, wer schreibt auf, wer schon gewarnt ist?
    .good-1 = Die Kundin bekommt ein Dankeschön: Sie hat getan, was wir uns von allen wünschen.
    .good-2 = Kunden mit offenen Rechnungen werden angerufen, die größten Beträge zuerst.
    .good-3 = Ein Satz auf der Website sagt, welche Kontonummer gilt.

tabletop-invoice-fraud-insurer = Die Versicherung fragt nach
    .read = Freitag, elf Uhr. Die Bank hat einen Teil aufhalten können. Die Versicherung will wissen, wie es war. Das Wochenende steht vor der Tür.
    .material = Bitte senden Sie uns bis heute 15 Uhr:
        1. Zeitlicher Ablauf mit Uhrzeiten und Namen
        2. Nachweis der Regel zur Freigabe von Zahlungen
        3. Aktenzeichen der Polizei
        4. Meldung an die Datenschutzaufsicht oder Begründung, warum keine nötig ist
    .ask-1 = Was davon liegt vor uns auf dem Tisch? Bitte zeigen Sie es.
    .ask-2 = Wer meldet am Samstag bei der Aufsicht, falls es nötig ist, und kennt diese Person den Weg zum Formular?
    .decide = Was tun wir mit der Frist beim Datenschutz?
    .a = Eine erste Meldung mit dem, was feststeht, der Rest folgt
    .a-then = Die Meldung ist am Freitagnachmittag draußen, unvollständig und rechtzeitig. Die Ergänzung geht am Mittwoch hinaus.
    .b = Bis Montag warten, dann wissen wir mehr
    .b-then = Am Sonntag um 15 Uhr sind die 72 Stunden um. Am Montag muss der Betrieb auch noch die Verspätung begründen.
    .c = Aufschreiben, warum voraussichtlich kein Risiko besteht, und nicht melden
    .c-then = Das kann richtig sein, wenn es stimmt. Bei einem Postfach voller Namen und Anschriften sollte das jemand beurteilen, der sich im Recht auskennt. Aufgeschrieben wird die Panne in jedem Fall.
    .good-1 = Das Protokoll nennt Uhrzeiten, Beobachtungen und Entscheidungen.
    .good-2 = Die Versicherung wurde gleich nach dem ersten Anruf verständigt, auf dem Weg, den die Police nennt.
    .good-3 = Wochenenden zählen mit. Die Vertretung weiß, wie gemeldet wird.

tabletop-invoice-fraud-statement-callback = Neue Bankdaten galten erst nach einem Rückruf unter einer alten Nummer.
tabletop-invoice-fraud-statement-report = Wer etwas Verdächtiges sah, wusste, wo man es meldet.
tabletop-invoice-fraud-statement-pause = Auch als die Leitung drängte, hielt die Regel.
tabletop-invoice-fraud-statement-eyes = Wer freigab, konnte sehen, was neu ist, und hatte eine Vertretung.
tabletop-invoice-fraud-statement-bank = Wir hatten die Nummer der Bank und alle Angaben für den Rückruf der Zahlung zur Hand.
tabletop-invoice-fraud-statement-mailbox = Wir wussten, wie man fremde Regeln findet und alle Sitzungen beendet.
tabletop-invoice-fraud-statement-deadlines = Wir kannten die Frist beim Datenschutz und ihren Beginn.
tabletop-invoice-fraud-statement-blame = Alle wussten vorher, dass Melden keinen Ärger bringt.
tabletop-invoice-fraud-statement-warn = Wir konnten unsere Kundschaft ohne das Postfach warnen.
tabletop-invoice-fraud-statement-record = Unser Protokoll hätte Bank, Polizei und Versicherung genügt.
