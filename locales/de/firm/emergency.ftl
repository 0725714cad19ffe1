### Notfallkarte, Notfallhandbuch und Vorfallsprotokoll: was im Betrieb gilt.

## Vorn auf der Karte: was jede Person darf

emergency-card-stop = Aufhören
    .text = Am betroffenen Gerät nicht weiterarbeiten.
emergency-card-disconnect = Trennen
    .text = Netzwerkkabel ziehen, WLAN aus. Steuert das Gerät eine Maschine oder versorgt es einen Menschen: vorher fragen.
emergency-card-call = Anrufen
    .text = Sagen Sie: wer, welches Gerät, was, wann, wo.
emergency-card-record = Festhalten
    .text = Bildschirm fotografieren, Uhrzeiten aufschreiben.

emergency-leave-power = nicht ausschalten, nicht neu starten
emergency-leave-sign-in = nirgends anmelden
emergency-leave-tidy = nichts löschen
emergency-leave-backup = keine Sicherung anstecken
emergency-leave-mail = nicht darüber mailen oder chatten

## Wer auf der Karte steht

emergency-contact-emergency-number = Unsere Notfallnummer
    .hint = Diese Nummer wählt das Team zuerst. Am besten nimmt dort auch nach Feierabend jemand ab.
emergency-contact-stand-in = Vertretung
    .hint = Wenn unter der ersten Nummer niemand abnimmt.
emergency-contact-management = Leitung
    .hint = Wer entscheidet, was gestoppt wird und was Geld kosten darf.
emergency-contact-own-it = Eigene IT
    .hint = Wer sich im Haus um die Technik kümmert.
emergency-contact-provider = IT-Dienstleister
    .hint = Mit der Nummer, die nachts und am Wochenende gilt, und Ihrer Kundennummer.
emergency-contact-insurer = Cyberversicherung
    .hint = Die Notfallnummer aus der Police und die Policennummer.
emergency-contact-bank = Bank
    .hint = Für den Rückruf einer Zahlung: am besten die Nummer Ihrer Beraterin oder Ihres Beraters und die der Bank außerhalb der Geschäftszeiten.
emergency-contact-police = Polizei, Ansprechstelle Cybercrime
    .hint = Zuständig ist die des Bundeslands, in dem Ihr Betrieb sitzt. Bei Gefahr: 110.
emergency-contact-hotline = Cyber-Sicherheitsnetzwerk des BSI
    .hint = Kostenlose erste Einschätzung, wenn Sie sonst niemanden haben.
emergency-contact-authority = Datenschutzaufsicht
    .hint = Bei ihr melden Sie eine Datenpanne. Zuständig ist die des Bundeslands, in dem Ihr Betrieb sitzt.
emergency-contact-bsi = BSI, Meldestelle
    .hint = Gilt NIS-2 für Sie, melden Sie hier, und zwar über das Portal. Tragen Sie unter „Bereithalten“ ein, wer den Zugang dazu hat.
emergency-contact-privacy-officer = Datenschutzbeauftragte
    .hint = Wenn Ihr Betrieb jemanden dafür hat, im Haus oder außerhalb.
emergency-contact-adviser = Rechtsberatung
    .hint = Wen Sie fragen, wenn unklar ist, ob Sie melden müssen.
emergency-contact-card-blocking = Sperr-Notruf für Karten
    .hint = Für Bank- und Kreditkarten, rund um die Uhr.

## Vier Aufgaben im Notfall

emergency-role-decide = Entscheiden
    .text = Stoppen, freigeben, Geld ausgeben.
emergency-role-technology = Technik
    .text = Trennen, prüfen, neu aufbauen.
emergency-role-inform = Auskunft
    .text = Mit Kundschaft, Team und Lieferanten sprechen, zu festen Zeiten.
emergency-role-write = Mitschreiben
    .text = Uhrzeit, Beobachtung, Entscheidung.

## Arten von Vorfällen

emergency-kind-ransomware = Dateien sind verschlüsselt
    .sign = Dateien lassen sich nicht öffnen, heißen plötzlich anders, oder jemand verlangt Lösegeld.
