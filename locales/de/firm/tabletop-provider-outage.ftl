### Planspiel: Der Dienstleister fällt aus.

tabletop-provider-outage = Der Dienstleister ist weg
    .summary = Der Cloud-Dienst, mit dem Sie arbeiten, antwortet nicht mehr, und das bleibt so.
    .aim = Sie finden heraus, wie lange Sie ohne Ihren wichtigsten Dienstleister auskommen, wozu er bei Ihnen Zugang hat und was im Vertrag steht.
    .story = Wir spielen in unserem eigenen Betrieb, so wie er heute ist. Wählen Sie jetzt gemeinsam den Dienstleister, ohne den am meisten stillsteht: das Programm für Termine, Aufträge oder Buchhaltung, das bei jemand anderem läuft. Um ihn geht es. Es ist Dienstag, das Internet funktioniert. Niemand wird benotet. Wir suchen Lücken, keine Schuldigen.
    .prepare-1 = Die Liste der wichtigsten Dienstleister, falls es sie gibt
    .prepare-2 = Den Vertrag mit diesem Dienstleister, auch den zur Auftragsverarbeitung
    .prepare-3 = Den Notfallplan und die Mappe für einen Tag ohne IT
    .prepare-4 = Das Blatt mit den Meldefristen

tabletop-provider-outage-role-decide = Sie haben den Vertrag vor drei Jahren unterschrieben. Was darin zu Ausfällen steht, wissen Sie nicht mehr.
tabletop-provider-outage-role-technology = Der Dienstleister wartet auch Ihre Rechner aus der Ferne. Wie viele Zugänge er hat, müssten Sie nachsehen.
tabletop-provider-outage-role-inform = Auf der Website stehen Telefonnummer und E-Mail-Adresse. Die E-Mail läuft über denselben Dienstleister.
tabletop-provider-outage-role-record = Sie schreiben mit. Notieren Sie zu jeder Auskunft des Dienstleisters, wer sie gegeben hat.
tabletop-provider-outage-role-work = Heute sind mehr Termine oder Lieferungen als sonst. Die Liste haben Sie gestern nicht ausgedruckt.

tabletop-provider-outage-silent = Nichts antwortet
    .read = Das Programm, mit dem Sie arbeiten, lädt nicht. Auch die E-Mail steht still. Andere Websites öffnen sich ganz normal.
    .material = Diese Seite ist nicht erreichbar.
        Der Server antwortet nicht. Versuchen Sie es später noch einmal.
        Statusseite des Anbieters: „Alle Systeme in Betrieb. Stand: gestern, 18:00 Uhr.“
    .ask-1 = Woran merken wir, ob es an uns liegt oder am Anbieter?
    .ask-2 = Welche Nummer gilt für Störungen, und wo steht sie, wenn E-Mail und Programm nicht laufen?
    .decide = Was tun wir in der ersten halben Stunde?
    .a = Die Störungsnummer aus dem Vertrag anrufen, Uhrzeit notieren, das Team an die Mappe schicken
    .a-then = In der Leitung sind 48 Anrufe vor Ihnen. Aber das Team weiß, wie es weitermacht.
    .b = Router neu starten, abmelden, anmelden, noch einmal versuchen
    .b-then = Eine halbe Stunde ist um. Es lag nicht am Router.
    .c = Abwarten, das kommt schon wieder
    .c-then = Um neun Uhr stehen alle um einen Bildschirm, und niemand kümmert sich um die Kundschaft.
    .good-1 = Störungsnummer und Kundennummer stehen auf Papier.
    .good-2 = Jemand schaut auf die Uhr: Ab wann schalten wir auf Papier um?
    .good-3 = Niemand probiert an Einstellungen herum, ohne es aufzuschreiben.

tabletop-provider-outage-attack = Es ist ein Angriff
    .read = Die Statusseite ist jetzt ganz weg. Wer anruft, hört diese Ansage. Jemand am Tisch sagt: „Die kommen doch auch auf unsere Rechner.“
    .material = „Liebe Kundinnen und Kunden, unser Unternehmen ist Ziel eines Cyberangriffs geworden. Vorsorglich haben wir alle Systeme abgeschaltet. Wann sie wieder laufen, können wir noch nicht sagen. Bitte sehen Sie von Rückfragen ab.“
    .ask-1 = Welche Zugänge hat dieser Dienstleister bei uns: Fernwartung, Konten, Schlüssel, Karten?
    .ask-2 = Wer kann sie schließen, ohne ihn dafür zu brauchen?
    .decide = Was geschieht mit seinen Zugängen zu uns?
    .a = Wir schließen sie jetzt, ändern die Passwörter, die er kennt, und schreiben alles auf
    .a-then = Eine Stunde Arbeit, dann ist die Tür zu. Später wird sie für jeden Auftrag einzeln wieder geöffnet.
    .b = Wir lassen sie offen, er ist ja selbst das Opfer
    .b-then = Am Nachmittag bewegt sich auf einem Ihrer Rechner der Mauszeiger. Niemand weiß, wer das ist.
    .c = Wir ziehen überall alle Kabel
    .c-then = Sicher ist das. Nun geht auch nicht mehr, was nichts mit dem Dienstleister zu tun hat, und niemand hat sich gemerkt, was wo steckte.
    .good-1 = Es gibt eine Liste aller Zugänge von außen, mit der Person, die sie schließen kann.
    .good-2 = Fernwartung ist zu, wenn niemand sie freigibt. Dann ist hier wenig zu tun.
    .good-3 = Jemand achtet auf Anzeichen im eigenen Netz und weiß, wen man dann anruft.

