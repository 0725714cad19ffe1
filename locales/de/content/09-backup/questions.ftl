### Schritt 9: Fragen

backup-q01 = Was ist mit der Regel 3-2-1 gemeint?
    .a = Drei Sicherungen am Tag, zwei in der Woche und eine im Monat
    .a-why = Wie oft Sie sichern, ist auch wichtig. Die Regel zählt aber Kopien, Medien und Orte, damit nicht ein einziger Schaden alles trifft.
    .b = Drei Festplatten in zwei Räumen, aber nur eine mit Passwort
    .b-why = Zwei Räume im selben Haus schützen nicht vor Brand oder Wasser. Und jede Platte, die das Haus verlässt, sollte verschlüsselt sein.
    .c = Drei Kopien auf zwei Arten von Medien, davon eine außer Haus
    .c-why = So trifft ein einzelnes Unglück, etwa ein Brand oder ein Diebstahl, nie alle drei zugleich.
    .d = Drei Personen, die zwei Sicherungen an einem Ort betreuen
    .d-why = Eine zuständige Person und eine Vertretung gehören in den Plan. Zwei Sicherungen am selben Ort gehen aber gemeinsam verloren.

backup-q02 = In einer Schreinerei steckt die Sicherungsplatte immer am Server. Wo liegt die Gefahr?
    .a = Schadsoftware auf dem Server erreicht auch die Platte.
    .a-why = Genau: Was der Server beschreiben kann, kann auch Erpressungssoftware verschlüsseln. Darum gehört eine Kopie getrennt aufbewahrt.
    .b = Die Platte verschleißt schneller, als wenn man sie trennt.
    .b-why = Jede Platte altert, auch die im Schrank. Schwerer wiegt, dass sie bei einem Angriff dauernd erreichbar ist.
    .c = Die nächtliche Sicherung bremst am Tag die Programme.
    .c-why = Eine Sicherung in der Nacht stört tagsüber kaum. Das Problem ist die ständige Verbindung.
    .d = Die Platte füllt sich, und alte Stände gehen verloren.
    .d-why = Ältere Stände räumt ein gutes Programm geordnet auf, angesteckt oder nicht. Gefährlich ist, dass Schadsoftware die Platte erreicht.

backup-q03 = Welche Kopien überstehen einen Brand im Büro?
    .a = Die Platte im Stahlschrank neben dem Server
    .a-why = Vom Netz getrennt ist sie, das ist schon viel. Sie liegt aber im selben Raum, und Hitze zerstört Datenträger auch im Schrank.
    .b = Die Platte, die freitags mit nach Hause geht
    .b-why = Sie liegt an einem anderen Ort. Verschlüsseln Sie sie, dann verrät sie auch bei einem Diebstahl nichts.
    .c = Der Ordner mit Kopien auf demselben Server
    .c-why = Er hilft nach versehentlichem Löschen. Steht der Server in Flammen, ist auch der Ordner weg.
    .d = Die verschlüsselte Sicherung im Rechenzentrum
    .d-why = Auch sie liegt außer Haus. Geben Sie ihr ein eigenes Konto mit zweitem Faktor.

backup-q04 = Gleicht sich ein Ordner laufend mit der Cloud ab, braucht er keine Sicherung mehr.
    .true-why = Der Abgleich trägt auch Fehler weiter: Wird eine Datei gelöscht oder verschlüsselt, geschieht das kurz darauf überall. Sie brauchen eine unabhängige Kopie mit älteren Ständen.
    .false-why = Abgleichen ist nicht sichern. Erst eine unabhängige Kopie mit älteren Ständen bringt zurück, was gelöscht oder verschlüsselt wurde.

backup-q05 = Auf Ihrem Bildschirm steht eine Lösegeldforderung. Wie gehen Sie vor?
    .a = Netzwerkkabel ziehen und WLAN ausschalten
    .a-why = Das Trennen kommt zuerst, weil jede Minute am Netz weitere Geräte treffen kann.
    .b = Die vereinbarte Nummer anrufen
    .b-why = Gleich danach braucht es jemanden, der entscheidet und die anderen warnt. Per Telefon, denn E-Mails könnten mitgelesen werden.
    .c = Den Bildschirm mit dem Handy fotografieren
    .c-why = Wenn Hilfe unterwegs ist, sichern Sie, was zu sehen ist. Das Bild nützt Fachleuten und Polizei.
    .d = Aufschreiben, was vorher geschehen ist
    .d-why = Jetzt ist Zeit für Einzelheiten, solange sie frisch sind: welche E-Mail, welche Datei, welche Uhrzeit.
    .e = Daten aus der Sicherung zurückholen
    .e-why = Das kommt zuletzt und erst, wenn Fachleute das Netz für sauber halten. Sonst wäre die letzte Kopie in Gefahr.

