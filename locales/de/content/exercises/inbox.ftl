### Übung Postfach: Nachrichten beurteilen.

## E-Mails

inbox-flour-invoice = Rechnung der Mühle
    .why = Hier dürfen Sie beruhigt sein. Die Lieferscheine sind genannt und lassen sich nachschlagen, Adresse und Link gehören beide zur Mühle, und das Konto bleibt dasselbe. Vor dem Bezahlen kommt nur noch der übliche Vergleich mit der Lieferung.
    .from = Mühle Ostertal, Buchhaltung
    .address = buchhaltung@muehle-ostertal.example
    .subject = Rechnung 26-1184 zu den Lieferscheinen 55207 und 55219
    .goods = Guten Tag Frau Kaya, anbei die Rechnung für Ihre beiden Lieferungen im Oktober: 1.400 kg Weizenmehl 550 und 300 kg Roggenmehl 1150.
    .terms = Der Betrag von 1.126,40 Euro ist wie immer in 14 Tagen fällig. An unserer Bankverbindung hat sich nichts geändert.
    .invoice = Rechnung_26-1184.pdf
    .portal = Frühere Rechnungen im Kundenbereich
    .portal-target = https://kunden.muehle-ostertal.example/rechnungen
    .bye = Viele Grüße aus dem Ostertal, Martina Brandl

inbox-insurer-portal = Neues Dokument bei der Krankenkasse
    .why = Das ist in Ordnung. Die E-Mail nennt nur das Nötigste, drängt nicht und schickt Sie auf dem gewohnten Weg in Ihr Konto. Der einzige Link führt auf eine Hilfeseite der Krankenkasse und verlangt keine Anmeldung.
    .from = Ahorn Krankenkasse, Arbeitgeberservice
    .address = arbeitgeber@ahorn-krankenkasse.example
    .subject = Neues Dokument in Ihrem Arbeitgeberkonto
    .ready = Guten Tag Herr Pohl, für die Dachdeckerei Pohl (Betriebsnummer mit der Endung 318) liegt eine neue Bescheinigung bereit.
    .usual = Bitte melden Sie sich dazu wie gewohnt in Ihrem Arbeitgeberkonto an. Aus Gründen des Datenschutzes verschicken wir Bescheinigungen nicht per E-Mail.
    .kept = Das Dokument bleibt dort zwölf Monate abrufbar. Ihr Arbeitgeberservice
    .help = Fragen und Antworten zum Arbeitgeberkonto
    .help-target = https://www.ahorn-krankenkasse.example/arbeitgeber/hilfe

inbox-maintenance = Wartung am Wochenende
    .why = Dieser Nachricht können Sie glauben. Sie kündigt an, was im Vertrag steht, verlangt kein Passwort und keinen Klick. Wer zweifelt, soll die Nummer auf dem Aufkleber anrufen, und die haben Sie schon im Haus.
    .from = Netzwerk Kästner, Technik
    .address = technik@netzwerk-kaestner.test
    .subject = Wartung am Samstag, 20 bis 23 Uhr
    .plan = Liebes Praxisteam, wie im Wartungsvertrag vereinbart, spielen wir am Samstagabend Updates auf Ihren Server und den Router ein. In dieser Zeit sind Terminbuch und Telefon nicht erreichbar.
    .prepare = Bitte speichern Sie am Freitag vor Feierabend alles und melden Sie sich ab. Mehr ist nicht zu tun.
    .passwords = Ihre Passwörter brauchen wir dafür nicht, auch nicht am Telefon.
    .status = Stand der Wartung
    .status-target = https://status.netzwerk-kaestner.test/samstag
    .contact = Der Termin passt nicht? Rufen Sie uns bitte unter der Nummer auf dem Aufkleber an Ihrem Serverschrank an. Viele Grüße, Emre Aksoy

inbox-complaint = Beschwerde mit Fotos
    .why = Ein verärgerter Kunde ist noch kein Betrüger. Die Bestellnummer lässt sich nachschlagen, die Anhänge sind einfache Fotos, und er will weder Daten noch einen Klick. Rufen Sie die Nummer an, die in der Bestellung steht.
    .from = Jörg Reinders
    .address = joerg.reinders@postkasten.example
    .subject = Bestellung 20417: Zwei Tassen kaputt!!
    .broken = Ich bin wirklich sauer. Sechs blaue Tassen hatte ich für meine Schwester bestellt, gestern kamen zwei davon in Scherben an.
    .photos = Fotos hänge ich an, auch vom Karton. Der war außen heil, es muss also am Einpacken liegen.
    .box = Karton_aussen.jpg
    .shards = Tassen_kaputt.jpg
    .demand = Ich erwarte bis Freitag Ersatz oder mein Geld zurück. Sonst lesen Sie meine ehrliche Meinung in den Bewertungen.
    .reach = Ab 18 Uhr erreichen Sie mich unter der Nummer aus der Bestellung. J. Reinders

