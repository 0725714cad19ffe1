### Schritt 13: Fragen.

emergency-q01 = Am Empfang einer Tierarztpraxis öffnen sich Fenster von selbst; Fernhilfe hat niemand bestellt. Was tun Sie zuerst?
    .a = Ich schalte den Rechner sofort am Netzschalter aus.
    .a-why = Verständlich, aber dabei gehen Spuren im Arbeitsspeicher verloren. Trennen genügt meistens; ausgeschaltet wird nur, was sich nicht trennen lässt.
    .b = Ich trenne den Rechner vom Netz und rufe die Notfallnummer an.
    .b-why = Ohne Netz verliert die fremde Hand den Zugriff, und am Telefon entscheidet jemand, wie es weitergeht.
    .c = Ich ändere schnell das Passwort, bevor es jemand anderes tut.
    .c-why = Ein neues Passwort ist nötig, aber nicht an diesem Gerät: Wer zusieht, liest es mit. Ändern Sie es später von einem sauberen Gerät aus.
    .d = Ich schaue noch etwas zu, damit ich alles genau berichten kann.
    .d-why = Genaue Beobachtungen helfen. Solange das Gerät am Netz hängt, kann der Schaden aber wachsen. Erst trennen und anrufen, dann aufschreiben.

emergency-q02 = Diese Notfallkarte soll in die Backstube. Zeigen Sie auf die Zeile, die vorher noch geändert werden muss.
    .a = „Ruhig bleiben. Ein Anruf zu viel schadet nie.“
    .a-why = Diese Zeile ist gut: Sie nimmt die Scheu, wegen einer Kleinigkeit anzurufen.
    .b = „Arbeit am Gerät einstellen, Netzwerkkabel ziehen, WLAN aus. Das darf hier jede Person.“
    .b-why = Diese Zeile ist gut: Sie erlaubt den wichtigsten Handgriff, ohne dass jemand fragen muss.
    .c = „Anrufen: Frau Demir, Handy siehe unten. Vertretung: Herr Lang.“
    .c-why = Diese Zeile ist gut: ein Name, eine Nummer und jemand für den Fall, dass niemand abnimmt.
    .d = „Danach alle Einzelheiten per E-Mail an das ganze Team schicken.“
    .d-why = Das ist die Zeile. Vielleicht liest im Postfach schon jemand mit, oder es ist gar nicht erreichbar. Gewarnt wird am Telefon oder von Tür zu Tür.
    .e = „Sagen: wer, welches Gerät, was, wann, wo.“
    .e-why = Diese Zeile ist gut: Mit den fünf Angaben kann die zuständige Person sofort handeln.
    .f = „Ofensteuerung: nicht selbst trennen, erst fragen.“
    .f-why = Diese Zeile ist gut: An Geräten, die Maschinen steuern, kann ein gezogenes Kabel selbst Schaden anrichten.

emergency-q03 = Bevor ich die Notfallnummer wähle, sollte ich selbst herausfinden, ob es wirklich ein Angriff ist.
    .true-why = So denken viele, um niemanden zu stören. Die Einschätzung ist aber Sache der Fachleute, und beim Suchen vergeht die wertvollste Zeit. Im Zweifel rufen Sie an.
    .false-why = Niemand muss das allein beurteilen. Ein Anruf zu viel kostet wenige Minuten, ein Anruf zu wenig vielleicht Tage.

emergency-q04 = Ihr Gerät ist getrennt, Hilfe ist gerufen. Was lassen Sie bis zu ihrer Ankunft bleiben?
    .a = Das Gerät zur Sicherheit neu starten
    .a-why = Beim Neustart gehen Spuren im Arbeitsspeicher verloren.
    .b = Verdächtige E-Mails und Dateien löschen
    .b-why = Gerade daran sehen Fachleute, wie es begonnen hat.
    .c = Die Uhrzeiten und Ihre letzten Schritte notieren
    .c-why = Das dürfen Sie gern tun. Auf Papier festgehalten, hilft es allen, die später aufklären.
    .d = Mit dem Administratorkonto nach dem Rechten sehen
    .d-why = Auf einem befallenen Gerät kann dieses mächtige Passwort in fremde Hände geraten.
    .e = Den Bildschirm mit dem Handy fotografieren
    .e-why = Das dürfen Sie gern tun. Das Foto verändert nichts und zeigt, was später vielleicht verschwunden ist.

