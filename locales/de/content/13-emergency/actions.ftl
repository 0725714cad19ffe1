### Schritt 13: Maßnahmen.

emergency-hang-card = Die Notfallkarte ausfüllen und aufhängen
    .why = In den ersten Minuten soll niemand suchen oder abwägen müssen. Die Karte sagt, wen man anruft und was ohne Rückfrage erlaubt ist.
    .how = Drucken Sie die IT-Notfallkarte des BSI aus oder schreiben Sie eine eigene. Vorn stehen Ihre Notfallnummer, eine Vertretung und der Satz: „Arbeit einstellen, Netzwerkkabel ziehen, WLAN aus. Das darf hier jede Person.“ Nennen Sie Geräte, bei denen man vorher fragt, etwa an Maschinen oder in der Behandlung. Hinten stehen Dienstleister, Versicherung, Bank und die Ansprechstelle der Polizei. Rufen Sie die eigenen Nummern zur Probe an, vergleichen Sie die fremden mit der jeweiligen Website und schreiben Sie das Datum dazu.
    .done = An jedem Arbeitsplatz hängt eine Karte mit Datum, und beim Probeanruf hat jemand abgenommen.

emergency-try-disconnecting = Das eigene Gerät zur Probe vom Netz trennen
    .why = Was die Hände einmal getan haben, gelingt auch im Schreck.
    .windows = Suchen Sie das Netzwerkkabel und ziehen Sie es ab. Drücken Sie dann die Windows-Taste zusammen mit A und schalten Sie in dem Feld, das sich öffnet, WLAN aus; hat Ihr Notebook eine SIM-Karte, auch den Mobilfunk. Öffnen Sie eine Webseite, die Sie heute noch nicht besucht haben: Sie darf nicht laden. Danach schalten Sie alles wieder ein.
    .macos = Suchen Sie das Netzwerkkabel und ziehen Sie es ab. Öffnen Sie dann oben rechts in der Menüleiste das Kontrollzentrum und schalten Sie WLAN aus. Öffnen Sie eine Webseite, die Sie heute noch nicht besucht haben: Sie darf nicht laden. Danach schalten Sie alles wieder ein.
    .done = Die Webseite lud nicht, das Gerät blieb an, und das Trennen hat keine Minute gedauert.

emergency-write-plan = Den Notfallplan auf zwei Seiten schreiben
    .why = Wer im Notfall erst klären muss, wer entscheiden darf, verliert Stunden.
    .how = Seite eins nennt die vier Aufgaben mit Namen und Vertretung: entscheiden, Technik, Auskunft, mitschreiben. Dazu kommt der Weg, auf dem Sie sich ohne Firmen-E-Mail verständigen, etwa eine Liste der Handynummern und ein Treffpunkt. Seite zwei sagt, wovon der Betrieb lebt, was zuerst wieder laufen soll, wer wie viel Geld ausgeben darf und was Sie nach außen sagen. Drucken Sie beides aus und legen Sie ein Exemplar außer Haus.
    .done = Alle genannten Personen haben den Plan auf Papier und ihre Aufgabe zugesagt.

emergency-paper-folder = Die Mappe für einen Tag ohne IT packen
    .why = Mit der Liste von heute lässt sich arbeiten, auch wenn kein Rechner startet.
    .how = Fragen Sie an jedem Platz: Was brauchen wir, um einen Tag lang für die Kundschaft da zu sein? Legen Sie leere Formulare, Quittungsblock, Preisliste und Telefonnummern in eine Mappe. Drucken Sie am Abend die Termine und Aufträge für morgen dazu und vernichten Sie die alten. Lassen Sie Passwörter und ganze Kundenakten weg und schließen Sie die Mappe ein.
    .done = Auch wer die Mappe nicht gepackt hat, kann damit zwei Stunden arbeiten.

emergency-restart-list = Die Liste für den Wiederanlauf schreiben
    .why = Programme hängen voneinander ab. Wer die Reihenfolge erst im Notfall sucht, baut manches zweimal auf.
    .how = Schreiben Sie alle Systeme in der Reihenfolge auf, in der sie wieder anlaufen sollen. Daneben stehen jeweils: was vorher laufen muss, wo Sicherung, Lizenz und Anleitung liegen, wen man anruft und wie lange die letzte Probe gedauert hat. Halten Sie ein sauberes Ersatzgerät bereit. Vereinbaren Sie mit dem Dienstleister schriftlich, wann er im Notfall da ist und welche Nummer nach Feierabend gilt.
    .done = Die gedruckte Liste liegt beim Notfallplan, und jemand anderes hat sie durchgesehen und verstanden.

emergency-rehearse = Eine Stunde am Tisch proben
    .why = Ein Plan, den noch niemand durchgespielt hat, enthält Lücken. Am Tisch fallen sie auf, ohne dass etwas kaputtgeht.
    .how = Wählen Sie einen Fall, etwa „Montag, acht Uhr, alle Dateien sind verschlüsselt“. Legen Sie Karte, Plan und Mappe auf den Tisch; Rechner bleiben aus. Alle sagen reihum, was sie tun, und alle zehn Minuten liest jemand eine Überraschung vor. Schreiben Sie Lücken auf, jede mit Namen und Termin. Niemand wird benotet. Wiederholen Sie die Stunde einmal im Jahr mit einem anderen Fall.
    .done = Es gibt ein Blatt mit Datum, Teilnehmenden und mindestens drei Lücken, für die jemand zuständig ist.

emergency-deadline-sheet = Das Blatt mit den Meldefristen ausfüllen
    .why = Wer die Adressen und Fristen vor sich hat, kann auch an einem Samstag melden.
    .how = Tragen Sie ein: die Datenschutzaufsicht Ihres Bundeslands mit dem Weg zum Meldeformular, Bank, Versicherung mit Policennummer, Ansprechstelle der Polizei und die Kunden, die vertraglich informiert werden wollen. Schreiben Sie zu jeder Stelle die Frist, ihren Beginn und den Namen der Person, die meldet. Prüfen Sie mit dem Test des BSI, ob NIS-2 für Sie gilt, und notieren Sie das Ergebnis. Lassen Sie das Blatt einmal im Jahr von jemandem durchsehen, der sich im Recht auskennt.
    .done = Das Blatt trägt ein Datum, hängt im Büro neben der Notfallkarte, und auch die Vertretung weiß, wie sie meldet.