inbox-sign-in-notice = Hinweis auf eine neue Anmeldung
    .why = So sieht ein guter Hinweis aus. Er nennt Gerät, Uhrzeit und Passkey, fragt nach nichts und überlässt Ihnen den Weg ins Konto. Erkennen Sie die Anmeldung nicht wieder, öffnen Sie Ihr Konto über das Lesezeichen und sagen Bescheid.
    .from = Wolkenbüro Kontosicherheit
    .address = konto@wolkenbuero.test
    .subject = Neue Anmeldung bei Ihrem Konto
    .device = Hallo Lena Fuchs, um 8.12 Uhr wurde Ihr Konto auf einem neuen Gerät angemeldet: Notebook mit Windows 11, Raum Kassel. Bestätigt wurde die Anmeldung mit Ihrem Passkey.
    .you-did = Waren Sie das? Dann ist nichts zu tun, und Sie können diese E-Mail löschen.
    .not-you = Waren Sie es nicht, öffnen Sie Ihr Konto wie gewohnt im Browser und wählen unter „Sicherheit“ den Punkt „Überall abmelden“. Einen Link zur Anmeldung schicken wir Ihnen absichtlich nicht.
    .help = Was diese Meldung bedeutet
    .help-target = https://hilfe.wolkenbuero.test/neue-anmeldung

inbox-survey = Umfrage der Kammer
    .why = Gewinn und lockerer Ton wirken zuerst etwas wie ein Köder. Doch alle Links enden auf die Domain der Kammer, die Umfrage ist freiwillig und anonym, und im Kammerblatt steht es auch. Wer mag, macht einfach mit.
    .from = Handwerkskammer Burgfeld, Newsletter
    .address = newsletter@hwk-burgfeld.example
    .subject = Drei Minuten für Ihre Meinung, und vielleicht ein Gewinn
    .read = Guten Tag, vielleicht haben Sie es im Kammerblatt auf Seite 14 gelesen: Wir fragen die Betriebe, welche Kurse ihnen im nächsten Jahr helfen.
    .free = Die Teilnahme ist freiwillig und anonym. Wir fragen weder nach Ihrem Namen noch nach Zugangsdaten.
    .link = Zur Umfrage
    .link-target = https://umfrage.hwk-burgfeld.example/kurse
    .prize = Unter allen Betrieben verlosen wir zehn Büchergutscheine. Wer dabei sein will, wirft eine Karte in die Box am Empfang der Kammer. Teilnahmeschluss ist Ende Januar.
    .leave = Newsletter abbestellen
    .leave-target = https://newsletter.hwk-burgfeld.example/abmelden

inbox-shared-document = Ein Plan zur Ansicht
    .why = Am besten melden, auch wenn der Plan gut ins Projekt passt. Das Passwort Ihrer E-Mail gehört auf keine andere Seite als die Ihres E-Mail-Dienstes. Ein Anruf im Architekturbüro unter der bekannten Nummer ist ebenfalls richtig.
    .from = Anja Roth über Plantausch
    .address = freigabe@plantausch.example
    .subject = Anja Roth hat „Treppenhaus_Detail_Rev3.pdf“ für Sie freigegeben
    .plan = Hallo Herr Yilmaz, hier der überarbeitete Detailplan für das Treppenhaus in der Gartenstraße. Bitte schauen Sie sich noch einmal die Anschlüsse am Podest an.
    .open = Dokument öffnen
    .open-target = https://plantausch.example.planansicht.test/r/8842
    .open-cue = Vor dem ersten einfachen Schrägstrich steht zuletzt „planansicht.test“. Der Name des Planservers ist nur davorgeschrieben.
    .password = Zur Ansicht melden Sie sich bitte mit Ihrer geschäftlichen E-Mail-Adresse und dem zugehörigen Passwort an.
    .password-cue = Ein Planserver braucht das Passwort Ihres Postfachs nicht. Wer es verlangt, will an Ihre E-Mails.
    .until = Die Freigabe gilt bis Ende des Monats. Architekturbüro Seidel und Roth
    .help = Hilfe zu Plantausch
    .help-target = https://hilfe.plantausch.example/freigaben

inbox-password-expiry = Ablauf eines Passworts
    .why = Das ist ein Fall fürs Melden, bitte nichts eintippen. Ob ein Passwort erneuert werden muss, sehen Sie nach der Anmeldung über Ihr Lesezeichen. Ihre IT gibt auch gern Auskunft, denn dieselbe E-Mail liegt vielleicht schon in anderen Postfächern.
    .from = IT-Service Postfach
    .address = support@mail-konten.example
    .address-cue = Das Reisebüro hat die Domain „sonnendeck-reisen.example“. Diese Adresse gehört jemand anderem, nur der Name davor klingt nach der eigenen IT.
    .subject = Ihr Passwort läuft heute ab
    .banner = GEPRÜFT: Diese E-Mail stammt von einem sicheren Absender.
    .banner-cue = So einen Balken kann man in jeden Text hineinschreiben. Echte Prüfzeichen zeigt Ihr E-Mail-Programm außerhalb der Nachricht.
    .expiry = Guten Tag buchung@sonnendeck-reisen.example, das Passwort für dieses Postfach läuft in drei Tagen ab.
    .expiry-cue = Im Betreff heißt es „heute“, hier „in drei Tagen“. So ein Widerspruch entsteht leicht, wenn eine Vorlage an viele Betriebe geht.
    .keep = Möchten Sie Ihr bisheriges Passwort behalten, bestätigen Sie es bitte einmal auf der folgenden Seite.
    .keep-cue = Ein Passwort, das abläuft, wird durch Eintippen nicht wieder frisch. Hier sollen Sie nur das jetzige verraten.
    .link = Passwort behalten
    .link-target = https://mail-konten.example/sonnendeck-reisen/behalten
    .link-cue = Der Name des Reisebüros steht hinter dem Schrägstrich, und dort darf jede Website schreiben, was sie will. Die Seite gehört „mail-konten.example“.
    .bye = Vielen Dank für Ihre Mithilfe. Ihr IT-Service

