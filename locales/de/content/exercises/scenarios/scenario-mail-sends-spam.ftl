### Ein Fall zum Entscheiden: Das Postfach schreibt von selbst.

scenario-mail-sends-spam = Post, die Sie nie geschrieben haben
    .summary = Das Postfach eines Partyservice verschickt falsche Rechnungen an die ganze Kundschaft.
    .debrief = Ist ein Postfach gekapert, hilft das Telefon, denn E-Mails liest vielleicht jemand mit. Ein neues Passwort allein reicht oft nicht: Alle Sitzungen müssen enden, von einem sauberen Gerät aus, und der zweite Faktor kommt dazu. Danach sind Regeln und Weiterleitungen dran. Zum Schluss erfährt es die Kundschaft, und die Leitung prüft die Meldung beim Datenschutz, möglichst binnen 72 Stunden, nachdem der Betrieb davon weiß.

scenario-mail-sends-spam-calls = Neun Anrufe in zwanzig Minuten beim Partyservice Löffelweise, wo Sie das Büro führen. Alle neun haben eine E-Mail von Ihrer Adresse bekommen: „Ihre Rechnung ist überfällig“, darunter ein Link. Im Ordner „Gesendet“ ist davon nichts zu sehen.
    .a = Ich schicke gleich eine Warnung an alle, aus demselben Postfach.
    .a-then = Die Warnung ist gut gemeint, sieht aber aus wie die nächste Fälschung. Und wer im Postfach sitzt, liest sie mit.
    .b = Ich ändere das Passwort und warte ab, ob Ruhe einkehrt.
    .b-then = Das neue Passwort ist lang und gilt nur hier, sehr gut. Wer schon angemeldet ist, bleibt es aber womöglich.
    .c = Ich rufe unsere IT-Betreuerin Leyla an.
    .c-then = In der Liste der Anmeldungen sieht Leyla zwei Geräte, die niemand kennt. „Jetzt zügig“, sagt sie, „aber der Reihe nach.“
    .d = Da hat wohl jemand unsere Adresse gefälscht. Dagegen kann man wenig tun, ich arbeite weiter.
    .d-then = Gefälschte Absender gibt es wirklich, und „Gesendet“ ist ja leer. Nur räumen Eindringlinge ihre Spuren gern weg.

scenario-mail-sends-spam-password = Eine Weile ist es ruhig. Dann ruft eine Stammkundin an: Gerade kam die nächste E-Mail, wieder mit Ihrem Namen.
    .a = Ich rufe Leyla vom IT-Service an und frage, wer noch angemeldet ist.
    .a-then = Zwei fremde Geräte sind noch angemeldet, trotz neuem Passwort. „Da müssen alle Sitzungen zu“, sagt Leyla.
    .b = Ich ändere das Passwort noch einmal, diesmal wird es viel länger.
    .b-then = Es hilft nicht. Also rufen Sie Leyla vom IT-Service an, und sie sieht sofort: Das neue Passwort war nach Minuten in fremden Händen.

scenario-mail-sends-spam-answers = Das Seehotel, Ihr größter Kunde, ruft an. Man habe per E-Mail nachgefragt, ob die Rechnung echt sei, und gleich die Antwort bekommen: „Ja, bitte öffnen.“ Sie haben nie geantwortet.
    .a = Ich beantworte ab jetzt jede Rückfrage selbst per E-Mail, dann wissen alle Bescheid.
    .a-then = Sie schreiben, so schnell Sie können. Die Gegenseite hat dafür eine Regel angelegt und ist schneller.
    .b = Ich bitte das Hotel, nichts zu öffnen, und rufe Leyla vom IT-Service an.
    .b-then = Leyla sieht zwei fremde Anmeldungen. „Wir bekommen das zu“, sagt sie. „Im Postfach bitte nichts mehr anfassen.“
    .c = Mittags ist eine Hochzeit zu beliefern, die geht vor. Am Abend kümmere ich mich darum.
    .c-then = Die Hochzeit wird ein schönes Fest. Im Postfach hatte so lange jemand freie Hand.

scenario-mail-sends-spam-plan = Leyla will alle Sitzungen beenden, das Passwort erneuern und einen zweiten Faktor einrichten. „An welchem Gerät machen wir das?“, fragt sie. Ihr Rechner im Büro ist langsam, seit Sie am Freitag ein kostenloses Programm für Speisekarten ausprobiert haben.
    .a = An meinem Rechner, der ist gerade offen.
    .a-then = Alles klappt auf Anhieb. Zehn Minuten später ist wieder ein fremdes Gerät angemeldet.
    .b = Erst schicke ich das Angebot ab, das heute hinaus muss. Danach machen wir es an meinem Rechner.
    .b-then = Das Angebot geht hinaus, die nächste Welle falscher Rechnungen auch. Und kaum ist am Bürorechner alles erneuert, ist wieder ein fremdes Gerät angemeldet.
    .c = An unserem neuen Tablet, das nur für Bestellungen dient. Den Rechner nehme ich vom Netz.
    .c-then = Leyla beendet alle Sitzungen, Sie vergeben am Tablet ein neues Passwort und richten den zweiten Faktor ein. Die fremden Geräte verschwinden aus der Liste.

