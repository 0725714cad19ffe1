### Schritt 12: Fragen.

suppliers-q01 = Ein Fahrradladen hat eine Stunde Zeit. Welchen Lieferanten nimmt er sich zuerst vor?
    .a = Den Reifengroßhandel, denn dort kauft er mit Abstand am meisten ein.
    .a-why = Viel Umsatz heißt viel Ware. An Daten kommt der Großhandel kaum, und Reifen gäbe es zur Not auch anderswo.
    .b = Den Anbieter der Kasse, in der auch alle Daten der Kundschaft liegen.
    .b-why = Dieser Anbieter kommt an Daten, und ohne Kasse steht der Verkauf still. Beide Sortierfragen ergeben ein Ja.
    .c = Die neue Druckerei für Plakate, weil er sie noch nicht lange kennt.
    .c-why = Vorsicht bei Neuem ist verständlich. Wer nur ein Plakat druckt, braucht aber weder Ihre Daten noch einen Zugang.
    .d = Die Reinigungsfirma, denn ihre Leute sind abends allein im Laden.
    .d-why = Gut beobachtet: Sperren Sie dafür Bildschirme und Schränke. Fällt sie aus, läuft der Laden weiter, deshalb ist sie nicht die erste.

suppliers-q02 = Sie fragen: „Wie erfahren wir es, wenn bei Ihnen etwas passiert?“ Welche Antwort überzeugt?
    .a = „Bei uns ist in zwölf Jahren nichts passiert, da kann ich Sie beruhigen.“
    .a-why = Das ist erfreulich, beantwortet die Frage aber nicht. Sie wollen wissen, was am ersten schlechten Tag geschieht.
    .b = „Wir sind zertifiziert, die Urkunde schicke ich Ihnen sehr gern zu.“
    .b-why = Ein Zertifikat ist ein gutes Zeichen. Wer Sie wann anruft, steht darin nicht.
    .c = „Das steht in unseren Geschäftsbedingungen.“
    .c-why = Vielleicht steht dort etwas Brauchbares. Lassen Sie sich Stelle und Frist nennen und prüfen Sie, ob Ihnen das reicht.
    .d = „Frau Kern ruft Sie binnen 24 Stunden an, auch am Wochenende.“
    .d-why = So klingt eine gute Antwort: ein Name, ein Weg, eine Frist. Lassen Sie sich diesen Satz in den Vertrag schreiben.

suppliers-q03 = Ein Großkunde verlangt wegen der NIS-2-Richtlinie Auskunft über unsere IT-Sicherheit. Damit fällt auch unser Betrieb unter das Gesetz.
    .true-why = Das befürchten viele, doch ein Kunde kann das nicht auslösen. Er muss seine Lieferkette absichern und fragt deshalb nach. Ob das Gesetz für Sie gilt, hängt vor allem von Branche und Größe ab (Stand 2026).
    .false-why = Der Kunde erfüllt mit der Frage seine eigene Pflicht. Ob das Gesetz für Sie gilt, hängt vor allem von Branche und Größe ab (Stand 2026). Antworten lohnt sich trotzdem, denn es geht um den Auftrag.

suppliers-q04 = Ein neues Systemhaus soll Ihre Rechner betreuen. Was vereinbaren Sie?
    .a = Jede Technikerin und jeder Techniker bekommt ein eigenes Konto.
    .a-why = So sieht man, wer etwas getan hat, und kann ein einzelnes Konto sperren, wenn jemand dort aufhört.
    .b = Ein gemeinsames Administratorkonto, damit auch die Vertretung helfen kann.
    .b-why = Die Sorge um die Vertretung ist berechtigt. Sie bekommt besser ein zweites persönliches Konto, sonst weiß am Ende niemand, wer am Werk war.
    .c = Den Fernzugang schaltet jemand im Betrieb nur bei Bedarf frei.
    .c-why = Eine Tür, die meistens zu ist, kann auch niemand missbrauchen, der beim Systemhaus einbricht.
    .d = Vorfälle im Systemhaus erfahren Sie binnen 24 Stunden per Telefon.
    .d-why = Je früher Sie es wissen, desto eher können Sie Zugänge schließen. Sind personenbezogene Daten betroffen, beginnt Ihre eigene Meldefrist, sobald Sie davon wissen.
    .e = Alle Passwörter verwaltet das Systemhaus, dann kann hier nichts schiefgehen.
    .e-why = Bequem, solange man sich versteht. Hinterlegen Sie die wichtigsten Zugänge auch bei sich, sonst hängt alles an einem anderen Haus.