inbox-application = Bewerbung auf eine Anzeige
    .why = Lassen Sie den Anhang zu und melden Sie die E-Mail. Eine echte Mappe kommt als PDF und braucht keine eingeschalteten Inhalte. Möchten Sie die Bewerbung nicht verpassen, bitten Sie nach Rücksprache mit Ihrer IT um eine PDF-Datei.
    .from = Leonie Kranz
    .address = leonie.kranz@postkasten.example
    .subject = Bewerbung als Tischlergesellin, Ihre Anzeige vom Samstag
    .intro = Sehr geehrte Damen und Herren, mit Freude habe ich Ihre Anzeige gelesen. Ich bin 27, ortskundig und könnte zum 1. Januar anfangen.
    .strengths = In vier Jahren am Empfang habe ich gelernt, auch an vollen Tagen freundlich zu bleiben. Gern möchte ich Ihre Gäste begrüßen.
    .strengths-cue = Betreff und Text passen nicht zusammen: Eine Tischlerei sucht keine Kraft für den Empfang. Hier wurde eine Vorlage verschickt.
    .file = Bewerbungsmappe_Kranz.docm
    .file-cue = Das „m“ am Ende verrät eine Datei mit Makros, also mit kleinen Programmen. Für einen Lebenslauf braucht die niemand.
    .unlock = Die Mappe ist geschützt. Bitte klicken Sie nach dem Öffnen oben auf „Inhalt aktivieren“, sonst bleiben die Seiten leer.
    .unlock-cue = Dieser Klick ist der eigentliche Trick: Er lässt das Programm in der Datei los. Die leeren Seiten sind nur ein Vorwand.
    .bye = Über eine Einladung freue ich mich sehr. Leonie Kranz

inbox-tax-refund = Erstattung vom Finanzamt
    .why = Bitte melden. Ein Finanzamt fragt nie per E-Mail nach einer Kartennummer; Erstattungen gehen auf das Konto, das dort hinterlegt ist. Ob Ihnen etwas zusteht, sehen Sie im Steuerportal, oder Sie fragen Ihr Steuerbüro.
    .from = Finanzamt Burgfeld, Erstattungen
    .address = auszahlung@steuer-erstattung.test
    .address-cue = Den Namen „Finanzamt“ kann man beliebig davorschreiben. Die Domain dahinter gehört zu keiner Behörde.
    .subject = Ihre Erstattung von 1.284,60 Euro liegt bereit
    .subject-cue = Geld, mit dem niemand gerechnet hat, ist ein beliebter Köder. Der krumme Betrag lässt es echt aussehen.
    .overpaid = Guten Tag, bei der Prüfung Ihrer Vorauszahlungen haben wir festgestellt, dass Sie zu viel Umsatzsteuer gezahlt haben.
    .day = Ihr Anspruch besteht noch bis zum 31. November und verfällt danach.
    .day-cue = Der November hat nur 30 Tage. Eine Behörde rechnet Fristen genauer aus.
    .card = Halten Sie für die Auszahlung bitte Ihre Firmenkarte mit Kartennummer und Prüfziffer bereit.
    .card-cue = Mit Nummer und Prüfziffer zieht man Geld ein. Für eine Gutschrift braucht sie niemand.
    .link = Erstattung abrufen
    .link-target = https://steuer-erstattung.test/karte
    .link-cue = Auch der Link führt zu dieser fremden Domain und dort gleich zu einer Seite für Kartendaten.
    .bye = Mit freundlichen Grüßen, Ihre Erstattungsstelle

inbox-domain-renewal = Verlängerung einer Domain
    .why = Am besten melden und nicht zahlen. Eine Domain verlängert nur der Anbieter, bei dem sie bestellt wurde, und den finden Sie auf Ihrer letzten Rechnung. Diese Nachricht verkauft etwas anderes und tarnt es als letzte Mahnung.
    .from = Domainverwaltung, Abteilung Fristen
    .address = fristen@domain-zentralregister.example
    .address-cue = Der Fahrradladen hat seine Domain nicht bei dieser Firma bestellt. Der Name klingt nach Behörde, und genau das soll er.
    .subject = Letzte Mitteilung: rad-lorenz.example läuft ab
    .due = Sehr geehrter Herr Lorenz, der Eintrag rad-lorenz.example ist zur Verlängerung fällig. Die Gebühr beträgt 189 Euro im Jahr.
    .threat = Geht bis Freitag keine Zahlung ein, sind Ihre Website und Ihre E-Mails nicht mehr erreichbar.
    .threat-cue = Die Drohung soll den Blick auf das Kleingedruckte verhindern. Läuft eine Domain wirklich ab, erinnert der eigene Anbieter rechtzeitig und mehrmals.
    .file = Gebuehrenrechnung_rad-lorenz.pdf
    .link = Jetzt verlängern
    .link-target = https://domain-zentralregister.example/zahlung
    .link-cue = Der Link führt geradewegs zur Kasse dieser fremden Firma. Ihren wirklichen Anbieter erreichen Sie über das Kundenkonto bei ihm.
    .small = (in hellgrauer, winziger Schrift) Diese Mitteilung ist ein Angebot und keine Rechnung.
    .small-cue = Der wichtigste Satz ist so gesetzt, dass ihn kaum jemand liest. Der Anhang heißt trotzdem „Gebührenrechnung“.

