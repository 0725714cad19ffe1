### Schritt 2: Fragen

overview-q01 = In der Buchhandlung Wieland gibt es noch keine Bestandsliste. Womit fängt das Team am besten an?
    .a = Mit einem Programm, das alle Geräte im Netz von selbst findet
    .a-why = Eine gute Ergänzung für später. Es sieht aber nur, was gerade verbunden ist: Das Tablet im Lieferwagen und das Konto beim Großhändler bleiben unsichtbar.
    .b = Mit den Rechnern im Büro, denn dort liegen die meisten Daten
    .b-why = Die Rechner vergisst ohnehin niemand. Übersehen werden eher Kasse, Kamera, Drucker und Onlinekonten.
    .c = Mit einem Rundgang von Raum zu Raum, Stift und Papier in der Hand
    .c-why = So ist es: Wer hinsieht, findet alles mit Stecker, Akku oder Passwort. In einer Stunde steht ein Anfang, den man ergänzen kann.
    .d = Mit den Kaufbelegen der letzten Jahre aus der Buchhaltung
    .d-why = Belege helfen beim Ergänzen, vor allem bei Abos. Sie zeigen aber auch, was längst weg ist, und verschweigen, was geschenkt oder kostenlos war.

overview-q02 = Ein Fahrradladen hat seine Bestandsliste geschrieben. Zeigen Sie auf den Eintrag, um den sich jemand zuerst kümmern sollte.
    .a = Kasse im Laden, kümmert sich: Frau Yılmaz, Updates bis 2030
    .a-why = Ort, Name und Datum sind da. Hier ist nichts offen.
    .b = Notebook im Büro, kümmert sich: Herr Maas, Updates laufen von selbst
    .b-why = Auch dieser Eintrag ist vollständig, und Updates kommen weiterhin an.
    .c = Router im Flur, kümmert sich: IT-Dienstleister, Updates laufen von selbst
    .c-why = Ein Dienstleister ist als zuständig eingetragen. Das ist in Ordnung, wenn es mit ihm so vereinbart ist.
    .d = Kamera im Lager, kümmert sich: niemand, Updates seit 2021 keine mehr
    .d-why = Genau dieser: Für die Kamera ist keiner da, und neue Lücken schließt der Hersteller nicht mehr. Sie gehört ersetzt oder vom Netz.
    .e = Tablet in der Werkstatt, kümmert sich: Frau Oduya, Updates bis 2028
    .e-why = Alles Nötige steht da. Erst gegen Ende der Laufzeit wird ein Ersatz zum Thema.

overview-q03 = Auch ein kostenloses Konto bei einem Onlinedienst gehört auf die Bestandsliste.
    .true-why = Gerade weil keine Rechnung kommt, gerät es in Vergessenheit. Dort können trotzdem Kundendaten liegen, und jemand muss das Konto schließen, wenn man es nicht mehr braucht.
    .false-why = Am Preis hängt es nicht. Sobald Arbeitsdaten dort liegen oder das Konto im Namen des Betriebs besteht, muss jemand wissen, dass es existiert.

overview-q04 = Eine Kollegin schreibt Angebote mit einem KI-Dienst, den der Betrieb nicht kennt. Was tut die Leitung am besten?
    .a = Fragen, was daran hilft, und mit ihr eine gute Lösung suchen
    .a-why = So erfährt der Betrieb, was fehlt, und behält seine Daten in der Hand. Und die anderen merken: Ehrlichkeit lohnt sich.
    .b = Den Dienst sperren und das Team an die Regeln im Vertrag erinnern
    .b-why = Klare Regeln sind gut. Eine Sperre allein lässt aber die Arbeit ohne Werkzeug, und der nächste Dienst bleibt dann geheim.
    .c = Nichts sagen, solange die Angebote besser werden und nichts passiert
    .c-why = Der Erfolg ist echt. Niemand weiß aber, welche Kundendaten dort landen und wer sie lesen kann.
    .d = Das Konto der Kollegin für alle freigeben, damit es einheitlich ist
    .d-why = Einheitlich ist ein guter Gedanke. Erst gehört aber geprüft, ob der Dienst taugt, und dann bekommt jede Person ein eigenes Konto.