emergency-q05 = Im Betrieb sind alle informiert. Welche Stelle von außen passt zu welchem Fall?
    .a = Eine gefälschte Rechnung ist gerade bezahlt worden.
    .a-match = Die eigene Bank
    .a-why = Sie kann versuchen, das Geld zurückzuholen. Je früher Sie anrufen, desto besser stehen die Chancen.
    .b = Der Server ist verschlüsselt, und es gibt eine Police für solche Schäden.
    .b-match = Die Notfallnummer der Versicherung
    .b-why = Sie gehört zu den ersten Anrufen, denn über sie kommen oft auch Fachleute.
    .c = Jemand erpresst den Betrieb, und Sie wollen Anzeige erstatten.
    .c-match = Die Ansprechstelle Cybercrime der Polizei
    .c-why = Jedes Bundesland hat eine. Zuständig ist die am Sitz Ihres Betriebs.
    .d = Eine Liste mit Patientennamen ging an eine fremde Adresse.
    .d-match = Die Aufsichtsbehörde für den Datenschutz
    .d-why = Hier sind Menschen betroffen. Die Leitung prüft, ob gemeldet werden muss; die Uhr läuft, seit der Betrieb davon weiß.
    .e = Ohne Dienstleister und Versicherung brauchen Sie eine erste Einschätzung.
    .e-match = Die Hotline des Cyber-Sicherheitsnetzwerks
    .e-why = Sie ist kostenlos, schätzt den Vorfall ein und vermittelt an passende Hilfe weiter.

emergency-q06 = Eine Schreinerei legt ihre Notfallnummer fest. Wo soll sie stehen?
    .a = Im Handbuch auf dem Server, damit nur eine Fassung gilt
    .a-why = Eine einzige Fassung ist ein guter Gedanke. Steht der Server still, kommt aber niemand mehr an das Handbuch.
    .b = In einer leicht auffindbaren E-Mail an alle
    .b-why = Das klappt, bis das Postfach gesperrt ist. Gerade dann wird die Nummer gebraucht.
    .c = Auf einer Karte am Arbeitsplatz und gespeichert im Handy
    .c-why = Papier braucht keinen Strom, und das Handy ist auch auf der Baustelle dabei.
    .d = Nur bei der Chefin, damit niemand vorschnell Alarm schlägt
    .d-why = Fehlalarme sind billig. Ist die Chefin im Urlaub, sucht im Ernstfall das ganze Team.

emergency-q07 = Nach einem Angriff will eine Spedition den Betrieb wieder aufnehmen. In welcher Reihenfolge geht sie vor?
    .a = Herausfinden, wie die Angreifer hereinkamen, und den Weg schließen
    .a-why = Das steht am Anfang: Bleibt die Tür offen, ist alles Neue bald wieder befallen.
    .b = Geräte neu aufsetzen und von dort die wichtigen Passwörter ändern
    .b-why = Erst auf sauberen Geräten bleiben neue Passwörter geheim.
    .c = Die Tourenplanung aus der Sicherung zurückholen
    .c-why = Jetzt ist der Boden sauber. Als Erstes kommt das, wovon der Betrieb lebt.
    .d = Die Disposition prüfen lassen, ob alle Touren stimmen
    .d-why = Ob die Daten vollständig sind, erkennen die Leute, die täglich damit arbeiten.
    .e = Die übrigen Programme nach Liste wieder anschalten
    .e-why = Was warten kann, kommt zum Schluss, eines nach dem anderen.