inbox-bank-details = Neue Bankverbindung eines Lieferanten
    .why = Am besten nachfragen, denn der E-Mail allein sieht man es nicht an. Halten Sie die Zahlung an und rufen Sie beim Teilehandel unter einer Nummer an, die Sie schon vorher hatten. Melden ist ebenso richtig: Vielleicht liest dort jemand Fremdes mit.
    .from = Teilehandel Brückner, Tobias Brückner
    .address = t.brueckner@teilehandel-brueckner.example
    .subject = AW: Rechnung 40816, Bremsscheiben
    .thread = Hallo Frau Petrova, danke für Ihre Rückfrage. Die Gutschrift für die zurückgeschickten Bremsscheiben kommt Ende der Woche.
    .account = Noch eine Bitte: Wir haben die Bank gewechselt. Überweisen Sie die 3.460 Euro aus Rechnung 40816 bitte schon auf das neue Konto, die Daten hängen an.
    .account-cue = Neue Kontodaten mitten in einem echten Gespräch sind eine bekannte Masche. Auch ein gekapertes Postfach schreibt von der richtigen Adresse.
    .file = Bankverbindung_neu.pdf
    .closed = Das alte Konto wird diese Woche aufgelöst. Zahlungen dorthin kämen zurück, dann müssten wir leider mahnen.
    .closed-cue = Das macht es eilig, ohne laut zu werden. Ein Lieferant, der wirklich wechselt, hat für einen Rückruf Verständnis.
    .bye = Schöne Grüße in die Werkstatt, Tobias Brückner

inbox-salary-account = Neues Konto für das Gehalt
    .why = Fragen Sie Sabine Wolters selbst, unter der Nummer aus der Personalakte oder bei der Übergabe. Vielleicht hat sie wirklich die Bank gewechselt. Bis dahin bleibt das alte Konto gültig; melden können Sie die E-Mail auch.
    .from = Sabine Wolters
    .address = sabine.wolters@briefbote.example
    .address-cue = Eine private Adresse mit ihrem Namen ist in Minuten angelegt. Bei Gehaltsdaten reicht das nicht als Nachweis.
    .subject = Neue Kontoverbindung
    .account = Hallo Frau Albers, ich habe die Bank gewechselt. Könnten Sie mein Gehalt ab diesem Monat auf das neue Konto überweisen? Die Daten stehen im Anhang.
    .account-cue = Die Bitte ist alltäglich, und gerade deshalb wird sie gern nachgeahmt. Geht das Gehalt einmal auf ein fremdes Konto, ist es meist verloren.
    .file = Kontodaten_Wolters.pdf
    .rush = Es wäre toll, wenn es noch vor dem Lohnlauf morgen klappt, das alte Konto ist schon gekündigt.
    .rush-cue = Der knappe Termin nimmt die Zeit für eine Rückfrage. Wer das Konto wechselt, weiß das meist Wochen vorher.
    .reach = Ich habe gerade Nachtdienst und bin tagsüber schlecht zu erreichen. Eine kurze Antwort per E-Mail genügt mir. Liebe Grüße, Sabine
    .reach-cue = Damit wirkt der zweite Weg versperrt, und Ihre Antwort bekäme, wer immer geschrieben hat. Ein Anruf kurz vor Dienstbeginn geht trotzdem.

inbox-holiday-file = Bitte aus dem Urlaub
    .why = Fragen Sie bei Nils nach, unter seiner bekannten Handynummer, oder gleich bei Herrn Vogt. Es kann stimmen, doch die Liste enthält Daten vieler Menschen und gehört in kein privates Postfach. Melden ist ebenfalls richtig.
    .from = Nils Hartung
    .address = nils.hartung.unterwegs@briefbote.example
    .address-cue = Das ist nicht die Adresse der Hausverwaltung, und niemand im Büro kennt sie. Der Name davor ist schnell eingetippt.
    .subject = Kurze Bitte
    .weather = Moin Carla, hier regnet es seit drei Tagen, aber das Frühstück ist großartig.
    .list = Herr Vogt hat mich gerade angerufen. Er braucht heute noch die Mieterliste vom Haus Am Kanal, mit allen Telefonnummern.
    .list-cue = Gewünscht werden persönliche Daten von vielen Menschen auf einmal, und das noch heute. Da lohnt eine kurze Rückfrage immer.
    .private = In unser System komme ich von hier aus nicht. Schick sie mir bitte einfach an diese Adresse, dann leite ich sie weiter.
    .private-cue = Wer um Hilfe bittet, weckt Hilfsbereitschaft, und der Umweg wirkt wie ein Gefallen. So verlässt die Liste aber den geschützten Weg.
    .bye = Danke dir, ich bringe Lakritz mit. Nils

## SMS

