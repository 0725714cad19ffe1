### Schritt 8: Maßnahmen.

deception-pause-rule = Eine Pausenregel vereinbaren
    .why = Betrug lebt davon, dass niemand nachdenkt. Wer die Erlaubnis hat, langsam zu sein, gibt auch einer drängenden Nachricht nicht so leicht nach.
    .how = Setzen Sie sich eine Viertelstunde zusammen. Beschließen Sie einen Satz, der für alle gilt, etwa: „Was eilig, geheim oder ungewöhnlich ist, prüfen wir zu zweit.“ Halten Sie darunter fest, wer zum Nachfragen da ist und wie Verdächtiges gemeldet wird. Hängen Sie den Zettel dort auf, wo Post und E-Mails bearbeitet werden.
    .done = Der Satz hängt sichtbar aus, und wen Sie im Betrieb auch fragen: Alle können ihn sinngemäß nennen.

deception-show-addresses = Adressen und Dateiendungen sichtbar machen
    .why = Viele Programme verstecken genau das, worauf es ankommt: die volle Adresse und die Endung einer Datei. Beides lässt sich in wenigen Minuten einblenden.
    .windows = Öffnen Sie im Explorer „Anzeigen“, dann „Einblenden“, und setzen Sie das Häkchen bei den Dateinamenerweiterungen. Klicken Sie in Edge oder Chrome mit der rechten Maustaste in die Adresszeile und schalten Sie die Anzeige vollständiger URLs ein. Üben Sie danach im E-Mail-Programm: Lassen Sie den Mauszeiger auf einem Link ruhen, ohne zu klicken, bis die Zieladresse erscheint, und lesen Sie neben dem Absendernamen die Adresse.
    .macos = Öffnen Sie im Finder „Einstellungen“, dann „Erweitert“, und blenden Sie alle Dateinamensuffixe ein. Schalten Sie in Safari unter „Einstellungen“, „Erweitert“ die vollständige Website-Adresse ein und im Menü „Darstellung“ die Statusleiste. Nehmen Sie in Mail unter „Einstellungen“, „Darstellung“ das Häkchen bei den intelligenten Adressen weg. Lassen Sie danach den Mauszeiger auf einem Link ruhen, bis die Zieladresse erscheint.
    .done = Dateien zeigen ihre Endung, die Adresszeile zeigt die ganze Adresse, und Sie finden bei einer E-Mail ohne Klick heraus, wohin ein Link führt.

deception-payment-rule = Regel für Zahlungen und neue Bankdaten festlegen
    .why = Gegen eine gut gespielte Anweisung von oben hilft kein scharfer Blick, sondern ein Ablauf, von dem niemand abweicht.
    .how = Schreiben Sie auf eine halbe Seite: Zwei Personen geben eine Zahlung frei, ab einem Betrag, den Sie festlegen. Neue Bankdaten gelten erst nach einem Rückruf unter einer Nummer, die Sie schon vorher hatten. Für dringende Fälle gibt es ein Codewort, das nie in einer E-Mail steht. Schreiben Sie dazu, dass die Regel auch für die Leitung gilt. Lassen Sie danach bei Ihrer Bank die Freigabe zu zweit und passende Höchstbeträge einrichten.
    .done = Die Regel ist unterschrieben, alle mit Kontozugang kennen sie, und die Bank verlangt ab dem gewählten Betrag zwei Freigaben.

deception-report-button = Einen Knopf zum Melden einrichten
    .why = Ein Meldeknopf macht aus einzelnen Beobachtungen ein Frühwarnsystem. Eine große Studie an der ETH Zürich zeigt: Beschäftigte melden damit schnell und dauerhaft, bei vertretbarem Aufwand.
    .how = Schalten Sie im E-Mail-Dienst die Funktion zum Melden von Phishing ein. Gibt es keine, legen Sie ein Postfach für Verdächtiges an und setzen Sie es in alle Adressbücher. Bestimmen Sie, wer die Meldungen liest, und eine Vertretung. Wer meldet, bekommt am selben Tag eine kurze Antwort mit Dank. Nennen Sie zusätzlich eine Telefonnummer für Fälle, in denen schon geklickt wurde.
    .done = Eine Probemeldung von jedem Gerät kommt an und wird beantwortet.

deception-mail-protection = Gefälschte E-Mails aussortieren und markieren
    .why = Was gar nicht erst im Postfach landet, muss niemand erkennen. Und eine Warnung am Rand einer E-Mail hilft genau dann, wenn die Aufmerksamkeit fehlt.
    .how = Stellen Sie im E-Mail-Dienst den Schutz vor Phishing und Schadsoftware ein und lassen Sie E-Mails von außen sichtbar kennzeichnen. Hinterlegen Sie für Ihre eigene Domain SPF, DKIM und DMARC: So können andere Server Fälschungen in Ihrem Namen erkennen. Beobachten Sie die DMARC-Berichte, bevor Sie schrittweise auf Abweisen umstellen. Sichern Sie alle Postfächer mit einem zweiten Faktor. Wenn ein Dienstleister Ihre E-Mails betreut, geben Sie ihm diese Liste als Auftrag.
    .done = Eine Test-E-Mail von außen trägt die Kennzeichnung, und eine Prüfung Ihrer Domain findet gültige Einträge für SPF, DKIM und DMARC.
