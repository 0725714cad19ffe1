### Ein Fall zum Entscheiden: Erpressung in der Dreherei.

scenario-ransomware-monday = Erpressung am Montagmorgen
    .summary = In der Dreherei lässt sich keine Datei mehr öffnen, und die Chefin ist verreist.
    .debrief = Drei Handgriffe bremsen den Schaden: trennen, anrufen, fotografieren. Das Gerät bleibt dabei an. Eine Sicherung rettet den Betrieb nur, wenn sie getrennt aufbewahrt wird, bis Fachleute das Netz für sauber halten. Sind Daten über Menschen kopiert worden, prüft die Leitung die Meldung beim Datenschutz, möglichst binnen 72 Stunden, nachdem der Betrieb davon weiß.

scenario-ransomware-monday-screen = Montag in der Dreherei Hagedorn, 24 Leute, eine volle Woche. Sie leiten die Arbeitsvorbereitung und vertreten die Chefin, Frau Hagedorn, die verreist ist. Statt der Aufträge zeigt Ihr Bildschirm einen englischen Text: Alle Dateien seien verschlüsselt, bis Mittwoch sei zu zahlen. Nebenan schalten die Ersten ihre Rechner ein.
    .a = Ich starte den Rechner neu. Das hat schon oft geholfen.
    .a-then = Nach dem Neustart erscheint derselbe Text. Die Spuren im Arbeitsspeicher sind weg, und am Netz hängt der Rechner immer noch.
    .b = Ich ziehe das Netzwerkkabel, schalte das WLAN aus und lasse den Rechner an.
    .b-then = Ihr Rechner kann nun nichts mehr an andere weitergeben. Weil er läuft, bleiben die Spuren im Arbeitsspeicher erhalten.
    .c = Ich melde mich am Nachbarplatz an und sehe nach, ob es dort auch so ist.
    .c-then = Auch dort gehen die Aufträge nicht auf. Mit jeder Anmeldung an einem befallenen Gerät können Zugangsdaten in fremde Hände geraten.
    .d = Ich schicke dem Systemhaus eine E-Mail, mit Foto und allen Einzelheiten.
    .d-then = Das Foto ist eine gute Idee. Nur liegt die E-Mail dort unter vielen anderen, und womöglich liest jemand Fremdes mit. Ihr Rechner ist noch immer verbunden.

scenario-ransomware-monday-call = Ihr Rechner ist vom Netz. An der Tür hängt die Notfallkarte mit der Nummer des Systemhauses. In der Halle läuft die erste Fräse an, und im Büro gehen nach und nach die Bildschirme an.
    .a = Ich fotografiere den Bildschirm und warte auf Danuta. Sie kennt sich aus und kommt um acht.
    .a-then = Das Foto wird noch nützen. Bis acht arbeiten aber alle anderen weiter und speichern auf dem Server.
    .b = Ich laufe durchs Büro und lasse alle ihre Rechner ausschalten.
    .b-then = So breitet sich nichts weiter aus, und das war die Hauptsache. Danach rufen Sie Herrn Nguyen vom Systemhaus an. Das Netzwerkkabel zu ziehen hätte genügt, sagt er, dann wären auch die Spuren noch da.
    .c = Ich rufe die Nummer auf der Karte an und sage, was ich sehe.
    .c-then = Herr Nguyen vom Systemhaus fragt: wer, welches Gerät, was ist zu sehen, was haben Sie getan, wann? Nach seiner Ansage ziehen Sie überall die Kabel.

scenario-ransomware-monday-spread = Inzwischen melden zwei Kolleginnen dasselbe. Auf dem Server tragen Ordner fremde Endungen, doch vieles lässt sich noch öffnen. Die Sicherungsplatte vom Freitag liegt im Schrank, abgezogen und unversehrt.
    .a = Ich stecke die Platte an und sehe nach, ob wenigstens dort alles noch da ist.
    .a-then = Alles ist da, für ein paar Minuten. Dann tragen auch diese Dateien fremde Endungen, denn angesteckt ist die Platte ein Laufwerk wie jedes andere.
    .b = Ich schreibe in die Chatgruppe, dass bitte niemand mehr etwas anfasst.
    .b-then = Wer an der Maschine steht, liest keinen Chat, und es trifft drei weitere Rechner. Da zieht der Auszubildende Ilja überall die Kabel und ruft Herrn Nguyen vom Systemhaus an, dessen Nummer auf der Notfallkarte steht.
    .c = Im ganzen Büro die Kabel raus, Geräte anlassen, und ich rufe die Nummer auf der Notfallkarte an.
    .c-then = Zehn Minuten, und das Büro ist getrennt. „Gut, dass Sie anrufen“, sagt Herr Nguyen vom Systemhaus und geht mit Ihnen auch Server und Maschinen durch.