inbox-parcel-window = Lieferzeit für ein Paket
    .why = Diese SMS ist in Ordnung. Sie nennt Absender, Empfänger und Sendungsnummer, will kein Geld und keine Daten. Der Link führt auf die Domain des Paketdienstes, und Sie kommen auch ohne ihn zu Ihrem Paket.
    .from = Paketwelle
    .window = Ihre Sendung PW 7718 0452 von Rundumdruck an Café Morgenrot kommt heute zwischen 10.20 und 11.50 Uhr.
    .nothing = Sie müssen nichts tun und nichts zahlen. Ist niemand da, versuchen wir es morgen noch einmal.
    .link = paketwelle.test/PW77180452
    .link-target = https://paketwelle.test/PW77180452

inbox-appointment = Termin mit einem Handwerksbetrieb
    .why = Die Nummer ist unbekannt, sonst spricht alles für die Nachricht. Der Termin stand schon auf dem Zettel an der Tür, es gibt keinen Link, und niemand will Geld oder Daten. Wer sicher sein will, ruft die Nummer auf der alten Bescheinigung an.
    .from = Nicht in Ihren Kontakten
    .number = 0171 39200 46
    .visit = Guten Tag, hier Schornsteinfegerbetrieb Maurer. Wir kommen am Dienstag zwischen 14 und 16 Uhr zu Ihnen in die Backstube, wie auf dem Zettel an der Tür angekündigt.
    .note = Es geht um die jährliche Messung am Ofen. Bitte sorgen Sie dafür, dass der Heizraum offen ist.
    .other-day = Passt es nicht? Dann rufen Sie gern an, die Nummer steht auf Ihrer letzten Bescheinigung.

inbox-parking-fine = Strafzettel für den Firmenwagen
    .why = Zahlen Sie nicht, melden Sie die SMS. Ein Verwarnungsgeld kommt auf Papier, mit Kennzeichen, Ort und Uhrzeit. Sind Sie unsicher, fragen Sie beim Ordnungsamt nach, unter der Nummer auf der Website der Stadt.
    .from = Ordnungsamt
    .number = +44 7700 900133
    .number-cue = Ein deutsches Amt schreibt nicht von einer britischen Handynummer. Den Namen darüber kann man beim Absenden frei wählen.
    .notice = Für Ihr Fahrzeug liegt noch ein offenes Verwarnungsgeld von 30 Euro wegen Parkens ohne Parkschein vor.
    .notice-cue = Das ahmt einen Amtsvorgang nach, nennt aber weder Kennzeichen noch Ort, Tag oder Aktenzeichen. So passt es auf jedes Auto.
    .deadline = Zahlen Sie bitte bis heute 18 Uhr, sonst erhöht sich der Betrag auf 58,50 Euro.
    .deadline-cue = Eine Frist von wenigen Stunden soll Sie zum Klicken bringen. Ein Amt lässt Ihnen mindestens einige Tage.
    .link = stadt-verwarnung.example/zahlen
    .link-target = https://stadt-verwarnung.example/zahlen
    .link-cue = Diese Domain nennt keine bestimmte Stadt. Die Seite Ihrer Stadt erkennen Sie an deren Namen.

inbox-device-code = Code für ein neues Gerät
    .why = Bitte nicht antworten und gleich melden. Ein Code ist zum Eintippen da, nie zum Zurückschicken. Kam er ohne Ihr Zutun, kennt vielleicht jemand Ihr Passwort: Ändern Sie es auf der echten Seite.
    .from = Kontoschutz
    .number = 0171 39200 58
    .number-cue = Das ist eine gewöhnliche Handynummer. Echte Codes verschickt ein Automat, der keine Antwort erwartet.
    .code = Ihr Sicherheitscode lautet 402 817.
    .attempt = Bei Ihrem Konto meldet sich gerade ein neues Gerät an, Ort: Riga.
    .answer = Sind Sie das nicht? Dann antworten Sie mit dem Code, um die Anmeldung abzubrechen.
    .answer-cue = Hier wird der Schutz ins Gegenteil gedreht: Wer den Code bekommt, kann sich damit anmelden. Abgebrochen wird dadurch nichts.
    .clock = Ohne Antwort wird das Gerät in zehn Minuten freigegeben.
    .clock-cue = Die Uhr soll Sie erschrecken. Ein guter Dienst lässt ein Gerät ohne Bestätigung gar nicht erst hinein.

inbox-boss-train = Chef im Zug
    .why = Am besten nachfragen: Rufen Sie Dr. Behrens unter seiner bekannten Nummer an oder warten Sie, bis er zurück ist. Vielleicht war er es wirklich, der Nachricht sieht man es nicht an. Melden ist ebenso richtig.
    .from = Nicht in Ihren Kontakten
    .number = 0152 28895456
    .number-cue = Diese Nummer kennt in der Praxis niemand. Mit einem unbekannten Handy kann sich auch jemand anderes als Chef ausgeben.
    .train = Hallo Frau Scholz, hier Behrens. Ich sitze im Zug, mein Akku ist leer, das ist das Handy meiner Frau.
    .pay = Können Sie heute noch 450 Euro Anzahlung für den Saal unserer Weihnachtsfeier überweisen? Sonst ist er weg. Die IBAN schicke ich gleich.
    .pay-cue = Der Chef bittet auf neuem Weg um Geld, und bisher war das nie Ihre Aufgabe. Genau so fängt auch die Chef-Masche an.
    .noise = Telefonieren geht gerade schlecht, lauter Tunnel. Danke Ihnen!
    .noise-cue = Der Satz hält vom Rückruf ab. Eine Anzahlung hat Zeit bis hinter den letzten Tunnel.