emergency-kind-account = Ein Konto ist in fremder Hand
    .sign = Anmeldungen, Nachrichten oder Weiterleitungen, die niemand von Ihnen veranlasst hat.
emergency-kind-payment = Geld ging an die Falschen
    .sign = Eine gefälschte Rechnung ist bezahlt, eine Bankverbindung war untergeschoben, eine Anweisung kam gar nicht von der Leitung.
emergency-kind-device = Ein Gerät ist weg
    .sign = Handy, Notebook oder Datenträger ist verloren oder gestohlen.
emergency-kind-data = Daten sind in fremden Händen
    .sign = An die falsche Adresse geschickt, offen im Netz, gestohlen oder mitgenommen.
emergency-kind-outage = Ein System oder Anbieter fällt aus
    .sign = Kasse, Telefon, Internet oder ein Cloud-Dienst steht still und mit ihm der Betrieb.
emergency-kind-email = Eine verdächtige E-Mail wurde geöffnet
    .sign = Jemand hat auf einen Link geklickt, einen Anhang geöffnet oder ein Passwort eingetippt.

## Erste Schritte für alle

emergency-do-stop = Hören Sie am betroffenen Gerät auf zu arbeiten.
emergency-do-disconnect = Ziehen Sie das Netzwerkkabel und schalten Sie das WLAN aus. Das Gerät bleibt an. Steuert es eine Maschine oder versorgt es einen Menschen, fragen Sie vorher.
emergency-do-call = Rufen Sie die Notfallnummer an: wer, welches Gerät, was, wann, wo.
emergency-do-record = Fotografieren Sie den Bildschirm mit dem Handy und schreiben Sie Uhrzeiten auf.
emergency-do-backup-away = Stecken Sie keine Sicherung an; sie könnte mitverschlüsselt werden.
emergency-do-no-sign-in = Melden Sie sich mit diesem Gerät nirgends mehr an.
emergency-do-by-phone = Warnen Sie andere am Telefon oder an der Tür. Im Postfach liest vielleicht jemand mit.
emergency-do-call-bank = Rufen Sie sofort die Bank an und verlangen Sie den Rückruf der Zahlung. Jede Minute zählt.
emergency-do-keep-papers = Heben Sie Rechnung, E-Mails und Überweisungsbeleg auf; löschen Sie nichts.
emergency-do-say-device = Sagen Sie, was fehlt, wann und wo Sie es zuletzt hatten und was darauf ist.
emergency-do-not-alone = Suchen Sie nicht lange allein. Sperren kann man das Gerät sofort und später wieder freigeben.
emergency-do-leave-mail = Lassen Sie die Nachricht, wo sie ist: nicht löschen, nicht weiterleiten.
emergency-do-no-contact = Schreiben Sie den Empfängern nicht selbst, bevor Sie mit der zuständigen Person gesprochen haben.
emergency-do-paper = Arbeiten Sie mit der Mappe für den Tag ohne IT weiter.
emergency-do-no-restarts = Starten Sie Geräte nicht immer wieder neu; notieren Sie, was Sie sehen.
emergency-do-disconnect-if-opened = Haben Sie einen Anhang geöffnet, ziehen Sie das Netzwerkkabel und schalten Sie das WLAN aus. Das Gerät bleibt an.
emergency-do-say-clicks = Sagen Sie ehrlich, was Sie angeklickt, geöffnet oder eingetippt haben. Das hilft am meisten.

## Erste Schritte für die Verantwortlichen