suppliers-q05 = Sie wechseln den IT-Dienstleister. In welcher Reihenfolge gehen Sie vor?
    .a = Im alten Vertrag nachlesen, was zur Übergabe vereinbart ist
    .a-why = Das kommt zuerst: Sie wissen dann, was Ihnen zusteht und bis wann, und kündigen zur rechten Zeit.
    .b = Daten, Passwörter und Unterlagen übernehmen
    .b-why = Solange der alte Dienstleister noch für Sie arbeitet, gibt er am ehesten alles heraus.
    .c = Ausprobieren, ob alles lesbar und vollständig ist
    .c-why = Nach der Übergabe und vor dem Abschied: Jetzt können Sie noch nachfragen, wenn etwas fehlt.
    .d = Am letzten Tag seine Zugänge sperren und Passwörter ändern
    .d-why = Fehlt nichts mehr, geht die Tür zu, und zwar am selben Tag, an dem die Arbeit endet.
    .e = Sich bestätigen lassen, dass Ihre Daten dort gelöscht sind
    .e-why = Das kommt zuletzt, denn bis zur geprüften Übergabe ist seine Kopie Ihre Rückversicherung. Gesetzliche Aufbewahrungspflichten bleiben davon unberührt.

suppliers-q06 = Angebot einer IT-Firma: Zeigen Sie auf die Zeile, die Sie vor der Unterschrift ändern lassen.
    .a = Wir betreuen sieben Arbeitsplätze und den Server.
    .a-why = Der Umfang ist klar beschrieben. So wissen beide Seiten, worum es geht.
    .b = Unsere Leute arbeiten mit eigenen Konten und zweitem Faktor.
    .b-why = Genau danach hätten Sie sonst gefragt. Diese Zeile darf bleiben.
    .c = Bei Störungen sind wir werktags von 7 bis 18 Uhr erreichbar, im Notfall auch nachts.
    .c-why = Zeiten und Notdienst sind genannt. Fragen Sie noch nach der Nummer für die Nacht.
    .d = Sicherheitsvorfälle bei uns melden wir Ihnen binnen 24 Stunden telefonisch.
    .d-why = Frist und Weg stehen fest. Das ist mehr, als viele anbieten.
    .e = Nach Vertragsende bleiben Datensicherungen und Passwörter bei uns.
    .e-why = Ihre Daten und Zugänge gehören nach dem Ende zurück zu Ihnen, und die Kopien werden gelöscht. Bei personenbezogenen Daten sieht die DSGVO Rückgabe oder Löschung ohnehin vor.
    .f = Änderungen am Preis kündigen wir drei Monate vorher an.
    .f-why = Das ist eine kaufmännische Frage. Mit der Sicherheit Ihrer Daten hat sie nichts zu tun.

suppliers-q07 = Sie wollen einem Kunden 30 Fotos von seiner Baustelle schicken. Welcher Weg ist der beste?
    .a = Ein Link auf den Ordner „Baustellen“, nur zum Lesen.
    .a-why = Nur lesen ist ein guter Gedanke. Er liest dann aber auch, was für andere Kunden darin liegt.
    .b = Ein Link für alle, die ihn kennen; danach lösche ich meine E-Mail mit dem Link.
    .b-why = Ihre E-Mail ist dann weg, der Link gilt weiter. Er kann weitergeleitet werden, und Sie erfahren nicht, wer ihn öffnet.
    .c = Ein eigener Ordner, freigegeben für seine Adresse und nur bis Monatsende.
    .c-why = Das passt: klein, mit Namen und mit Ende. Lesen genügt auch, denn ändern muss er nichts.
    .d = Ein Link auf meinen privaten Speicher, dort ist noch Platz.
    .d-why = Der Betrieb weiß davon nichts und kann nichts beenden, wenn Sie einmal krank sind. Fragen Sie lieber nach mehr Platz im Betriebskonto.

suppliers-q08 = Was hilft bei welchem Ärger mit der Cloud am meisten?
    .a = Jemand hat das Passwort einer Kollegin abgefischt.
    .a-match = Zweiter Faktor für jedes Konto
    .a-why = Mit dem Passwort allein kommt dann niemand hinein.
    .b = Ein Ordner wurde vor Wochen versehentlich geleert.
    .b-match = Eigene Sicherung mit älteren Ständen
    .b-why = Der Papierkorb eines Dienstes wird irgendwann geleert. Ihre eigene Kopie bleibt so lange, wie Sie es festlegen.
    .c = Ein Link an einen Kunden macht die Runde.
    .c-match = Freigabe mit Namen und Ablaufdatum
    .c-why = Wer nicht eingeladen ist, kann auch mit dem weitergeleiteten Link nichts öffnen.
    .d = Der Anbieter wird teurer, und Sie möchten wechseln.
    .d-match = Ein Export, den Sie schon einmal geprobt haben
    .d-why = Sie wissen dann, was herauskommt und wie lange es dauert. Der Data Act der EU verpflichtet Cloud-Anbieter, den Wechsel zu erleichtern (Stand 2026).