## Chat

inbox-chat-holiday = Kollegin geht in Urlaub
    .why = Alles in Ordnung. Jana schreibt von ihrem bekannten Konto in die Gruppe, in der alle mitlesen, und der Link führt in die eigene Ablage. Weil Freigaben so lange nur über Ole laufen, hätte auch eine falsche Nachricht in ihrem Namen wenig Erfolg.
    .from = Jana Öztürk
    .account = @jana, Gruppe „Werkstatt“, 6 Mitglieder
    .away = Hallo zusammen, ab morgen bin ich zwei Wochen weg. Ole vertritt mich und weiß über alles Bescheid.
    .board = Die offenen Aufträge hängen wie immer an der Tafel. Was noch zu bestellen ist, habe ich aufgeschrieben:
    .list = Übergabeliste
    .list-target = https://ablage.lindwerk.example/werkstatt/uebergabe
    .private = Freigaben macht so lange nur Ole. Und falls sich jemand in meinem Namen meldet und etwas will: bitte Ole fragen.

inbox-chat-driver = Fahrer vor dem Tor
    .why = Unbekannt und kurz angebunden, aber glaubhaft. Lieferschein, Ware und Besteller lassen sich sofort nachsehen, und der Fahrer will nur, dass jemand ans Tor kommt. Er schickt keinen Link und fragt weder nach Geld noch nach Daten.
    .from = Nicht in Ihren Kontakten
    .number = 0176 040690 12
    .gate = Moin, Fahrer von Holzhandel Petersen. Steh mit eurer Palette vor Tor 2, bei euch geht keiner ans Telefon
    .note = Lieferschein 88213, zwölf Platten Birke, bestellt von Herrn Claasen
    .photo = Foto_Tor2.jpg
    .wait = In 15 Minuten muss ich weiter, sonst komm ich morgen früh noch mal

inbox-chat-support = Umstellung eines Chat-Kontos
    .why = Am besten melden und den Absender sperren. Mit dem Code könnte jemand Ihr Chat-Konto übernehmen und Ihre Kundschaft anschreiben. Einen solchen Code gibt man nie weiter, egal wer fragt.
    .from = Support (verifiziert)
    .from-cue = Das Wort „verifiziert“ gehört hier zum Namen, und den tippt man selbst ein. Ein echtes Prüfzeichen setzt der Anbieter neben den Namen.
    .number = 0176 040690 88
    .number-cue = Der Anbieter einer Chat-App schreibt nicht von einer privaten Handynummer.
    .move = Guten Tag, Ihr Salonkonto wird heute auf die neue Version umgestellt.
    .code = Sie bekommen gleich per SMS einen sechsstelligen Code. Schicken Sie ihn mir hier, dann übernehme ich Ihren Verlauf.
    .code-cue = Das angebliche Helfen ist der Trick: Der Code meldet Ihr Konto auf einem fremden Handy an.
    .delete = Konten ohne Umstellung werden heute um 20 Uhr gelöscht.
    .delete-cue = Die Drohung kommt mit wenigen Stunden Frist und ohne Ausweg. So arbeitet kein Kundendienst.

inbox-chat-code = Bitte um einen Code
    .why = Am besten nachfragen, und zwar mit der Stimme: Gehen Sie kurz ins Lager oder rufen Sie Mareike an. Bestellt sie wirklich, ist die Sache in einer Minute geklärt. Bis dahin bleibt der Code bei Ihnen; melden ist auch richtig.
    .from = Mareike Lohmann
    .account = @mareike, Direktnachricht
    .order = Bist du gerade am Empfang? Ich bestelle Handschuhe nach, und das Händlerportal will eine Bestätigung.
    .code = Der Code geht an das Praxishandy bei dir. Tippst du ihn mir kurz hier rein?
    .code-cue = Ein Code belegt, dass die richtige Person sich anmeldet. Ist Mareikes Chat-Konto gekapert, öffnet er einem Fremden das Portal.
    .store = Ich bin hinten im Lager.
    .hurry = Schnell bitte, der Warenkorb läuft gleich ab
    .hurry-cue = Die Eile soll den kurzen Weg ins Lager sparen. Ein Warenkorb lässt sich neu füllen.

## Briefe

inbox-electricity-bill = Stromrechnung mit QR-Code
    .why = Der Brief ist in Ordnung. Er nennt Kundennummer und Zähler, beides steht auch auf alten Rechnungen, und das Geld wird wie vereinbart abgebucht. Der QR-Code führt auf die Domain der Stadtwerke und ist nur ein Angebot.
    .from = Stadtwerke Burgfeld, Werkstraße 4, Burgfeld
    .subject = Ihre Jahresrechnung Strom
    .customer = Eiscafé Dolomiti, Frau Conti, Ringstraße 8. Kundennummer 204118, Zähler 0044 2917.
    .amount = Ihr Verbrauch: 14.310 kWh. Die Nachzahlung von 86,20 Euro buchen wir wie vereinbart am 15. Dezember von Ihrem Konto mit der Endung 07 ab. Bitte überweisen Sie nichts.
    .reading = Rechnung online erklärt
    .reading-target = https://rechnung.stadtwerke-burgfeld.example/strom
    .paper = Lieber persönlich? Unser Kundenzentrum in der Werkstraße hat werktags von 8 bis 16 Uhr geöffnet. Die Telefonnummer steht wie immer oben rechts.