emergency-q08 = Acht Uhr in einer Physiotherapiepraxis: Kein Rechner startet, das Wartezimmer füllt sich. Was hilft dem Empfang am meisten?
    .a = Die gestern Abend ausgedruckte Liste der heutigen Termine
    .a-why = Damit weiß der Empfang, wer kommt, und kann bei Bedarf anrufen. Abends kommt die Liste in den Aktenvernichter.
    .b = Ein Ersatz-Notebook, das schnell ins selbe Netz kommt
    .b-why = Ein Ersatzgerät ist nützlich, aber erst, wenn Fachleute das Netz freigeben. Sonst trifft es vielleicht das nächste Gerät.
    .c = Eine Notiz-App auf dem privaten Handy für die Termine
    .c-why = Schnell zur Hand, nur lägen damit Patientendaten auf einem privaten Gerät. Ein Blatt Papier leistet dasselbe.
    .d = Ein Schild an der Tür, dass heute alles ausfallen muss
    .d-why = Manchmal ist das nötig. Mit einer Liste auf Papier lassen sich die meisten Behandlungen aber wie geplant geben.

emergency-q09 = Was gehört in die Mappe für einen Tag ohne IT?
    .a = Die Aufträge und Termine der nächsten Tage
    .a-why = Damit kann die Arbeit am Morgen beginnen.
    .b = Eine Liste mit allen Passwörtern des Betriebs
    .b-why = Wer die Mappe findet, hätte jeden Schlüssel. Wichtige Zugänge liegen getrennt in einem versiegelten Umschlag im Safe.
    .c = Telefonnummern von Kundschaft und Lieferanten
    .c-why = Ohne Rechner sind diese Nummern sonst oft unerreichbar.
    .d = Leere Formulare, Quittungsblock und Preisliste
    .d-why = So lässt sich annehmen, abrechnen und später nachtragen.
    .e = Kopien aller Kundenakten, damit nichts fehlt
    .e-why = Ganze Akten sind für einen Tag selten nötig und auf Papier schwer zu schützen. Nehmen Sie nur, was die nächsten Tage verlangen.

emergency-q10 = Ihr Betrieb hat noch nie einen Notfall geprobt. Womit fangen Sie an?
    .a = Mit einem unangekündigten Ausfall, damit es echt wirkt
    .a-why = Das erschreckt das Team und kann den Betrieb wirklich stören. Eine angekündigte Probe zeigt dieselben Lücken.
    .b = Mit einer Rundmail und dem Notfallplan im Anhang
    .b-why = Lesen allein zeigt nicht, ob der Plan trägt. Im Ernstfall käme an diese E-Mail vielleicht auch niemand heran.
    .c = Mit einem Test, nach dem jede Person eine Note bekommt
    .c-why = Noten machen vorsichtig, und dann verschweigen Menschen ihre Unsicherheit. Gesucht sind Lücken im Plan.
    .d = Mit einer Stunde am Tisch und einem erfundenen Fall
    .d-why = Das kostet fast nichts, stört niemanden und bringt die wichtigsten Lücken ans Licht.

emergency-q11 = Wer im Notfall die Technik repariert, sollte nicht zugleich der Kundschaft und der Presse Auskunft geben.
    .true-why = Beides braucht volle Aufmerksamkeit. Eine andere Person gibt Auskunft, zu festen Zeiten, und hält so der Technik den Rücken frei.
    .false-why = Wer repariert, weiß zwar am meisten, wird aber durch jeden Anruf unterbrochen. Lassen Sie eine andere Person sprechen, die sich regelmäßig den Stand holt.