scenario-mail-sends-spam-again = Leyla vermutet Schadsoftware auf dem Bürorechner, wohl aus dem kostenlosen Programm für Speisekarten, das Sie am Freitag ausprobiert haben. „Dann liest jemand mit, was Sie tippen“, sagt sie, „und stiehlt auch gleich die offenen Anmeldungen.“
    .a = Ich ziehe das Kabel und lasse den Rechner an. Alles Weitere machen wir am Tablet, das sonst nur Bestellungen annimmt.
    .a-then = Alle Sitzungen sind beendet, das Passwort ist neu, der zweite Faktor eingerichtet. In der Liste steht nur noch Ihr eigenes Gerät. Den Rechner holt Leyla am Nachmittag ab.
    .b = Ich lasse den Virenschutz suchen und arbeite so lange weiter.
    .b-then = Er findet zwei Dateien und meldet dann: alles sauber. So ein Programm findet nie alles, und der Fremde ist noch immer angemeldet.

scenario-mail-sends-spam-rules = Das Postfach ist ruhig, das Telefon auch. Leyla möchte noch nachsehen, was der Eindringling hinterlassen hat. Aus der Küche ruft man schon nach Ihnen.
    .a = Das machen wir nächste Woche, das Postfach ist ja zu.
    .a-then = In der Küche sind alle froh, dass Sie kommen. Im Postfach arbeitet derweil etwas weiter, das kein Passwort braucht.
    .b = Eine Viertelstunde noch: Regeln, Weiterleitungen, Ersatzadressen, verbundene Apps.
    .b-then = Zwei Regeln finden sich: Eine löscht Rückfragen der Kundschaft, die andere leitet Rechnungen an eine fremde Adresse weiter. Leyla macht ein Bild davon und löscht beide.

scenario-mail-sends-spam-tell = Jetzt gehört das Postfach wieder Ihnen. Rund 400 Menschen haben die falsche E-Mail bekommen, und in den weitergeleiteten Rechnungen stehen Namen, Anschriften und Kontonummern. Was geschieht damit?
    .a = Ich schreibe allen kurz, was war. Damit ist es gut.
    .a-then = Viele antworten freundlich, und die Warnung nützt. Was abgeflossen ist und seit wann Sie es wissen, hat niemand aufgeschrieben.
    .b = Große Kunden rufe ich an, die anderen bekommen eine kurze Warnung. Mit der Inhaberin prüfe ich heute noch die Meldung beim Datenschutz.
    .b-then = Zwei Leute hatten den Link geöffnet und können noch ihr Passwort ändern. Die Inhaberin hält Uhrzeiten und betroffene Daten fest.
    .c = Ich sage lieber nichts. Wer nicht geklickt hat, muss sich nicht sorgen.
    .c-then = Das Telefon bleibt still. Wer geklickt hat, weiß nun allerdings auch nicht, dass etwas zu tun ist.

scenario-mail-sends-spam-clean = Ein langer Vormittag
    .text = Niemand verliert Geld, und das Seehotel bestellt wie gewohnt. Die Meldung an die Aufsicht geht am nächsten Tag hinaus, weil Rechnungen mitgelesen wurden. Leyla setzt den Bürorechner neu auf. Seither haben alle Postfächer einen zweiten Faktor, und neue Programme probiert man erst nach einem Anruf bei ihr aus.

scenario-mail-sends-spam-questions = Offene Fragen
    .text = Das Postfach bleibt sauber. Drei Wochen später beschwert sich ein Kunde bei der Datenschutzaufsicht. Sie fragt, was abgeflossen ist, seit wann Sie es wussten und warum keine Meldung kam. Die Antworten muss Leyla mühsam aus alten Protokollen zusammensuchen.

scenario-mail-sends-spam-hidden = Die Regel, die blieb
    .text = Zwei Wochen lang gehen Kopien Ihrer Rechnungen weiter an Fremde. Dann bekommt das Seehotel eine, auf der nur die Kontonummer anders ist, und überweist 3.200 Euro. Die Buchhalterin dort fragt noch am selben Tag nach, und die Bank kann das Geld aufhalten. Erst jetzt findet Leyla die Weiterleitung.

scenario-mail-sends-spam-flood = Ein Tag unter Ihrem Namen
    .text = Am Abend sind 2.000 E-Mails unter Ihrem Namen unterwegs, und der Anbieter sperrt das Postfach. Fünf Kundinnen haben Passwörter eingegeben, ein Verein hat bezahlt. Wochenlang landen auch Ihre echten Angebote im Spam. Sie rufen einen nach dem anderen an, und die meisten sind freundlich.