inbox-bank-letter = Brief der Bank mit QR-Code
    .why = Scannen Sie den Code nicht und melden Sie den Brief. Anmeldedaten und TAN fragt eine Bank nicht über einen Brief ab, und der Code führt zu einer fremden Domain. Ein Anruf in der Filiale unter der bekannten Nummer ist auch richtig; dort hilft der Brief, andere zu warnen.
    .from = Musterbank, Abteilung Sicherheit, musterbank.example
    .subject = Erneuerung Ihrer Freigabe-App
    .hello = Sehr geehrte Kundin, sehr geehrter Kunde,
    .hello-cue = Die Bank kennt den Namen des Blumenladens und schreibt ihn auch. Eine Anrede für alle passt zu einem Brief, der an viele Adressen ging.
    .reason = wegen neuer europäischer Vorgaben für den Zahlungsverkehr muss jedes Geschäftskonto seine Freigabe-App bis zum 30. November neu bestätigen.
    .threat = Nach diesem Tag sperren wir Ihr Online-Banking. Die Freischaltung kostet dann 79 Euro.
    .threat-cue = Frist, Sperre und Gebühr in zwei Sätzen: Das soll Angst machen. Eine Bank kündigt Änderungen lange vorher an, ohne Strafgeld.
    .code = Jetzt bestätigen
    .code-target = https://musterbank-freigabe.example/start
    .code-cue = Im Briefkopf steht „musterbank.example“, der Code führt zu „musterbank-freigabe.example“. Mit dem Bindestrich entsteht ein neuer Name, und der ist für wenige Euro zu haben.
    .secret = Bitte halten Sie Ihre Anmeldedaten und eine TAN bereit.
    .secret-cue = Mit einer TAN gibt man Zahlungen frei. Wer sie ohne Zahlung verlangt, hat vermutlich eine eigene im Sinn.
    .foot = (Logo und Fußzeile unscharf, wie von einer Kopie; Unterschrift unleserlich) Musterbank, Ihr Sicherheitsteam
    .foot-cue = Ein unscharfes Logo und kein Name, den man anrufen könnte: So wirkt ein abfotografierter Briefkopf.

inbox-privacy-form = Fragebogen zum Datenschutz
    .why = Unterschreiben Sie nichts und melden Sie den Brief. Der Brief sieht nach Amt aus, verkauft aber ein teures Abo. Zeigen Sie ihn der Leitung, denn solche Bögen landen gern bei denen, die gerade die Post öffnen.
    .from = Zentrale Erfassungsstelle Datenschutz (mit einem Wappen, fast wie vom Amt)
    .from-cue = Wappen und das Wort „zentral“ ahmen eine Behörde nach. Eine Anschrift, die zu einer Behörde gehört, fehlt.
    .subject = Verzeichnis nach Artikel 30 DSGVO: Rücksendung bis 12. November
    .subject-cue = Dieses Verzeichnis führt der Betrieb selbst und zeigt es der Aufsichtsbehörde auf Anfrage. Eine zentrale Stelle, die es einsammelt, gibt es nicht.
    .fill = Sehr geehrte Leitung der Fahrschule, bitte prüfen und ergänzen Sie die Angaben auf dem beiliegenden Bogen und senden Sie ihn unterschrieben zurück.
    .fines = Bei Verstößen gegen die DSGVO drohen Geldbußen bis zu 20 Millionen Euro.
    .fines-cue = Die Zahl stammt aus dem Gesetz, hat mit diesem Bogen aber nichts zu tun. Sie soll zur schnellen Unterschrift drängen.
    .form = Erfassungsbogen (eine Seite, vorausgefüllt)
    .small = (sehr klein, am Rand) Mit der Unterschrift bestellen Sie das Paket Basisschutz für 498 Euro netto im Jahr, Laufzeit drei Jahre.
    .small-cue = Hier steht, worum es wirklich geht: ein Vertrag, der wie eine Pflicht aussieht. Solche Briefe sind eine alte Masche.

## Anrufe

inbox-call-ticket = Rückruf der IT-Firma
    .why = Hier passt alles zusammen. Sie haben die Störung selbst gemeldet, der Anrufer kennt Ticket und Uhrzeit, und die Fernwartung ist schon eingerichtet. Er will kein Passwort und bietet von sich aus den Rückruf an.
    .from = Netzwerk Kästner, in Ihren Kontakten
    .number = 0221 4710 310
    .ticket = Guten Tag Frau Haas, Emre Aksoy von Netzwerk Kästner. Sie hatten uns heute um 7.50 Uhr geschrieben, Ticket 3316: Der Etikettendrucker in der Apotheke spinnt.
    .printer = Ja, genau. Seit gestern kommen nur leere Etiketten heraus.
    .remote = Das liegt am Treiber, den kann ich aus der Ferne erneuern. Klicken Sie dazu bitte auf das Symbol für die Fernwartung, das wir bei Ihnen eingerichtet haben. Sie sehen die ganze Zeit, was ich tue.
    .ask = Brauchen Sie dafür mein Passwort?
    .never = Nein, das brauchen wir nie. Und wenn Ihnen wohler ist: Rufen Sie unsere Zentrale an und verlangen Sie Ticket 3316.

