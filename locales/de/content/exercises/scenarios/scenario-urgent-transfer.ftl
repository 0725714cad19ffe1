### Ein Fall zum Entscheiden: die Stimme des Chefs.

scenario-urgent-transfer = Die eilige Sprachnachricht
    .summary = Der Chef ist auf Reisen, und seine Stimme verlangt eine schnelle, geheime Überweisung.
    .debrief = Stimme, Bild und Absender beweisen heute nichts mehr. Was trägt, ist ein Ablauf: auflegen, unter einer bekannten Nummer zurückrufen und eine zweite Person einweihen, die alles weiß. Ist das Geld schon fort, rufen Sie sofort die Bank an, dann die Leitung und die Polizei. Und erzählen Sie davon, denn dieselbe Stimme ruft bald woanders an.

scenario-urgent-transfer-voice = Sie machen das Büro im Gartenbaubetrieb Thiessen, und Ihr Chef Jonas ist auf einer Messe in Mailand. Von einer unbekannten Nummer kommt eine Sprachnachricht mit seiner Stimme: „Ich habe ein neues Handy und kann zwei Bagger aus einer Insolvenz bekommen. Überweise bitte bis halb fünf 28.400 Euro an den Anwalt, Dr. Hallberg, und rede mit niemandem darüber, ich sitze hier fest und kann nicht telefonieren.“
    .a = Ich antworte im Chat: „Bist du das wirklich?“
    .a-then = Sofort kommt eine zweite Nachricht, mit seinem Lachen: „Wer denn sonst? Bitte mach schnell.“ Geantwortet hat, wer auch die erste geschickt hat.
    .b = Ich lege die Überweisung schon einmal an. Abschicken kann ich sie ja später.
    .b-then = Das Formular ist schnell ausgefüllt. Jetzt fehlt nicht mehr viel, und kurz vor dem Ziel fällt das Anhalten schwerer.
    .c = Ich rufe Jonas unter der Nummer an, die wir seit Jahren haben.
    .c-then = Die Mailbox springt an, auf der Messe ist es laut. Es ist trotzdem der richtige Weg, und Sie bitten um Rückruf.

scenario-urgent-transfer-pressure = Kurz darauf ruft jemand an, der sich als Dr. Hallberg vorstellt. Er weiß, auf welcher Messe Jonas ist, und nennt den Betrag auf den Euro genau. „Herr Thiessen verlässt sich auf Sie, um halb fünf gehen die Bagger an jemand anderen“, sagt er.
    .a = Ohne Rückruf unter Jonas’ alter Nummer geht nichts hinaus. Ich lege auf und hole Meryem dazu.
    .a-then = Bei einem Anwalt einfach aufzulegen, fühlt sich unhöflich an. Wer es ehrlich meint, hat dafür Verständnis.
    .b = Ich bitte ihn, mir das alles per E-Mail zu bestätigen.
    .b-then = Zwei Minuten später ist die E-Mail da, mit Briefkopf und Aktenzeichen. Das beruhigt, und Sie legen die Überweisung an. Dabei stammen Anruf und E-Mail aus derselben Hand.
    .c = Ich zahle 9.000 Euro an, damit uns die Bagger nicht entgehen. So viel darf ich allein freigeben.
    .c-then = Die Anzahlung ist draußen. Dr. Hallberg bedankt sich und fragt freundlich, wann der Rest kommt.

scenario-urgent-transfer-prepared = Im Online-Banking stehen 28.400 Euro bereit, für ein Konto im Ausland. Ab 10.000 Euro verlangt die Bank eine zweite Freigabe, und die hat Meryem, die Ihre Baustellen plant. Im Chat fragt die Stimme, ob alles klappt.
    .a = Ich bitte Meryem um die Freigabe. Worum es geht, soll ja vertraulich bleiben.
    .a-then = Meryem vertraut Ihnen und gibt frei. Zwei Personen haben zugestimmt, aber nur eine wusste, wozu.
    .b = Ich teile den Betrag in drei Überweisungen auf. Bis 10.000 Euro genügt meine Freigabe.
    .b-then = Dreimal geht das Geld ohne Rückfrage hinaus. Für genau diesen Moment war die Grenze gedacht.
    .c = Bevor jemand etwas freigibt, erzähle ich Meryem die ganze Geschichte.
    .c-then = Schon beim Erzählen klingt manches seltsam: eilig, geheim, ins Ausland. Meryem legt den Stift weg und hört zu.