emergency-do-isolate = Betroffene Bereiche vom Netz trennen, auch vom Internet; Sicherungen abhängen. Ausgeschaltet wird nur, was sich nicht trennen lässt.
emergency-do-experts = Versicherung und Dienstleister anrufen, bevor jemand repariert. Die Versicherung bringt oft Fachleute mit und kann Bedingungen haben.
emergency-do-no-ransom-alone = Den Erpressern nicht allein antworten und nichts zahlen, bevor Fachleute und Polizei beraten haben.
emergency-do-keep-traces = Spuren erhalten: Erpresserbrief, Protokolle und befallene Geräte bleiben, wie sie sind, bis Fachleute sie gesichert haben.
emergency-do-judge-data = Klären, ob Daten von Menschen betroffen sind, und den Zeitpunkt aufschreiben, seit dem Sie das wissen. Ab da läuft die Uhr.
emergency-do-report-crime = Anzeige bei der Ansprechstelle Cybercrime der Polizei erstatten.
emergency-do-rebuild = Erst den Weg der Angreifer schließen, dann Geräte neu aufsetzen, dann zurückholen, wovon der Betrieb lebt.
emergency-do-end-sessions = Alle Sitzungen des Kontos beenden und von einem sauberen Gerät aus ein neues Passwort setzen; den zweiten Faktor neu einrichten.
emergency-do-look-at-rules = Im Postfach nach Weiterleitungen, Regeln und fremden Apps suchen und sie entfernen, vorher fotografieren.
emergency-do-look-at-sent = Nachsehen, was in Ihrem Namen verschickt, bestellt oder bezahlt wurde.
emergency-do-warn-contacts = Die Betroffenen anrufen: Was von diesem Konto kam, gilt nicht, bis Sie es am Telefon bestätigen.
emergency-do-keep-logs = Anmeldeprotokolle sichern; viele Dienste löschen sie nach wenigen Wochen.
emergency-do-recall-money = Den Rückruf bei der Bank auch schriftlich verlangen, mit Uhrzeit, Betrag und Empfänger.
emergency-do-stop-payments = Weitere Zahlungen an diese Bankverbindung stoppen und offene Aufträge prüfen.
emergency-do-ask-supplier = Den echten Lieferanten unter der bekannten Nummer anrufen, nicht unter der aus der Rechnung.
emergency-do-tell-insurer = Der Versicherung den Schaden melden; manche Police deckt auch Betrug.
emergency-do-lock-device = Das Gerät aus der Ferne orten und sperren, wenn nötig löschen.
emergency-do-block-sim = Die SIM-Karte beim Mobilfunkanbieter sperren.
emergency-do-block-cards = Karten sperren, die dabei waren oder auf dem Handy hinterlegt sind.
emergency-do-report-theft = Bei Diebstahl Anzeige erstatten, mit Seriennummer.
emergency-do-close-leak = Das Leck schließen: Freigabe zurücknehmen, Zugang sperren, Datei vom Netz nehmen.
emergency-do-ask-deletion = Falsche Empfänger anrufen, um Löschung bitten und sich das schriftlich bestätigen lassen.
emergency-do-list-data = Aufschreiben, welche Daten von wie vielen Menschen betroffen sind.
emergency-do-tell-people = Ist das Risiko für die Menschen hoch, benachrichtigen Sie sie verständlich und ohne zu zögern.
emergency-do-tell-client = Verarbeiten Sie die Daten im Auftrag anderer, sagen Sie es diesen unverzüglich.
emergency-do-ask-provider = Den Anbieter fragen: Was ist ausgefallen, seit wann, wie lange noch, und sind unsere Daten betroffen?
emergency-do-fault-or-attack = Klären lassen, ob es eine Störung oder ein Angriff ist. Im Zweifel handeln Sie wie bei einem Angriff.
emergency-do-restart-list = Nach der Liste für den Wiederanlauf vorgehen, das Wichtigste zuerst.
emergency-do-fixed-news = Kundschaft und Team zu festen Zeiten sagen, was gilt, auch wenn es nichts Neues gibt.
emergency-do-examine-device = Das Gerät prüfen lassen, bevor es wieder ans Netz geht.
emergency-do-new-passwords = Wurde ein Passwort eingetippt: von einem sauberen Gerät aus ändern und alle Sitzungen beenden.
emergency-do-who-else = Herausfinden, wer die Nachricht noch bekommen und geöffnet hat.
emergency-do-warn-by-phone = Das Team am Telefon oder an der Tür warnen, Absender und Adresse sperren.
emergency-do-keep-mail = Die E-Mail als Beleg aufheben, mit den vollständigen Kopfzeilen.