backup-q06 = Welche Kopie hilft bei welchem Unglück am meisten?
    .a = Ältere Stände derselben Datei
    .a-match = Jemand hat ein Angebot versehentlich überschrieben.
    .a-why = Sie nehmen den Stand von gestern und müssen nicht die ganze Sicherung anfassen.
    .b = Platte in der Wohnung der Chefin
    .b-match = Nach einem Rohrbruch steht das ganze Büro unter Wasser.
    .b-why = Gegen Wasser, Feuer und Einbruch hilft nur ein anderer Ort.
    .c = Abgezogene Platte im Büroschrank
    .c-match = Schadsoftware verschlüsselt in der Nacht alle Laufwerke.
    .c-why = Was nicht angeschlossen ist, kann sie nicht verschlüsseln.
    .d = Zweite Festplatte, die den Server spiegelt
    .d-match = Mitten am Tag fällt eine einzelne Festplatte aus.
    .d-why = Die Spiegelung springt sofort ein. Löschen und Verschlüsseln spiegelt sie allerdings auch.

backup-q07 = Woran sehen Sie am besten, ob Ihre Sicherung etwas taugt?
    .a = Das Programm meldet seit Monaten jeden Morgen Erfolg.
    .a-why = Die Meldung sagt, dass etwas geschrieben wurde. Ob es das Richtige ist und sich öffnen lässt, sagt sie nicht.
    .b = Ein Ordner ließ sich auf ein leeres Gerät zurückholen.
    .b-why = Nur das zeigt, ob Daten, Passwort und Anleitung zusammen ausreichen.
    .c = Die Platten sind neu und haben lange Garantie.
    .c-why = Die Garantie ersetzt die Platte, nicht Ihre Daten.
    .d = Der Dienstleister hat sie im Vertrag fest zugesagt.
    .d-why = Gut, wenn es im Vertrag steht. Lassen Sie sich die Probe trotzdem zeigen, denn erst sie beweist, dass es klappt.

backup-q08 = Bei Verdacht auf Erpressungssoftware trennen Sie das Gerät vom Netz, lassen es aber eingeschaltet, solange niemand etwas anderes rät.
    .true-why = Das Trennen bremst die Ausbreitung, und im Arbeitsspeicher bleiben Spuren erhalten. Ausgeschaltet wird nur, was sich nicht trennen lässt.
    .false-why = Ausschalten liegt nahe, löscht aber Spuren im Arbeitsspeicher. Trennen genügt meistens; ausgeschaltet wird nur, was sich nicht trennen lässt.

backup-q09 = Was gehört zu einer guten Probe der Wiederherstellung?
    .a = Die Zeit stoppen, bis wieder gearbeitet werden kann
    .a-why = Erst die Dauer zeigt, wie lange der Betrieb stillstehen würde.
    .b = Den alten Stand über die laufende Buchhaltung spielen
    .b-why = Dabei ginge die Arbeit von heute verloren. Geprobt wird auf einem leeren Gerät.
    .c = Notieren, welches Passwort oder welche Lizenz gefehlt hat
    .c-why = Solche Lücken fallen bei der Probe auf und lassen sich dann in Ruhe schließen.
    .d = Zum Schluss alle älteren Stände löschen und Platz schaffen
    .d-why = Ältere Stände brauchen Sie, wenn ein Schaden erst nach Wochen bemerkt wird.

