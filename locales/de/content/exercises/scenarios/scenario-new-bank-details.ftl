### Ein Fall zum Entscheiden: Ein Lieferant hat angeblich ein neues Konto.

scenario-new-bank-details = Neues Konto, alte Rechnung
    .summary = Eine große Rechnung ist fällig, da schreibt der Lieferant, er habe die Bank gewechselt.
    .debrief = Neue Bankdaten gelten erst nach einem Rückruf unter einer Nummer, die Sie schon vorher hatten; eine Antwort auf dieselbe E-Mail zählt nicht. Wer freigibt, muss wissen, was neu ist, sonst sehen vier Augen nicht mehr als zwei. Ist schon gezahlt, rufen Sie zuerst die Bank an, dann den Lieferanten und die Polizei. Und irgendwo liest jemand mit: Lassen Sie auf beiden Seiten die Postfächer prüfen.

scenario-new-bank-details-letter = Sie machen die Buchhaltung im Dentallabor von Herrn Baumann. Heute ist eine Rechnung über 18.750 Euro dran, für die neue Fräsmaschine. Frau Marquardt vom Hersteller Keller schreibt im gewohnten E-Mail-Verlauf: Man habe die Bank gewechselt, bitte nur noch auf das neue Konto zahlen. Absender und Auftragsnummer stimmen, und wer bis zwölf zahlt, bekommt 2 % Skonto.
    .a = Ich antworte auf die E-Mail und bitte um eine Bestätigung.
    .a-then = Die Bestätigung kommt prompt, mit Briefkopf und Unterschrift. Sie kommt allerdings von dort, wo auch die Änderung herkam.
    .b = Ich rufe die Nummer an, die unter der E-Mail steht.
    .b-then = Ein freundlicher Herr aus der Buchhaltung bestätigt alles. Dass die Nummer zu Keller gehört, wissen Sie nur aus dieser E-Mail.
    .c = Ich trage das neue Konto ein und setze die Rechnung auf die Zahlliste von heute.
    .c-then = Im Programm sieht das neue Konto aus wie jedes andere. Dass etwas geändert wurde, ist nirgends zu sehen.
    .d = Ich halte die Zahlung an und suche die Telefonnummer aus dem alten Vertrag.
    .d-then = Im Ordner steht Frau Marquardt mit Durchwahl. Das Skonto muss einen Moment warten.

scenario-new-bank-details-confirmed = Damit scheint alles geklärt. Herr Baumann steckt den Kopf zur Tür herein: „Denken Sie an das Skonto, das sind 375 Euro.“ Bis zwölf ist noch Zeit.
    .a = Die Bestätigung genügt mir. Die Rechnung kommt auf die Zahlliste.
    .a-then = Sie haben nachgefragt, und das tun nicht alle. Nur lief die Frage im Kreis.
    .b = Beides kam auf demselben Weg. Ich suche die Nummer aus dem alten Vertrag.
    .b-then = Im Ordner steht eine andere Nummer als unter der E-Mail. Das allein ist schon ein Zeichen.
    .c = Ich überweise zur Probe einen Euro und frage, ob er ankommt.
    .c-then = Der Euro sei da, schreibt Frau Marquardt, und Sie setzen die Rechnung auf die Zahlliste. Dass es das Konto gibt, ist damit sicher. Wem es gehört, bleibt offen.

scenario-new-bank-details-list = Die Rechnung steht auf der Zahlliste, zusammen mit dreizehn anderen. Herr Baumann gibt die ganze Liste mit einem Fingertipp frei. Er sieht Namen und Beträge; welches Konto neu ist, sieht er nicht.
    .a = Ich sage ihm, dass Keller ein neues Konto hat, und bitte ihn, mit draufzuschauen.
    .a-then = Seine erste Frage lautet: „Wer hat das bestätigt, und unter welcher Nummer?“ Gemeinsam suchen Sie die aus dem alten Vertrag heraus.
    .b = Ich lasse ihn in Ruhe freigeben. Die Beträge stimmen ja.
    .b-then = Herr Baumann prüft jeden Betrag sorgfältig, und jeder stimmt. Nach vierzig Minuten gibt er frei.
    .c = Mir ist nicht wohl dabei. Ich nehme die Zahlung herunter und verzichte auf das Skonto.
    .c-then = 375 Euro sind viel für ein ungutes Gefühl, und doch war es richtig. Nach der Mittagspause suchen Sie die Nummer aus dem alten Vertrag heraus.