## Meldungen mit Frist

emergency-clock-nis2-early = NIS-2: frühe Erstmeldung
    .rule = Unverzüglich, spätestens binnen 24 Stunden, nachdem Sie von einem erheblichen Vorfall erfahren haben. Erheblich ist ein Vorfall, der Ihre Dienste schwer stört, Sie Geld kostet oder anderen beträchtlich schadet, auch wenn all das erst droht. Viel muss noch nicht feststehen.
    .who = An das BSI
emergency-clock-gdpr-report = DSGVO: Meldung der Datenpanne
    .rule = Unverzüglich und möglichst binnen 72 Stunden, nachdem Sie davon erfahren haben. Sie dürfen in Etappen melden; wer später kommt, nennt den Grund.
    .who = An die Datenschutzaufsicht
emergency-clock-nis2-full = NIS-2: genauere Meldung
    .rule = Unverzüglich, spätestens binnen 72 Stunden, nachdem Sie davon erfahren haben.
    .who = An das BSI
emergency-clock-nis2-final = NIS-2: Abschlussmeldung
    .rule = Spätestens einen Monat nach der genaueren Meldung. Dauert der Vorfall dann noch an, kommt erst eine Fortschrittsmeldung.
    .who = An das BSI

## Müssen wir melden? Die Fragen

emergency-ask-special = Gehört Ihr Betrieb zu denen, für die NIS-2 unabhängig von der Größe gilt?
    .hint = Das sind Betreiber kritischer Anlagen, Vertrauensdienste, Registrierungsstellen für Top-Level-Domains, DNS-Dienste und öffentliche Telekommunikation.
emergency-ask-annex = In welcher Anlage des BSI-Gesetzes steht, was Sie tun?
    .hint = Anlage 1 nennt unter anderem Energie, Verkehr, Finanzen, Gesundheit, Wasser und digitale Infrastruktur; Anlage 2 unter anderem Post, Abfall, Chemie, Lebensmittel, bestimmte Herstellung und digitale Dienste. Maßgeblich ist der Gesetzestext.
emergency-ask-staff = Wie viele Menschen arbeiten bei Ihnen?
    .hint = Gehören Sie zu einer Unternehmensgruppe, zählen andere Firmen vielleicht mit. Fragen Sie dann Ihre Beratung.
emergency-ask-turnover = Wie hoch ist Ihr Umsatz im Jahr?
    .hint = Umsatz allein entscheidet nie: Er zählt nur zusammen mit der Bilanzsumme.
emergency-ask-balance = Wie hoch ist Ihre Bilanzsumme?
    .hint = Sie steht im Jahresabschluss. Ohne Bilanz: „Weiß ich nicht“.
emergency-ask-personal-data = Sind Daten von Menschen betroffen?
    .hint = Auch dann, wenn sie verloren, verändert oder nur verschlüsselt wurden.
emergency-ask-risk-unlikely = Ist ein Risiko für diese Menschen unwahrscheinlich?
    .hint = Zum Beispiel, weil das verlorene Notebook sicher verschlüsselt war.
emergency-ask-high-risk = Ist das Risiko für diese Menschen hoch?
    .hint = Zum Beispiel bei Gesundheitsdaten, Ausweisen, Bankdaten oder Passwörtern.

emergency-answer-yes = Ja
emergency-answer-no = Nein
emergency-answer-unsure = Weiß ich nicht
emergency-answer-first = Anlage 1
emergency-answer-second = Anlage 2
emergency-answer-neither = In keiner
emergency-answer-below-50 = Weniger als 50
emergency-answer-from-50 = 50 bis 249
emergency-answer-from-250 = 250 oder mehr
emergency-answer-turnover-up-to-lower = Bis 10 Millionen Euro
emergency-answer-turnover-above-lower = Über 10 bis 50 Millionen Euro
emergency-answer-turnover-above-upper = Über 50 Millionen Euro
emergency-answer-balance-up-to-lower = Bis 10 Millionen Euro
emergency-answer-balance-above-lower = Über 10 bis 43 Millionen Euro
emergency-answer-balance-above-upper = Über 43 Millionen Euro