tabletop-provider-outage-today = Wer kommt heute?
    .read = Zwanzig vor zehn. Die nächste Kundin steht am Empfang, ein Fahrer fragt nach den Papieren, das Telefon klingelt. Alles, was Sie dazu wissen müssten, steht beim Dienstleister.
    .ask-1 = Was weiß jede Person hier ohne Rechner über den heutigen Tag? Bitte der Reihe nach.
    .ask-2 = Was ist das eine, was heute auf keinen Fall ausfallen darf?
    .good-1 = Termine und Aufträge der nächsten Tage liegen gedruckt vor, mit Telefonnummern.
    .good-2 = Alle nennen denselben wichtigsten Ablauf.

tabletop-provider-outage-days = Nicht heute und nicht morgen
    .read = Eine E-Mail des Dienstleisters trifft in einem privaten Postfach ein, das dort einmal als Ersatz hinterlegt wurde.
    .material = Sehr geehrte Damen und Herren,
        wir rechnen derzeit nicht vor Freitag mit einem eingeschränkten Betrieb. Ob alle Daten wiederhergestellt werden können, prüfen wir noch. Bitte planen Sie entsprechend.
    .ask-1 = Haben wir selbst eine Kopie unserer Daten? Von wann, in welcher Form, und können wir sie ohne dieses Programm öffnen?
    .ask-2 = Was steht im Vertrag: Wie lange darf es dauern, wer haftet, wie kommen wir an unsere Daten?
    .decide = Wie überbrücken wir die Woche?
    .a = Mit Papier und dem letzten eigenen Export, nach einem Plan für drei Tage mit Namen
    .a-then = Der Export ist elf Tage alt, aber er lässt sich öffnen. Mit Terminbuch und Telefon kommt der Betrieb zurecht.
    .b = Mit einem kostenlosen Programm, das jemand privat nutzt
    .b-then = Am Abend liegen Kundendaten in einem fremden Konto, ohne Vertrag. Zurück in das alte Programm bekommt sie niemand.
    .c = Wir warten bis Freitag
    .c-then = Am Freitag heißt es: voraussichtlich Mittwoch.
    .good-1 = Es gibt eine eigene, lesbare Kopie außerhalb dieses Dienstes, und ihr Alter ist bekannt.
    .good-2 = Im Vertrag stehen Meldung, Wiederherstellung und Rückgabe der Daten.
    .good-3 = Der Plan reicht über den ersten Tag hinaus und nennt, was liegen bleiben darf.

tabletop-provider-outage-data = Unsere Daten?
    .read = Ein Bote bringt ein Schreiben. Es ist höflich und so vorsichtig formuliert, dass man es zweimal lesen muss.
    .material = … können wir nicht ausschließen, dass Unbefugte Zugriff auf Datenbestände unserer Kunden hatten, darunter auch Ihre. Wir empfehlen Ihnen, Ihre gesetzlichen Pflichten zu prüfen …
    .ask-1 = Wer ist jetzt in der Pflicht, er oder wir?
    .ask-2 = Welche Daten von welchen Menschen liegen dort? Wie viele ungefähr?
    .decide = Was tun wir mit dem Schreiben?
    .a = Uhrzeit notieren, Datenschutzberatung anrufen, schriftlich nachfragen, notfalls in Etappen melden
    .a-then = Die Frist ist im Blick. Der Dienstleister antwortet am nächsten Tag auf drei von fünf Fragen, und das genügt für eine erste Meldung.
    .b = Auf den Abschlussbericht des Dienstleisters warten
    .b-then = Er kommt nach fünf Wochen. Die Frist lief womöglich schon seit dem Schreiben.
    .c = Abheften. Gehackt wurde ja nicht unser Betrieb.
    .c-then = Zwei Kundinnen fragen, warum sie es aus der Zeitung erfahren mussten. Die Aufsicht fragt das auch.
    .good-1 = Verarbeitet er die Daten in unserem Auftrag, muss er uns unverzüglich Bescheid geben. Die Meldung an die Aufsicht prüfen und machen wir.
    .good-2 = Möglichst binnen 72 Stunden, nachdem wir es wussten, auch in Etappen. Besteht voraussichtlich kein Risiko, entfällt die Meldung, aufgeschrieben wird die Panne trotzdem.
    .good-3 = Fragen an den Dienstleister gehen schriftlich hinaus, mit Frist.