overview-q05 = Womit kommen vergessene Geräte und Konten ans Licht?
    .a = Kontoauszüge nach regelmäßigen Abbuchungen durchsehen
    .a-why = Hinter jeder Abbuchung steckt ein Dienst, den jemand einmal bestellt hat.
    .b = Abwarten, bis ein Gerät nach einem Update verlangt
    .b-why = Das klingt vernünftig. Heikel sind aber gerade die Geräte, die gar keine Updates mehr bekommen. Die bleiben still.
    .c = Im Router nachsehen, welche Geräte verbunden sind
    .c-why = Der Router kennt auch die Kamera unter der Decke und das Radio in der Werkstatt.
    .d = Alle fragen, womit sie außerdem noch arbeiten
    .d-why = Die Menschen wissen am meisten, und ohne Angst vor Ärger erzählen sie es auch.
    .e = Den Virenschutz auf allen Rechnern suchen lassen
    .e-why = Er sucht Schadsoftware auf Geräten, die Sie schon kennen. Ein vergessenes Konto im Internet findet er nicht.

overview-q06 = Herr Lund geht in Urlaub und schreibt seiner Vertretung einen Zettel. Zeigen Sie auf die Zeile, die auf Schatten-IT hinweist.
    .a = Die Angebote liegen auf dem Laufwerk der Firma, Ordner „Angebote“.
    .a-why = Das ist der Ort, den alle kennen und der gesichert wird.
    .b = Der Dienstplan steht wie immer im gemeinsamen Kalender.
    .b-why = Der gemeinsame Kalender gehört zur Ausstattung des Betriebs.
    .c = Die Fotos vom Dach sind in meiner privaten Cloud, den Link schicke ich dir.
    .c-why = Hier liegen Arbeitsdaten dort, wo der Betrieb sie weder sichern noch schützen kann. Gut, dass es auf dem Zettel steht: So lässt es sich in Ruhe ändern.
    .d = Das Tablet der Firma ist geladen und liegt im Schrank links.
    .d-why = Ein Gerät des Betriebs an einem festen Platz, so soll es sein.
    .e = Wegen der Rechnung für Haus 12 weiß Frau Öztürk Bescheid.
    .e-why = Eine Auskunft unter Kolleginnen und Kollegen. Daten wandern dabei nirgendwohin.

overview-q07 = Worum geht es in diesen Fällen vor allem?
    .a = In der Allergieliste des Partyservice steht eine falsche Zeile.
    .a-match = Integrität: Die Angaben müssen stimmen
    .a-why = Lesen darf das Team die Liste, und ein Tag ohne sie ginge auch. Falsch sein darf sie nie.
    .b = Die Gehaltsliste liegt versehentlich im gemeinsamen Ordner.
    .b-match = Vertraulichkeit: Nur Befugte dürfen es lesen
    .b-why = Die Zahlen stimmen, und die Datei ist da. Nur lesen sie zu viele.
    .c = Am Samstagvormittag geht drei Stunden lang die Kasse nicht.
    .c-match = Verfügbarkeit: Es muss da sein, wenn man es braucht
    .c-why = Kein Fremder hat etwas gelesen oder verändert. Die Kundschaft muss trotzdem warten.
    .d = Ein Vorführgerät ohne Daten und ohne Netz ist kaputt.
    .d-match = Geringer Schutzbedarf: Es darf auch einmal fehlen
    .d-why = Niemand wartet darauf, niemand kann etwas mitlesen. Solche grünen Einträge laufen nebenher mit.

overview-q08 = Ein Steuerbüro will seine Liste nach Wichtigkeit ordnen. Welche Frage hilft dabei am meisten?
    .a = Was war in der Anschaffung am teuersten?
    .a-why = Der Preis sagt wenig. Eine kostenlose Mandantenliste kann wertvoller sein als der neue Kopierer.
    .b = Was ist technisch am kompliziertesten?
    .b-why = Kompliziert heißt nicht unverzichtbar. Umgekehrt hängt manches an einer schlichten Tabelle.
    .c = Was wird von den meisten Leuten benutzt?
    .c-why = Ein guter Hinweis, aber er täuscht. Den Zugang zur Bank nutzen vielleicht nur zwei, und ohne ihn fließt kein Lohn.
    .d = Wie lange könnten wir ohne es arbeiten?
    .d-why = Diese Frage geht von der Arbeit aus. Ergänzen Sie zwei weitere: Was wäre, wenn Fremde es lesen, und was, wenn es unbemerkt falsch wäre?