backup-q10 = Erpresser bieten gegen Lösegeld einen Schlüssel an. Was rät das BSI?
    .a = Rasch zahlen, bevor die Frist abläuft und der Preis steigt
    .a-why = Die Frist soll Sie zur Eile treiben. Ob nach der Zahlung ein brauchbarer Schlüssel kommt, weiß niemand.
    .b = Verhandeln und erst einmal nur die Hälfte überweisen
    .b-why = Auch eine halbe Zahlung bringt nichts Sicheres. Sprechen Sie zuerst mit der Polizei.
    .c = Still bleiben und abwarten, ob sich die Täter noch einmal melden
    .c-why = Beim Warten gehen Spuren verloren, und der Schaden kann weiterwachsen.
    .d = Nicht zahlen, die Forderung fotografieren und Anzeige erstatten
    .d-why = So ist es. Mit einer guten Sicherung brauchen Sie den Schlüssel nicht, und die Anzeige hilft auch anderen Betrieben.

backup-q11 = Ein Angriff läuft. Warum lassen Sie diese Dinge lieber bleiben?
    .a = Schnell die Sicherungsplatte anstecken
    .a-match = Die letzte saubere Kopie könnte mitverschlüsselt werden.
    .a-why = Sobald die Platte steckt, ist sie für die Schadsoftware ein Laufwerk wie jedes andere.
    .b = Das Gerät auf eigene Faust ausschalten
    .b-match = Spuren im Arbeitsspeicher gingen verloren.
    .b-why = Diese Spuren helfen beim Aufklären. Vom Netz getrennt, kann das Gerät anbleiben.
    .c = Das ganze Team per E-Mail warnen
    .c-match = Die Täter lesen womöglich mit.
    .c-why = Deshalb warnt man am Telefon oder von Tür zu Tür.
    .d = Sich am betroffenen Gerät noch einmal anmelden
    .d-match = Weitere Zugangsdaten könnten abgegriffen werden.
    .d-why = Jede Anmeldung auf einem befallenen Gerät kann den Tätern eine weitere Tür öffnen.

backup-q12 = Am Montagmorgen liegt das Protokoll der Sicherung auf dem Tisch. Welcher Zeile muss jemand nachgehen?
    .a = Freitag, 22.00 Uhr: Sicherung gestartet
    .a-why = Das Programm hat angefangen, wie der Zeitplan es will.
    .b = Ordner Aufträge: 12.480 Dateien, ohne Fehler
    .b-why = Die Menge klingt glaubwürdig. Ob sich alles öffnen lässt, zeigt die nächste Probe.
    .c = Ordner Buchhaltung: 0 Dateien, ohne Fehler
    .c-why = Genau: Es gab keinen Fehler, aber gesichert wurde hier auch nichts. Vielleicht ist der Ordner umgezogen, und das Programm sucht noch am alten Ort.
    .d = Ordner Vorlagen: 310 Dateien, ohne Fehler
    .d-why = Das ist wenig, doch viel mehr Vorlagen braucht ein Betrieb selten.
    .e = Freitag, 23.10 Uhr: Sicherung erfolgreich beendet
    .e-why = Diese Meldung verleitet dazu, den Rest zu überlesen. Sie besagt nur, dass das Programm bis zum Ende lief.

backup-q13 = Der Sicherungsplan einer Spedition. Wegen welcher Zeile könnte Schadsoftware auch die letzte Kopie erreichen?
    .a = Gesichert werden Aufträge, Buchhaltung und E-Mails.
    .a-why = Das sind die Daten, ohne die hier nichts mehr fährt. Gut, dass sie vorn stehen.
    .b = Zuständig: Herr Okafor, Vertretung: Frau Lind
    .b-why = Zwei Namen sind richtig so. Krankheit und Urlaub halten sich an keinen Plan.
    .c = Erste Kopie: jede Nacht auf ein Gerät im Keller
    .c-why = Nachts von selbst, das ist gut. Weil dieses Gerät am Netz hängt, kommt es umso mehr auf die andere Kopie an.
    .d = Zweite Kopie: externe Platte, bleibt am Server angesteckt
    .d-why = Was angesteckt ist, lässt sich mitverschlüsseln. Besser sind zwei Platten im Wechsel, von denen eine abgezogen außer Haus liegt.
    .e = Das Passwort der Sicherung liegt versiegelt im Tresor.
    .e-why = So kommt im Notfall jemand heran, und im Alltag niemand.
    .f = Probe der Wiederherstellung: im März und im September
    .f-why = Zwei Proben im Jahr sind ein guter Takt.
