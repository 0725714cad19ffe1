### Schritt 3: Maßnahmen.

awareness-monthly-ten = Zehn Minuten im Monat fest einplanen
    .why = Was nur einmal im Jahr zur Sprache kommt, verblasst. Zwölfmal zehn Minuten sind auch nur zwei Stunden, wirken aber das ganze Jahr.
    .how = Wählen Sie einen Termin, zu dem ohnehin alle zusammenkommen, und tragen Sie ihn bis Jahresende ein. Legen Sie reihum fest, wer ein Beispiel mitbringt: eine E-Mail, eine SMS, einen Anruf. Besprechen Sie, was die Gegenseite wollte, woran man es merkt und wen man fragt. Am Ende steht eine einzige Abmachung. Wer gefehlt hat, holt die Übung in derselben Woche nach, zum Beispiel mit einer Lektion aus diesem Programm.
    .done = Die Termine stehen im Kalender, der erste hat stattgefunden, und die Leitung war dabei.

awareness-first-day = Die Einweisung für den ersten Tag vorbereiten
    .why = Wer neu ist, kennt weder die Stimmen noch die Abläufe im Haus. Ein falscher Anruf fällt dann kaum auf, und nachfragen mag man auch nicht dauernd.
    .how = Schreiben Sie eine Seite für alle, die neu anfangen, auch zur Aushilfe, zur Ausbildung oder im Praktikum: wen man fragt, wo man meldet, wonach hier niemand fragt und was vertraulich bleibt. Gehen Sie die Seite am ersten Tag gemeinsam durch; zehn Minuten genügen. Wer von außen kommt und Zugang zu Räumen, Geräten oder Daten hat, verpflichtet sich schriftlich zur Vertraulichkeit und bekommt dieselbe Nummer fürs Melden. Lassen Sie die Vorlage dafür einmal rechtlich prüfen.
    .done = Die zuletzt Eingestellten haben die Seite mit jemandem besprochen, und von allen Externen mit Zugang liegt eine Unterschrift vor.

awareness-one-way = Einen Meldeweg einrichten, der immer antwortet
    .why = Wer erst suchen muss, wo man meldet, lässt es bleiben. Und wer nie eine Antwort bekommt, meldet bald nichts mehr.
    .how = Vereinbaren Sie mit der Leitung eine Telefonnummer für Eiliges und eine Adresse für alles andere. Beide gelten für jede Auffälligkeit: E-Mails, Anrufe, Geräte, verlorene Schlüssel. Benennen Sie eine Person und eine Vertretung. Jede Meldung bekommt am selben Tag einen Dank und ein Ergebnis. Führen Sie eine kurze Liste, wann was gemeldet wurde und was geholfen hat; Namen gehören nicht hinein. Hängen Sie Nummer und Adresse dort auf, wo alle vorbeikommen.
    .done = Alle, die Sie fragen, kennen Nummer und Adresse, und eine Probemeldung wird auch dann beantwortet, wenn die zuständige Person frei hat.

awareness-trial-report = Einmal zur Probe melden
    .why = Was die Hände schon einmal getan haben, fällt im Ernstfall leicht. Die Probe zeigt außerdem, ob der Meldeweg funktioniert.
    .windows = Nehmen Sie eine E-Mail, die Ihnen seltsam vorkommt, oder eine Werbung, und öffnen Sie nichts darin. Drücken Sie zusammen die Windows-Taste, die Umschalttaste und S und ziehen Sie mit der Maus einen Rahmen um die Nachricht. Fügen Sie das Bild mit Strg und V in Ihre Meldung ein. Schreiben Sie „Probe“ dazu und fünf Angaben: wer, welches Gerät, was zu sehen war, was Sie getan haben, wann. Ist ein Gerät wirklich auffällig, lassen Sie es in Ruhe und fotografieren Sie den Bildschirm mit dem Handy.
    .macos = Nehmen Sie eine E-Mail, die Ihnen seltsam vorkommt, oder eine Werbung, und öffnen Sie nichts darin. Drücken Sie zusammen die Umschalttaste, Command und 4 und ziehen Sie einen Rahmen um die Nachricht. Das Bild liegt kurz darauf auf dem Schreibtisch; ziehen Sie es in Ihre Meldung. Schreiben Sie „Probe“ dazu und fünf Angaben: wer, welches Gerät, was zu sehen war, was Sie getan haben, wann. Ist ein Gerät wirklich auffällig, lassen Sie es in Ruhe und fotografieren Sie den Bildschirm mit dem Handy.
    .done = Auf Ihre Probemeldung ist am selben Tag eine Antwort gekommen.

awareness-promise = Zusagen, dass Melden keinen Ärger bringt
    .why = Nach einem Fehler zählen Minuten. Wer Ärger befürchtet, wartet erst einmal ab, und so lange kann niemand helfen.
    .how = Schreiben Sie drei Sätze: Wer etwas meldet, bekommt Dank. Wer ein eigenes Versehen meldet, bekommt Hilfe und keinen Ärger. Was wir daraus lernen, besprechen wir ohne Namen. Unterschreiben Sie das Blatt und hängen Sie es neben die Nummer fürs Melden. Erzählen Sie beim nächsten Treffen von einem eigenen Irrtum. Und halten Sie sich auch dann daran, wenn das Versehen Geld gekostet hat.
    .done = Das Blatt hängt aus, und Sie haben es dem Team vorgelesen.

awareness-add-safeguard = Zu jeder Meldung eine technische Hilfe suchen
    .why = Auch erfahrene Menschen übersehen etwas. Eine gute Einstellung wirkt selbst an müden Tagen.
    .how = Gehen Sie einmal im Monat die Meldungen durch und fragen Sie bei jeder: Was hätte das abgefangen oder den Schaden klein gehalten? Oft ist es ein strengerer Filter, eine Kennzeichnung für E-Mails von außen, ein zweiter Faktor, der Passwort-Manager oder ein Recht weniger. Setzen Sie eine Sache davon um. Sagen Sie dem Team in einem Satz, was neu ist und dass eine Meldung den Anstoß gab.
    .done = In Ihrer Liste steht bei den letzten drei Meldungen, welche Hilfe dazugekommen ist oder warum keine nötig war.