overview-q09 = Im Blumenladen wird ein altes Notebook ausgemustert. Was kommt wann?
    .a = Nachsehen, ob darauf Daten liegen, die es sonst nirgends gibt
    .a-why = Zuerst kommt, was sich später nicht mehr nachholen lässt. Nach dem Löschen ist es dafür zu spät.
    .b = Diese Daten auf das Laufwerk des Betriebs übertragen
    .b-why = Jetzt wissen Sie, was fehlt, und bringen es in Sicherheit.
    .c = Das Gerät bei E-Mail und Cloud abmelden und Lizenzen freigeben
    .c-why = Die Daten sind gerettet, nun wird das Gerät nicht mehr gebraucht. Abmelden geht am leichtesten, solange es noch läuft.
    .d = Den Speicher vollständig löschen lassen
    .d-why = Gelöscht wird erst, wenn auf dem Gerät nichts mehr gebraucht wird, und zwar bevor es das Haus verlässt.
    .e = Das Gerät abgeben und es auf der Liste mit Datum streichen
    .e-why = Zum Schluss: Gestrichen wird, was wirklich weg ist. Das Datum hilft, falls später jemand fragt.

overview-q10 = Liegt ein altes Gerät nur noch im Schrank, darf man es von der Bestandsliste streichen.
    .true-why = Dort stört es ja niemanden mehr. Auf dem Gerät sind aber noch Daten und Passwörter, und irgendwann schaltet es jemand wieder ein. Gestrichen wird, was gelöscht und aus dem Haus ist.
    .false-why = Im Schrank liegen oft noch Kundendaten und gespeicherte Passwörter, auch das für das WLAN. Auf der Liste bleibt das Gerät, bis es gelöscht und abgegeben ist.

overview-q11 = In einer Hausverwaltung kommt ein neues Tablet an. Wann kommt es auf die Liste?
    .a = Sobald feststeht, wer es bekommt und damit arbeiten wird
    .a-why = Das kann Wochen dauern, und bis dahin liegt es unbemerkt herum. Den Namen können Sie später nachtragen.
    .b = Beim Auspacken, noch bevor es zum ersten Mal online ist
    .b-why = So hat es von Anfang an einen Platz, eine zuständige Person und Updates. Eine Zeile genügt.
    .c = Beim nächsten Abgleich, zusammen mit allem anderen Neuen
    .c-why = Der Abgleich fängt auf, was durchgerutscht ist. Ein halbes Jahr lang wüsste sonst niemand von dem Tablet.
    .d = Wenn die Rechnung gebucht und der Kauf abgeschlossen ist
    .d-why = Die Buchung ist ein gutes Netz für Vergessenes. Eingeschaltet und angemeldet wird das Tablet aber meist vorher.

overview-q12 = Ein verbreitetes Programm hat eine neue Sicherheitslücke, die Nachrichten sind voll davon. Wobei hilft Ihnen jetzt die Liste?
    .a = Rasch sehen, ob und wo wir das Programm einsetzen
    .a-why = Im Schnitt kamen zuletzt jeden Tag über hundert Lücken hinzu. Die Liste trennt die wenigen, die Sie angehen, von allen anderen.
    .b = Erkennen, ob schon jemand Fremdes im Netz war
    .b-why = Dafür braucht es Protokolle und jemanden, der sie lesen kann. Die Liste zeigt aber, auf welchen Geräten zu suchen wäre.
    .c = Die Person finden, die das Update einspielt
    .c-why = Steht neben dem Programm ein Name, ist ein Anruf genug.
    .d = Beurteilen, wie gefährlich die Lücke technisch ist
    .d-why = Das sagen der Hersteller und das BSI. Mit der Liste klären Sie, ob die Warnung Sie betrifft und was zuerst drankommt.