tabletop-provider-outage-wages = Morgen sind Löhne fällig
    .read = Morgen müssten die Löhne hinaus. Die Abrechnung läuft beim selben Dienstleister. Jemand fragt leise: „Bekommen wir unser Geld?“
    .ask-1 = Welche Zahlungen müssen diese Woche hinaus, und was brauchen wir dafür?
    .ask-2 = Kommen wir an die Bank, ohne den Dienstleister zu brauchen?
    .decide = Wie zahlen wir die Löhne?
    .a = Abschläge in der Höhe des letzten Monats, direkt bei der Bank, mit zwei Freigaben
    .a-then = Die alten Lohnlisten liegen im Ordner. Der Ausgleich folgt mit der nächsten Abrechnung, das Team weiß Bescheid.
    .b = Später, wenn das Programm wieder läuft
    .b-then = Am Monatsende wird es für drei Leute eng. Die Stimmung kippt.
    .c = Alle schicken ihre Kontonummer an ein privates Postfach
    .c-then = Die Kontonummern des Teams liegen in einem privaten Postfach. Eine davon hat niemand aus dem Team geschickt.
    .good-1 = Die Regel für Zahlungen gilt auch heute: zwei Freigaben, keine Kontonummern per E-Mail.
    .good-2 = Was zu festen Terminen hinausmuss, steht mit einem Ersatzweg im Notfallplan.

tabletop-provider-outage-stranger = Hilfe, die niemand bestellt hat
    .read = Mittwoch, halb neun. Das Telefon klingelt, eine freundliche Stimme.
    .material = „Guten Morgen, Support-Team im Auftrag Ihres Anbieters. Wir stellen alle Kunden nacheinander wieder her, Sie sind jetzt dran. Ich brauche nur kurz Zugriff auf den Rechner in der Buchhaltung. Haben Sie das Administratorkennwort da?“
    .ask-1 = Woran würden wir merken, ob das echt ist?
    .ask-2 = Wer im Team könnte diesen Anruf annehmen, und weiß diese Person Bescheid?
    .decide = Was sagt die Person am Telefon?
    .a = „Danke, ich rufe zurück“, und zwar unter der Nummer aus dem Vertrag
    .a-then = Beim Anbieter weiß niemand von dem Anruf. Dort ist man dankbar für den Hinweis und warnt die anderen.
    .b = Zugriff ja, aber jemand sieht zu
    .b-then = Was auf dem Bildschirm geschieht, geht sehr schnell. Wer zusah, kann später nicht sagen, was installiert wurde.
    .c = Das Kennwort nennen, Hauptsache, es geht weiter
    .c-then = Es geht weiter, nur anders als gedacht. Nun beginnt das Planspiel von Seite eins, diesmal im eigenen Haus.
    .good-1 = Fernwartung beginnt immer mit unserem eigenen Auftrag und einem Rückruf.
    .good-2 = Passwörter werden nie am Telefon genannt.
    .good-3 = Das ganze Team ist vorgewarnt: Nach einem Ausfall rufen auch Betrüger an.

tabletop-provider-outage-return = Es läuft wieder
    .read = Freitag, 16 Uhr. Der Dienst ist zurück, mit dem Stand von Sonntag vor dem Ausfall. Auf den Tischen liegen vier Tage Papier.
    .material = Wir freuen uns, dass wir den Betrieb wieder aufnehmen konnten. Bitte ändern Sie alle Passwörter. Als Dank für Ihre Geduld erhalten Sie einen Monat ohne Gebühr.
    .ask-1 = Wer prüft, ob die Daten stimmen, bevor alle weiterarbeiten?
    .ask-2 = Was muss sich an Vertrag, Kopie und Zugängen ändern? Bleiben wir?
    .good-1 = Erst prüfen, dann nachtragen, dann freigeben. Jemand ist dafür benannt.
    .good-2 = Zugänge werden einzeln wieder geöffnet, mit neuen Passwörtern und zweitem Faktor.
    .good-3 = Innerhalb von zwei Wochen sprechen Sie den Vorfall in Ruhe durch, auch mit dem Dienstleister.

tabletop-provider-outage-statement-number = Störungsnummer und Kundennummer waren ohne Rechner zu finden.
tabletop-provider-outage-statement-access = Wir kannten alle Zugänge des Dienstleisters und konnten sie selbst schließen.
tabletop-provider-outage-statement-paper = Mit Papier und Telefon kamen wir über den Tag.
tabletop-provider-outage-statement-essentials = Alle nannten denselben wichtigsten Ablauf.
tabletop-provider-outage-statement-copy = Wir haben eine eigene, lesbare Kopie unserer Daten und wissen, wie alt sie ist.
tabletop-provider-outage-statement-duties = Wir wussten, was der Vertrag zu Ausfall, Meldung und Rückgabe sagt.
tabletop-provider-outage-statement-deadlines = Es war klar, wer an die Aufsicht meldet und ab wann die Frist läuft.
tabletop-provider-outage-statement-wages = Für Löhne und andere feste Zahlungen gab es einen Ersatzweg.
tabletop-provider-outage-statement-stranger = Alle hätten den falschen Helfer abgewiesen und zurückgerufen.
tabletop-provider-outage-statement-return = Es war klar, wer prüft, nachträgt und wieder freigibt.