scenario-urgent-transfer-together = Zu zweit hören Sie die Nachricht noch einmal an. „Die Stimme passt“, sagt Meryem. „Aber seit wann hat Jonas Geheimnisse vor mir?“ Bis halb fünf ist noch Zeit.
    .a = Wir fragen im Chat nach dem Codewort, das wir für eilige Fälle vereinbart haben.
    .a-then = „Dafür habe ich jetzt keine Nerven“, lautet die Antwort, und das sagt genug. Sie lassen Jonas über den Messestand ans Telefon holen.
    .b = Wir zahlen nicht und reden nicht mehr darüber. Falls es doch echt war, wäre es allen peinlich.
    .b-then = Das Geld ist sicher, und das ist das Wichtigste. Nur weiß außer Ihnen beiden niemand, dass es diese Masche gibt.
    .c = Wir rufen Messestand und Hotel an, bis wir Jonas selbst hören.
    .c-then = Eine Ausstellerin vom Stand nebenan holt ihn ans Telefon. Von Baggern weiß Jonas nichts.

scenario-urgent-transfer-reached = „Danke, dass ihr gefragt habt“, sagt Jonas. Nachgemacht wurde seine Stimme wohl nach dem Video auf der Website, dort erzählt er drei Minuten lang vom Betrieb. Es ist später Nachmittag, und alle möchten nach Hause.
    .a = Wir löschen den Chat, lachen darüber und machen Feierabend.
    .a-then = Das Lachen tut gut. Mit dem Chat verschwinden aber auch Nummer und Konto, nach denen jemand suchen könnte.
    .b = Wir sichern Chat und Nummern, erstatten Anzeige und warnen noch heute Team und Bank.
    .b-then = Die Polizei nimmt den Fall auf, die Bank merkt sich das fremde Konto. Auch das Steuerbüro ist dankbar für den Hinweis.
    .c = Wir schreiben denen noch ein paar deutliche Worte.
    .c-then = Das erleichtert. Die Gegenseite weiß nun, dass sie aufgeflogen ist, löscht ihre Nachrichten und sucht sich den nächsten Betrieb.

scenario-urgent-transfer-sent = Das Geld ist unterwegs. Da kommt von Jonas’ alter Nummer ein Foto vom Messestand: „Alles ruhig hier, bei euch auch?“ Ihnen wird heiß und kalt.
    .a = Das sage ich ihm lieber heute Abend in Ruhe, wenn er im Hotel ist.
    .a-then = Sie möchten es gut erklären. Bis zum Abend hat das Geld aber zweimal das Konto gewechselt.
    .b = Ich rufe die Nummer auf meiner Bankkarte an und bitte, die Überweisung zurückzurufen.
    .b-then = Die Frau am Telefon fragt nicht, wie das passieren konnte. Sie schickt den Rückruf los und nimmt alle Angaben auf.
    .c = Ich verlange im Chat das Geld zurück.
    .c-then = Die Antwort klingt verständnisvoll und bittet um Geduld. In genau diesen Minuten wandert das Geld weiter.

scenario-urgent-transfer-recall = Die Bank meldet sich: Ein Teil lässt sich vielleicht noch aufhalten, dafür braucht sie eine Anzeige. Im selben Moment ruft Dr. Hallberg an und möchte „ein Missverständnis klären“.
    .a = Ich höre mir an, wie das Geld am schnellsten zurückkommt.
    .a-then = Er bittet um eine kleine Gebühr und um etwas Zeit. Nebenbei erfährt er von Ihnen, dass die Bank schon sucht.
    .b = Ich lege auf, erzähle Jonas alles und gehe mit den Nachrichten zur Polizei.
    .b-then = Jonas sagt als Erstes: „Gut, dass du gleich die Bank angerufen hast.“ Mit dem Aktenzeichen kommt sie weiter.

scenario-urgent-transfer-thanked = Zwei Bagger, die es nie gab
    .text = Kein Euro ist geflossen. Am Montag spielt Jonas dem Team die falsche Nachricht vor und bedankt sich bei Ihnen und Meryem. Daraus wird eine halbe Seite mit Regeln für Zahlungen, und er unterschreibt sie als Erster.

scenario-urgent-transfer-unspoken = Gut gegangen, aber still
    .text = Das Geld ist noch da. Drei Wochen später ruft Dr. Hallberg im zweiten Büro an. Die Kollegin dort hat noch nie von ihm gehört und zahlt 6.000 Euro an. Von nun an wird bei Thiessen auch erzählt, was gerade noch gut ging.

scenario-urgent-transfer-stopped = Die Hälfte kommt zurück
    .text = Die Bank kann etwa die Hälfte des Geldes aufhalten. Der Rest ist fort, und das schmerzt. Weil Sie gleich gesprochen haben, ist das ganze Team gewarnt, und die Bank verlangt nun schon ab 2.000 Euro zwei Freigaben.

scenario-urgent-transfer-gone = Das Geld ist fort
    .text = Bis die Bank an das fremde Konto herankommt, ist es leer. Eine Maschine, die wirklich geplant war, muss ein Jahr warten. Jonas macht Ihnen keinen Vorwurf: „Die haben meine Stimme gestohlen, und wir hatten keine Regel dafür. Die schreiben wir jetzt.“