suppliers-q09 = Auch bei einem zuverlässigen Cloud-Anbieter lohnt sich eine eigene Kopie außerhalb seines Dienstes.
    .true-why = Die Ausfallsicherheit ist meist hoch, volle Sicherheit kann aber niemand zusagen, sagt das BSI. Ihre Kopie hilft auch nach versehentlichem Löschen und bei einem gesperrten Konto.
    .false-why = Der Gedanke liegt nahe, denn gute Anbieter haben mehrere Rechenzentren. Das hilft bei einem Brand dort. Gegen ein gesperrtes Konto, versehentliches Löschen oder eine Insolvenz hilft Ihre eigene Kopie.

suppliers-q10 = Eine Zahnarztpraxis lässt einen Brief von einer KI entwerfen, die für Patientendaten nicht freigegeben ist. Zeigen Sie auf die Zeile, die nicht in den Prompt gehört.
    .a = Schreibe einen kurzen Brief an eine Patientin.
    .a-why = Daraus erfährt niemand, um wen es geht. Eine solche Aufgabe ist in Ordnung.
    .b = Ihr Termin muss um eine Woche verschoben werden.
    .b-why = Ohne Namen und Datum verrät das nichts über eine bestimmte Person.
    .c = Es geht um Ines Brandt, geboren am 4. Mai 1988, und ihre Wurzelbehandlung.
    .c-why = Name, Geburtstag und Behandlung sind vertraulich. Lassen Sie eine Lücke im Brief und füllen Sie sie erst im eigenen Programm.
    .d = Der Ton soll herzlich sein, höchstens achtzig Wörter.
    .d-why = Vorgaben zu Ton und Länge machen den Entwurf besser und verraten nichts.
    .e = Lass am Ende Platz für unsere Unterschrift.
    .e-why = Das ist sogar klug: Persönliches kommt erst im eigenen Programm dazu.

suppliers-q11 = Eine KI nennt in Ihrem Angebotsentwurf eine Norm und eine Frist. Was tun Sie, bevor das Angebot hinausgeht?
    .a = Ich schlage beides in der Quelle nach, etwa beim Hersteller.
    .a-why = KI kann Normen und Fristen erfinden, die völlig echt klingen. Der Blick in die Quelle kostet Minuten, ein falsches Angebot mehr.
    .b = Ich frage die KI noch einmal, ob sie sich bei beidem sicher ist.
    .b-why = Sie wird vermutlich höflich zustimmen oder sich höflich entschuldigen. Beides beweist nichts, denn sie prüft nicht nach.
    .c = Ich vermerke, dass eine KI mitgeschrieben hat.
    .c-why = Offenheit ist gut. Der Kunde verlässt sich trotzdem auf Ihr Angebot, und Sie stehen dafür ein.
    .d = Ich lese den Text laut vor und höre, ob er schlüssig klingt.
    .d-why = Das hilft gegen holprige Sätze. Erfundenes klingt bei einer KI aber genauso schlüssig wie Richtiges.

suppliers-q12 = Eine KI soll künftig Anfragen im Postfach sortieren und beantworten. Welche Grenzen helfen wirklich?
    .a = Die Anweisung, Befehle in fremden E-Mails zu ignorieren
    .a-why = Schaden kann sie nicht, verlassen dürfen Sie sich darauf nicht. Solche Programme können Auftrag und fremden Text nicht sicher trennen.
    .b = Antworten nur als Entwurf, abschicken muss sie ein Mensch
    .b-why = Selbst wenn ein versteckter Befehl sie verwirrt, verlässt nichts ungesehen das Haus.
    .c = Zugriff auf alle Laufwerke, damit sie weniger Fehler macht
    .c-why = Mehr Wissen kann bessere Antworten bringen. Zugleich kann ein einziger versteckter Befehl dann an alles heran.
    .d = Zugriff auf dieses eine Postfach und sonst auf nichts
    .d-why = Wenige Rechte halten den Schaden klein, bei Programmen wie bei Menschen.

suppliers-q13 = Im Steuerbüro glätten mehrere Leute ihre Briefe mit privaten KI-Konten. Was hilft am meisten?
    .a = Ein Rundschreiben, das jede Nutzung von KI ab morgen streng verbietet
    .a-why = Das ist schnell geschrieben. Der Bedarf bleibt aber, und manche nutzen die KI dann heimlich weiter. Gerade bei Mandantendaten wollen Sie das nicht.
    .b = Eine Seite mit Regeln und ein geprüftes Werkzeug mit Konten des Betriebs
    .b-why = Wer ein gutes Angebot hat, braucht kein privates Konto, und die Regeln sagen, was nie hineindarf.
    .c = Eine Schulung für alle; welches Programm sie nehmen, entscheiden sie selbst
    .c-why = Die Schulung ist ein guter Teil der Lösung. Bei freier Wahl weiß aber niemand, wohin die Daten gehen und welcher Vertrag dafür gilt.
    .d = Abwarten, bis die neuen Gesetze zur KI überall gelten und geklärt sind
    .d-why = Bis dahin fließen weiter Daten ab. Datenschutz und Schweigepflicht gelten schon heute, auch für KI.