inbox-call-card = Anruf wegen einer Kartenzahlung
    .why = Der Anruf klingt nach Masche, ist aber keine. Die Anruferin will nichts wissen, nichts freigeben lassen und verweist auf die Nummer auf Ihrer eigenen Karte. Dort anzurufen schlägt sie selbst vor; deshalb gilt Nachfragen hier auch als richtig.
    .from = Nicht in Ihren Kontakten
    .number = 069 90009 440
    .held = Guten Tag, hier Ines Schröder vom Kartenservice. Spreche ich mit Herrn Nowak? Bei der Firmenkarte Ihrer Gärtnerei ist uns eine Zahlung aufgefallen, wir haben sie vorsorglich angehalten.
    .doubt = Welche Zahlung denn? Und woher weiß ich, dass Sie wirklich von der Bank sind?
    .ring = Das können Sie am Telefon nicht wissen, darum frage ich Sie auch nichts. Rufen Sie bitte in Ruhe die Nummer auf der Rückseite Ihrer Karte an, die Kolleginnen sehen den Vorgang.
    .pin = Die Zahlung bleibt bis dahin angehalten, es eilt also nicht. Und nennen Sie bitte niemandem PIN oder TAN, auch uns nicht.
    .thanks = Gut, ich hole die Karte und rufe dort an.

inbox-call-bank = Anruf der Bank
    .why = Am besten auflegen, nichts freigeben und es gleich melden. Danach rufen Sie selbst bei der Bank an, unter der Nummer auf Karte oder Kontoauszug; so ist auch Nachfragen richtig. Haben Sie schon etwas freigegeben, zählt jede Minute, und niemand macht Ihnen einen Vorwurf.
    .from = Musterbank Geschäftskunden, in Ihren Kontakten
    .number = 040 66969 500
    .display = Guten Tag Frau Demir, hier Kühn, Sicherheitsabteilung der Musterbank. Sie sehen ja unsere Nummer im Display.
    .display-cue = Die angezeigte Nummer lässt sich fälschen. Wer sie als Beweis anführt, will der Rückfrage zuvorkommen.
    .what = Ja, die kenne ich. Was gibt es denn?
    .running = Von Ihrem Geschäftskonto laufen gerade zwei Überweisungen nach Litauen, zusammen 8.940 Euro. Die müssen wir sofort stoppen.
    .running-cue = Ein großer Schreck und ein „sofort“: In diesem Moment denkt kaum jemand in Ruhe nach. Darauf beruht der ganze Anruf.
    .branch = Davon weiß ich nichts! Soll ich in die Filiale kommen?
    .stay = Dafür reicht die Zeit nicht. Legen Sie bitte auch nicht auf, sonst bricht die Sperre ab.
    .stay-cue = Sie sollen nicht zurückrufen können. Eine Sperre hängt nie daran, dass Sie am Apparat bleiben.
    .approve = Ich schicke Ihnen jetzt zwei Aufträge in die Freigabe-App. Die bestätigen Sie, damit holen wir das Geld zurück.
    .approve-cue = Das ist sachlich falsch: Mit der Freigabe verlässt Geld Ihr Konto. Zum Stoppen braucht die Bank keine Bestätigung von Ihnen.
    .quiet = Und sprechen Sie bis morgen bitte mit niemandem darüber. In Ihrer Filiale läuft eine interne Prüfung.
    .quiet-cue = Wer schweigen soll, kann niemanden fragen. Die Geschichte mit der Prüfung macht sogar die Filiale verdächtig.

inbox-call-boss = Anruf des Chefs
    .why = Am besten auflegen und Thomas unter seiner bekannten Nummer anrufen, dazu Frau Lang fragen. Eine vertraute Stimme lässt sich heute nachahmen, am Telefon ist es nicht zu erkennen. Ein guter Chef dankt für die Rückfrage; melden ist ebenso richtig.
    .from = Thomas Reuter, in Ihren Kontakten
    .number = 0171 39200 71
    .notary = Anna, hier ist Thomas. Ich bin in Prag beim Notar, es geht um die Fräsmaschine, von der ich erzählt habe.
    .tinny = Hallo Thomas. Du klingst ein bisschen blechern.
    .rush = Schlechtes Netz. Die Anzahlung muss heute noch raus, 18.600 Euro, sonst geht die Maschine an jemand anderen.
    .rush-cue = Ein großer Betrag, eine knappe Frist und eine Ausrede für den Klang. Das Drängen soll die üblichen Schritte verdrängen.
    .lawyer = Die Kontodaten schickt dir gleich eine Anwältin, Frau Dr. Marek. Halt dich einfach an das, was sie schreibt.
    .lawyer-cue = Eine unbekannte Person mit Titel bestätigt die Geschichte. Das gehört zur Chef-Masche und ersetzt keinen Rückruf.
    .two = So viel Geld gebt ihr doch immer zu zweit frei, du und Frau Lang.
    .rule = Ich weiß. Diesmal geht es nicht anders, ich unterschreibe es am Montag nach.
    .rule-cue = Die Regel gilt gerade dann, wenn jemand sie umgehen will. Auch die Leitung ist keine Ausnahme.
    .secret = Und behalt es bitte für dich, bis der Vertrag steht. Ich verlasse mich auf dich.
    .secret-cue = Das Geheimnis und das Lob halten vom Fragen ab. Wer ehrlich kauft, braucht keine Heimlichkeit im eigenen Betrieb.