emergency-q12 = Personenbezogene Daten sind betroffen. Welche Sätze zur Meldefrist der DSGVO stimmen (Stand 2026)?
    .a = Sie läuft ab dem Zeitpunkt, an dem der Betrieb von der Panne erfährt.
    .a-why = Es zählt das Wissen, nicht der Angriff. Deshalb ist ein früher Anruf aus dem Team so wichtig.
    .b = Am Wochenende ruht sie und läuft montags um acht Uhr weiter.
    .b-why = So wäre es angenehm, aber rechnen Sie alle Tage mit. Gut, wenn auch die Vertretung weiß, wie gemeldet wird.
    .c = Sie dürfen zuerst das Bekannte melden und den Rest nachreichen.
    .c-why = Eine Meldung in Etappen ist erlaubt. Niemand erwartet nach drei Tagen einen fertigen Bericht.
    .d = Auch Daten, die Angreifer nur verschlüsselt haben, können die Frist auslösen.
    .d-why = Daten, an die niemand mehr herankommt, gelten als verloren, und sei es auf Zeit. Auch das ist eine Datenpanne.
    .e = Sie beginnt erst, wenn die Ursache des Vorfalls geklärt ist.
    .e-why = Die Ursache zu finden, dauert oft Wochen. Die Frist beginnt früher, nämlich mit dem Wissen um die Panne.

emergency-q13 = Ein Maschinenbaubetrieb, der unter NIS-2 fällt, bemerkt einen erheblichen Vorfall. Was ist binnen 24 Stunden fällig?
    .a = Der vollständige Bericht mit Ursache, Schaden und Abhilfe
    .a-why = Dafür ist mehr Zeit: Der Abschluss folgt spätestens einen Monat nach der zweiten Meldung.
    .b = Eine frühe Erstmeldung, auch wenn vieles offen ist
    .b-why = Gefragt ist etwa, ob ein böswilliger Angriff vermutet wird. Einzelheiten folgen binnen 72 Stunden.
    .c = Ein Brief an alle Kunden, deren Bestellungen betroffen sind
    .c-why = Kunden früh zu informieren, ist oft klug. Die 24 Stunden von NIS-2 gelten aber der Meldung bei der zuständigen Stelle.
    .d = Nichts, solange eigene Fachleute noch prüfen
    .d-why = Die Prüfung hält die Uhr nicht an. Es gilt Schnelligkeit vor Vollständigkeit.

emergency-q14 = So steht es im Notfallprotokoll. Zeigen Sie auf die Zeile, ab der die 72 Stunden der DSGVO laufen.
    .a = Mittwoch, 22.15 Uhr: Fremde melden sich unbemerkt am Postfach der Buchhaltung an.
    .a-why = Hier beginnt der Angriff. Der Betrieb weiß davon noch nichts, also läuft auch die Frist nicht.
    .b = Donnerstag, 8.05 Uhr: Eine Kollegin findet, dass ihre E-Mails heute langsam laden.
    .b-why = Eine Beobachtung wie viele andere. Gut, wenn sie es meldet, aber von betroffenen Daten weiß noch niemand.
    .c = Donnerstag, 11.40 Uhr: Die IT stellt fest, dass Fremde Kundendaten abgerufen haben.
    .c-why = Ab hier weiß der Betrieb, dass Daten von Menschen betroffen sind. Am Sonntag gegen Mittag sind die 72 Stunden um.
    .d = Donnerstag, 13.30 Uhr: Die Leitung ruft Versicherung und Anwältin an.
    .d-why = Ein kluger Schritt, doch die Uhr läuft da schon. Sie wartet nicht auf die Beratung.
    .e = Freitag, 16.00 Uhr: Die Fachfirma weiß, wie die Fremden hereinkamen.
    .e-why = Die Ursache kann nachgereicht werden. Gemeldet wird, sobald die Panne bekannt ist.
    .f = Montag, 9.00 Uhr: Der schriftliche Bericht liegt vor.
    .f-why = Wer darauf wartet, ist zu spät: Am Montagmorgen ist die Frist bereits abgelaufen.