## Müssen wir melden? Was die Antworten heißen

emergency-result-nis2-special = NIS-2 gilt wahrscheinlich, unabhängig von Ihrer Größe
    .text = Was genau daraus folgt, hängt von der Art Ihres Dienstes ab. Fragen Sie Ihre Beratung.
emergency-result-nis2-very-important = NIS-2 gilt wahrscheinlich: besonders wichtige Einrichtung
    .text = Prüfen Sie es mit dem anonymen Test des BSI und lassen Sie das Ergebnis bestätigen: Wer erfasst ist, muss sich auch beim BSI registrieren. Planen Sie bis dahin mit allen drei Meldungen.
emergency-result-nis2-important = NIS-2 gilt wahrscheinlich: wichtige Einrichtung
    .text = Prüfen Sie es mit dem anonymen Test des BSI und lassen Sie das Ergebnis bestätigen: Wer erfasst ist, muss sich auch beim BSI registrieren. Planen Sie bis dahin mit allen drei Meldungen.
emergency-result-nis2-covered = NIS-2 gilt wahrscheinlich; offen ist, in welcher Stufe
    .text = Für die Fristen macht das keinen Unterschied, für Aufsicht und Bußgeld schon. Fragen Sie Ihre Beratung.
emergency-result-nis2-not-covered = NIS-2 gilt für Sie wahrscheinlich nicht
    .text = Sehen Sie trotzdem in Ihre Verträge: Große Kunden verlangen manchmal eigene Fristen. Dem BSI dürfen Sie freiwillig melden.
emergency-result-nis2-unclear = Ob NIS-2 gilt, ist mit diesen Antworten offen
    .text = Fragen Sie Ihre Beratung, und planen Sie bis dahin mit den Fristen von NIS-2.
emergency-result-gdpr-nothing = Keine Meldung nach der DSGVO
    .text = Ohne Daten von Menschen gibt es nichts zu melden. Ändert sich das Bild, beginnt die Frist mit dem Moment, in dem Sie es erfahren.
emergency-result-gdpr-write-down = Keine Meldung, aber aufschreiben
    .text = Jede Datenpanne wird aufgeschrieben, auch wenn sie nicht gemeldet wird: was geschah, welche Folgen, was Sie taten, warum ein Risiko unwahrscheinlich ist.
emergency-result-gdpr-report = Bei der Datenschutzaufsicht melden
    .text = Unverzüglich und möglichst binnen 72 Stunden, nachdem Sie davon erfahren haben. Was noch nicht feststeht, reichen Sie nach.
emergency-result-gdpr-report-and-tell = Melden und die Betroffenen benachrichtigen
    .text = Der Aufsicht unverzüglich und möglichst binnen 72 Stunden; den Menschen selbst ebenfalls unverzüglich, in einfachen Worten.
emergency-result-gdpr-unclear = Ob Sie melden müssen, ist mit diesen Antworten offen
    .text = Fragen Sie Ihre Beratung, und planen Sie bis dahin mit den 72 Stunden.

## Bundesländer

emergency-state-bw = Baden-Württemberg
emergency-state-by = Bayern
emergency-state-be = Berlin
emergency-state-bb = Brandenburg
emergency-state-hb = Bremen
emergency-state-hh = Hamburg
emergency-state-he = Hessen
emergency-state-mv = Mecklenburg-Vorpommern
emergency-state-ni = Niedersachsen
emergency-state-nw = Nordrhein-Westfalen
emergency-state-rp = Rheinland-Pfalz
emergency-state-sl = Saarland
emergency-state-sn = Sachsen
emergency-state-st = Sachsen-Anhalt
emergency-state-sh = Schleswig-Holstein
emergency-state-th = Thüringen