scenario-ransomware-monday-team = Alle Geräte sind vom Netz, Herr Nguyen ist auf dem Weg. Die Halle kann mit den gedruckten Aufträgen bis morgen weiterarbeiten, aber zwei Kunden warten auf Lieferscheine. „Wir haben doch eine Sicherung“, sagt jemand. Ja, die Platte vom Freitag liegt im Schrank.
    .a = Dort bleibt sie, bis das Netz sauber ist. So lange arbeiten wir auf Papier.
    .a-then = Danuta schreibt die Lieferscheine mit der Hand, das dauert. Dafür bleibt die einzige frische Sicherung heil.
    .b = Wir spielen sie gleich auf den Server zurück, sonst stehen wir bald.
    .b-then = Eine Stunde lang sieht es gut aus. Doch die Schadsoftware auf dem Server war noch aktiv und verschlüsselt nun auch das Zurückgeholte, samt der Platte.
    .c = Ich schreibe den Erpressern und frage nach dem Preis, nur um Zeit zu gewinnen.
    .c-then = Die Antwort bringt eine kürzere Frist und eine Drohung. Herr Nguyen lässt die Platte im Schrank und bittet Sie, alles Weitere mit der Polizei abzusprechen.

scenario-ransomware-monday-lost = Die neueste Sicherung ist verschlüsselt. Bei Frau Hagedorn liegt zu Hause noch eine Platte, drei Wochen alt. In der Forderung steht außerdem, man habe Daten kopiert und werde sie veröffentlichen.
    .a = Ab jetzt wird nichts mehr angesteckt. Ich rufe Systemhaus und Polizei an und halte mich an deren Plan.
    .a-then = „Dann machen wir es der Reihe nach“, sagt Herr Nguyen vom Systemhaus. Was noch verbunden ist, wird getrennt, und die ältere Platte bleibt, wo sie ist.
    .b = Wir zahlen. Ohne die letzten drei Wochen kommen wir nicht zurecht.
    .b-then = Frau Hagedorn stimmt am Telefon zu, weil auch ihr nichts Besseres einfällt. Das Geld geht hinaus, und dann warten alle.
    .c = Ich lasse die ältere Platte holen und probiere sie an einem Rechner, der sauber aussieht.
    .c-then = Er sah nur so aus. Nun ist auch diese Kopie verloren.

scenario-ransomware-monday-news = Herr Nguyen hat sich die Geräte angesehen: Vor dem Verschlüsseln wurden Daten kopiert, darunter Lohnlisten. Die Erpresser drohen, sie zu veröffentlichen. Sie erreichen Frau Hagedorn am Telefon, und sie fragt: „Was schlagen Sie vor?“
    .a = Erst muss die Fertigung laufen. Meldungen und Formulare kommen nächste Woche dran.
    .a-then = Alle packen mit an, und das Systemhaus leistet gute Arbeit. Nur schreibt niemand auf, was wann bekannt war.
    .b = Wir zahlen, damit die Lohnlisten nicht im Netz landen.
    .b-then = Frau Hagedorn stimmt schweren Herzens zu. Das Geld geht hinaus, und dann warten alle.
    .c = Wir zahlen nicht und erstatten Anzeige. Und wir notieren die Uhrzeit, wegen der Frist beim Datenschutz.
    .c-then = Die Polizei hat für Betriebe eine eigene Ansprechstelle, und die nimmt den Fall gleich auf. Frau Hagedorn spricht noch heute mit ihrer Datenschutzberatung.

scenario-ransomware-monday-running = Am Donnerstag läuft es wieder
    .text = Erst am Mittwoch gilt das Netz als sauber, und erst dann kommt die Platte aus dem Schrank. Am Donnerstag arbeiten alle Maschinen mit dem Stand vom Freitag. Die Meldung an die Aufsicht geht rechtzeitig hinaus. Was mit den Lohnlisten geschehen ist, hört das Team von der Chefin selbst.

scenario-ransomware-monday-overdue = Die Maschinen laufen, die Frist ist um
    .text = Am Donnerstag läuft die Fertigung, und alle sind zu Recht stolz. An die Aufsicht denkt man erst in der Woche darauf, da sind die 72 Stunden vorbei. Die Chefin muss die Verspätung begründen. Zwei Beschäftigte erfahren von Bekannten, dass ihre Lohnabrechnung im Netz steht.

scenario-ransomware-monday-rebuilt = Drei Wochen Arbeit noch einmal
    .text = Nach einer Woche steht das Netz wieder, mit dem Stand von vor drei Wochen. Was dazwischen lag, tippt das Team aus Papieren und E-Mails der Kundschaft nach. Die Meldung an die Aufsicht ging rechtzeitig hinaus. Künftig wechseln sich zwei Platten ab, und eine davon ist immer außer Haus.

scenario-ransomware-monday-paid = Bezahlt und doch nicht frei
    .text = Ein Schlüssel kommt, öffnet aber nur einen Teil der Dateien. Neu aufsetzen muss das Systemhaus trotzdem alles, und das dauert drei Wochen. Einige der kopierten Daten tauchen später dennoch im Netz auf.

scenario-ransomware-monday-scratch = Von vorn
    .text = Es gibt keine Kopie mehr, mit der man anfangen könnte. Sechs Wochen lang baut der Betrieb Zeichnungen und Aufträge neu auf, und viele Kunden helfen mit ihren Unterlagen. Die verschlüsselten Platten werden aufgehoben, denn manchmal findet die Polizei später einen Weg.