scenario-new-bank-details-ring = Frau Marquardt ist selbst am Apparat. „Neue Bank? Wir sind seit zwanzig Jahren bei derselben“, sagt sie und wird still. Irgendwo muss jemand mitlesen, bei Keller oder bei Ihnen.
    .a = Ich leite ihr die falsche E-Mail weiter, dann hat sie alles.
    .a-then = Die E-Mail geht an das Postfach, in dem vielleicht ein Fremder sitzt. Frau Marquardt bekommt sie nie zu Gesicht.
    .b = Ich zahle auf das alte Konto, lösche die E-Mail und bin froh.
    .b-then = Das Geld ist auf dem richtigen Weg, und darüber dürfen Sie sich freuen. Wie der Fremde an Ihren E-Mail-Verlauf kam, weiß noch niemand.
    .c = Wir verabreden am Telefon: Beide lassen ihr Postfach prüfen, und ich hebe die E-Mail auf.
    .c-then = Frau Marquardt ruft ihre IT an, Sie die Ihre. Nach einer halben Stunde klingelt es bei Ihnen zuerst.

scenario-new-bank-details-mailbox = Im Postfach des Labors steckt eine fremde Regel: Was Keller schreibt, wandert ungelesen in einen Ordner, den niemand benutzt. Angemeldet ist auch ein Gerät, das keiner kennt. Die IT-Betreuung fragt, wie es weitergehen soll.
    .a = Alle Sitzungen beenden, neues Passwort, zweiter Faktor. Und Herr Baumann prüft, ob wir das melden müssen.
    .a-then = Die IT-Betreuung macht zuerst ein Bild der Regel und löscht sie dann. Herr Baumann notiert, seit wann Sie davon wissen, denn in den E-Mails stehen auch Namen aus Patientenaufträgen.
    .b = Regel löschen, Passwort ändern, dann haben wir Ruhe.
    .b-then = Die Regel ist weg. Das fremde Gerät bleibt angemeldet, bis jemand alle Sitzungen beendet.

scenario-new-bank-details-paid = Beim Kaffee sagt Herr Baumann: „Wussten Sie, dass Keller jetzt ein Konto im Ausland hat?“ Sie wussten es, und plötzlich klingt es seltsam. Die Zahlung ist schon unterwegs.
    .a = Ich schreibe Frau Marquardt und frage, ob das seine Richtigkeit hat.
    .a-then = Die Antwort lautet ja und klingt überzeugend. Darüber ist eine Stunde vergangen.
    .b = Ich rufe die Bank an und bitte, die Zahlung zurückzurufen. Danach Keller, unter der alten Nummer.
    .b-then = Die Bank handelt sofort, sie braucht nur Betrag, Konto und Uhrzeit. Frau Marquardt bestätigt, was Sie befürchtet haben.
    .c = Frau Marquardt hat es doch selbst geschrieben. Ich warte, ob sich jemand meldet.
    .c-then = Es meldet sich jemand, nach drei Wochen: Keller, mit einer Mahnung.

scenario-new-bank-details-bank = Der Rückruf läuft, und die Bank rät zur Anzeige. Im Programm ist das falsche Konto noch hinterlegt, und nächste Woche wird die Wartung fällig. Herr Baumann fragt, was Sie jetzt brauchen.
    .a = Das Aktenzeichen der Polizei, das alte Konto im Programm und jemanden, der unser Postfach prüft.
    .a-then = Herr Baumann fährt selbst zur Polizei. Die IT-Betreuung findet im Postfach eine fremde Regel, löscht sie und beendet alle Sitzungen.
    .b = Vor allem Ruhe. Bevor ich es allen erzähle, warte ich ab, was die Bank erreicht.
    .b-then = Nach so einem Schreck ist das verständlich. So geht eine Woche später auch die Wartung an das falsche Konto, weil niemand es geändert hat.

scenario-new-bank-details-closed = Das Postfach ist wieder dicht
    .text = Die Rechnung ist bezahlt, auf das richtige Konto. Der Eindringling hatte neun Tage lang mitgelesen, und Herr Baumann meldet das rechtzeitig der Datenschutzaufsicht. Seither steht über der Zahlliste: Neue Bankdaten nur nach Rückruf. Das Skonto gibt Ihnen Frau Marquardt trotzdem.

scenario-new-bank-details-half = Das Geld ist sicher, der Fremde auch
    .text = Keller bekommt sein Geld, und alles scheint ausgestanden. Der Fremde aber liest weiter mit und versucht es vier Wochen später bei einem anderen Lieferanten. Diesmal fällt es der Auszubildenden auf, und nun wird gründlich aufgeräumt.

scenario-new-bank-details-stopped = 11.000 Euro gerettet
    .text = Die Bank kann 11.000 Euro aufhalten, der Rest ist fort. Keller gibt dem Labor Zeit für die zweite Zahlung. Das Postfach ist dicht, und eine neue Kontonummer gilt im Programm jetzt erst, wenn zwei Personen sie bestätigt haben.

scenario-new-bank-details-gone = Zweimal bezahlt
    .text = Als die Bank das Geld holen will, ist das fremde Konto leer. Die Fräsmaschine wird ein zweites Mal bezahlt, der neue Scanner muss ein Jahr warten. Danach schreibt das Labor die Regel auf, die gefehlt hat: anrufen, unter einer alten Nummer, zu zweit.
