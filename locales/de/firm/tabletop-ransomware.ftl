### Planspiel: Alle Dateien sind verschlüsselt.

tabletop-ransomware = Montag, zehn nach sieben
    .summary = Alle Dateien sind verschlüsselt, und jemand verlangt Geld.
    .aim = Sie finden heraus, ob die ersten Handgriffe sitzen, wer was entscheidet und wie lange Ihr Betrieb ohne Rechner durchhält.
    .story = Wir spielen in unserem eigenen Betrieb, so wie er heute ist. Es ist ein gewöhnlicher Montag, die Woche ist voll. Wer heute Urlaub hat oder krank ist, fehlt auch in der Übung. Rechner und Telefone bleiben unbenutzt: Alle sagen, was sie tun würden, und zeigen, wo es steht. Niemand wird benotet. Wir suchen Lücken, keine Schuldigen.
    .prepare-1 = Die Notfallkarte von der Wand, falls es eine gibt
    .prepare-2 = Den Notfallplan und das Blatt mit den Meldefristen
    .prepare-3 = Die Mappe für einen Tag ohne IT
    .prepare-4 = Den Vertrag mit dem IT-Dienstleister

tabletop-ransomware-role-decide = Sie sitzen in der Bahn und sind bis acht Uhr nur am Handy zu erreichen, mit schlechtem Empfang.
tabletop-ransomware-role-technology = Am Freitagnachmittag hat jemand erzählt, sein Rechner sei „komisch langsam“. Sie wollten heute danach sehen.
tabletop-ransomware-role-inform = Auf Ihrem Handy sind nur drei Nummern aus dem Betrieb gespeichert.
tabletop-ransomware-role-record = Sie haben Block und Stift. Ihr eigener Rechner ist noch aus.
tabletop-ransomware-role-work = Um halb zehn wird Ihre erste Lieferung oder Ihr erster Termin erwartet. Einzelheiten stehen nur im Rechner.

tabletop-ransomware-screen = Der erste Bildschirm
    .read = Wer heute als Erste da ist, schaltet den Rechner ein. Statt der gewohnten Ansicht erscheint ein englischer Text. Dateien lassen sich nicht öffnen. Sonst ist noch niemand im Haus.
    .material = YOUR FILES ARE ENCRYPTED
        All documents, databases and photos on this network are locked.
        You have until Thursday to pay. Do not call anybody.
        Do not restart. Do not try to repair. Contact us by the chat below.
    .ask-1 = Was tut die Person vor diesem Gerät in den nächsten zwei Minuten? Bitte Handgriff für Handgriff.
    .ask-2 = Wen ruft sie an, und wo steht die Nummer?
    .decide = Was geschieht mit diesem Gerät?
    .a = Netzwerkkabel ziehen, WLAN aus, Gerät anlassen, anrufen
    .a-then = Von hier breitet sich nichts mehr aus, und die Spuren im Arbeitsspeicher bleiben erhalten. Wer abnimmt, fragt: Wer? Welches Gerät? Was? Wann? Wo?
    .b = Sofort ausschalten
    .b-then = Von hier breitet sich nichts mehr aus. Fachleuten fehlen später die Spuren im Arbeitsspeicher. Ausgeschaltet wird nur, was sich nicht trennen lässt.
    .c = Neu starten und am Nachbarplatz anmelden
    .c-then = Nach dem Neustart steht derselbe Text da, und das Gerät hängt weiter am Netz. Am Nachbarplatz wurde soeben ein weiteres Passwort eingetippt.
    .good-1 = Aufhören, trennen, anrufen, festhalten: in dieser Reihenfolge und ohne Rückfrage.
    .good-2 = Die Nummer steht auf Papier und ist in weniger als einer Minute gefunden.
    .good-3 = Jemand fotografiert den Bildschirm und schreibt die Uhrzeit auf.

tabletop-ransomware-spread = Es sind mehrere
    .read = Zwei weitere Arbeitsplätze zeigen denselben Text. Im gemeinsamen Ordner tragen viele Dateien fremde Endungen, einige lassen sich noch öffnen. Beim IT-Dienstleister läuft ein Band.
    .material = „Guten Morgen. Sie rufen außerhalb unserer Geschäftszeiten an. Wir sind ab acht Uhr wieder für Sie da. Kundinnen und Kunden mit Notfallvertrag wählen bitte die Nummer in ihren Unterlagen.“
    .ask-1 = Haben wir einen Notfallvertrag? Welche Nummer gilt vor acht Uhr?
    .ask-2 = Wer darf entscheiden, dass alles vom Netz geht, auch Server, Kasse und Maschinen? Und wer, wenn diese Person nicht erreichbar ist?
    .decide = Was wird vom Netz getrennt?
    .a = Alles, was am Netz hängt. Bei Maschinen und Geräten, auf die Menschen angewiesen sind, fragen wir vorher.
    .a-then = Es wird still. Die Dateien, die noch heil sind, bleiben heil. Jetzt brauchen alle eine Ansage, wie sie arbeiten.
    .b = Nur die drei Geräte mit der Meldung
    .b-then = Eine Viertelstunde später melden sich zwei weitere. Die Schadsoftware war längst auf dem Server.
    .c = Nichts, bis der Dienstleister um acht abnimmt
    .c-then = In dieser halben Stunde wird der gemeinsame Ordner vollständig verschlüsselt.
    .good-1 = Es ist klar, wer alles stoppen darf, und es gibt eine Vertretung.
    .good-2 = Die Nummer für den Notfall außerhalb der Geschäftszeiten ist vereinbart und gedruckt.
    .good-3 = Jemand nennt die Geräte, bei denen man vorher fragen muss.

tabletop-ransomware-channel = Wie reden wir miteinander?
    .read = Im Firmen-Chat fragt jemand in die Runde. Der Chat läuft also noch. Wer unterwegs ist, weiß von nichts.
    .material = 07:44 „Moin, geht bei euch auch nix? Hab mich grad dreimal angemeldet.“
        07:45 „Bei mir auch nicht. Versucht es doch mal vom Handy, mit dem Firmenkonto!“
    .ask-1 = Wie erreichen wir in zehn Minuten alle, ohne E-Mail und Chat des Betriebs?
    .ask-2 = Was genau sagen wir, in zwei Sätzen?
    .good-1 = Niemand meldet sich irgendwo an: Jedes Passwort, das jetzt getippt wird, könnte abgegriffen werden.
    .good-2 = Es gibt eine Liste mit Handynummern auf Papier und einen Treffpunkt.

tabletop-ransomware-backup = Die Sicherung
    .read = Der Dienstleister ist im Haus. Jemand kommt mit einer Festplatte in der Hand: „Das ist die Sicherung vom Freitag. Soll ich sie anstecken? Dann sind wir mittags wieder da.“
    .ask-1 = Welche Sicherungen haben wir, wo liegen sie, und welche ist nicht mit dem Netz verbunden?
    .ask-2 = Wann haben wir zuletzt etwas zurückgeholt, und wie lange hat es gedauert?
    .decide = Was geschieht mit der Festplatte?
    .a = Sie bleibt abgezogen, bis Fachleute den Weg der Angreifer gefunden und geschlossen haben
    .a-then = Das kostet zwei Tage Geduld. Dafür bleibt die Kopie heil, mit der später alles wieder anfängt.
    .b = An einen Rechner anstecken, der sauber aussieht, und nur kurz nachsehen
    .b-then = Er sah nur so aus. Zehn Minuten später tragen auch diese Dateien fremde Endungen.
    .c = Gleich auf den Server zurückspielen
    .c-then = Mittags läuft es wirklich. Am Abend ist alles wieder verschlüsselt, samt der Festplatte, denn die Tür stand noch offen.
    .good-1 = Erst sauber, dann schnell: Vorher wird der Weg der Angreifer gefunden und geschlossen.
    .good-2 = Mindestens eine Kopie ist vom Netz getrennt, und mehr als eine Person weiß, wo sie liegt.
    .good-3 = Jemand kann sagen, wie lange das Zurückholen dauert, weil es geprobt wurde.

tabletop-ransomware-customers = Die Kundschaft ist da
    .read = Halb zehn. Das Telefon klingelt, und an der Tür steht jemand. Was bestellt, vereinbart oder fertig ist, steht in den Rechnern.
    .material = „Guten Morgen, ich rufe wegen heute an. Bleibt es dabei? Und können Sie mir die Unterlagen gleich noch mailen?“
    .ask-1 = Wer nimmt ab, und was sagt diese Person?
    .ask-2 = Was können wir heute auf Papier tun? Bitte holen Sie die Mappe und probieren Sie es aus.
    .decide = Wie geht es heute weiter?
    .a = Wir arbeiten auf Papier weiter, das Nötigste zuerst
    .a-then = Es ist langsam, aber es geht. Am Abend liegen Zettel da, die jemand nachtragen muss.
    .b = Wir weichen auf private Geräte und private Postfächer aus
    .b-then = Das geht schnell. Am Nachmittag weiß niemand mehr, welche Kundendaten auf wessen Handy liegen.
    .c = Wir schließen für heute
    .c-then = Manche haben Verständnis, zwei Aufträge sind weg. Morgen früh stellt sich dieselbe Frage noch einmal.
    .good-1 = Wer Auskunft gibt, repariert nicht, und wer repariert, geht nicht ans Telefon.
    .good-2 = Mit der Mappe lässt sich zwei Stunden lang arbeiten, auch ohne die Person, die sie gepackt hat.

tabletop-ransomware-copied = Es wurde auch kopiert
    .read = Der Dienstleister hat Spuren gefunden: Vor dem Verschlüsseln sind Daten abgeflossen, darunter Lohnabrechnungen und Anschriften der Kundschaft. Gleichzeitig trifft eine zweite Nachricht ein.
    .material = We have 61 GB of your data. Contracts, salaries, customers.
        If you do not pay we publish everything on Friday.
        Pay and we delete it. You have our word.
    .ask-1 = Welche Stellen müssen davon erfahren, und bis wann?
    .ask-2 = Ab welchem Augenblick läuft die Frist beim Datenschutz?
    .decide = Was tun wir?
    .a = Uhrzeit aufschreiben, Datenschutz und Polizei einschalten, nicht antworten
    .a-then = Die Ansprechstelle der Polizei nimmt den Fall auf. Die Datenschutzberatung hilft bei der Meldung, möglichst binnen 72 Stunden. Was noch fehlt, wird nachgereicht.
    .b = Erst abwarten, bis feststeht, was genau abgeflossen ist
    .b-then = Am Donnerstagmittag steht noch immer nichts fest, und die 72 Stunden sind um. Nun muss der Betrieb die Verspätung begründen.
    .c = Zahlen, damit nichts veröffentlicht wird
    .c-then = Niemand kann prüfen, ob Kopien gelöscht wurden. Die Pflicht zu melden bleibt, und neu aufgesetzt werden muss trotzdem alles.
    .good-1 = Die Frist beginnt mit dem Wissen, nicht mit dem Angriff. Schon die Verschlüsselung kann eine Datenpanne sein, dann läuft sie seit heute früh. Wochenenden zählen mit, und man darf in Etappen melden.
    .good-2 = Aufsicht, Polizei, Versicherung und die Kunden mit eigener Frist im Vertrag stehen auf einem Blatt.
    .good-3 = Ist das Risiko hoch, erfahren es auch die betroffenen Menschen, zuerst das eigene Team.

tabletop-ransomware-press = Der wichtigste Kunde fragt
    .read = Im Ort spricht sich herum, dass bei Ihnen nichts geht. Diese Nachricht erreicht jemanden aus dem Team auf dem privaten Handy. Zwanzig Minuten später ruft die Lokalzeitung an.
    .material = Guten Tag,
        wir haben gehört, Sie seien gehackt worden. Sind unsere Daten betroffen? Unser Vertrag sieht eine Meldung binnen 24 Stunden vor. Bitte antworten Sie bis 16 Uhr schriftlich.
        Mit freundlichen Grüßen
        Einkauf
    .ask-1 = Wer antwortet, und auf welchem Weg, wenn die eigene E-Mail nicht läuft?
    .ask-2 = Formulieren Sie jetzt gemeinsam drei Sätze für die Zeitung.
    .good-1 = Eine Person spricht nach außen. Alle anderen sagen freundlich, wann sie sich meldet.
    .good-2 = Gesagt wird nur, was feststeht, und wann es Neues gibt.
    .good-3 = Wir wissen, welche Verträge eigene Fristen nennen. Verarbeiten wir Daten im Auftrag anderer, erfahren es diese unverzüglich.

tabletop-ransomware-restart = Was läuft zuerst?
    .read = Mittwochmorgen. Der Weg der Angreifer ist gefunden: ein altes Konto für den Fernzugriff ohne zweiten Faktor. Es ist gesperrt. „Das Netz ist sauber“, sagt der Dienstleister. „Womit fangen wir an?“
    .ask-1 = Nennen Sie die ersten drei Systeme in der richtigen Reihenfolge. Was brauchen sie, damit sie laufen?
    .ask-2 = Wer prüft, ob die zurückgeholten Daten stimmen, und woran?
    .decide = Womit fangen wir an?
    .a = Geräte neu aufsetzen, von dort Passwörter ändern, dann das, wovon der Betrieb lebt
    .a-then = Am Donnerstag läuft das Wichtigste. Die Leute, die damit arbeiten, haben es selbst geprüft.
    .b = Mit allem gleichzeitig, je schneller, desto besser
    .b-then = Vier Leute warten aufeinander. Das Auftragsprogramm startet nicht, weil die Datenbank noch fehlt.
    .c = Mit dem Gerät der Person, die am lautesten fragt
    .c-then = Ein Gerät läuft. Ohne Server kann man darauf schreiben, aber nicht arbeiten.
    .good-1 = Es gibt eine gedruckte Liste für den Wiederanlauf, und mehr als eine Person versteht sie.
    .good-2 = Alle wichtigen Passwörter werden geändert, von einem sauberen Gerät aus.
    .good-3 = Was auf Papier entstanden ist, wird nachgetragen, und jemand ist dafür zuständig.

tabletop-ransomware-statement-number = Alle fanden die Notfallnummer sofort, ohne Rechner.
tabletop-ransomware-statement-disconnect = Jede Person wusste, wie sie ihr Gerät vom Netz trennt und warum es anbleibt.
tabletop-ransomware-statement-decide = Es war klar, wer alles stoppen darf und wer diese Person vertritt.
tabletop-ransomware-statement-provider = Wir wussten, wen wir vor acht Uhr und am Wochenende erreichen.
tabletop-ransomware-statement-channel = Wir konnten uns ohne E-Mail und Chat des Betriebs verständigen.
tabletop-ransomware-statement-offline = Eine Sicherung ist vom Netz getrennt, und mehrere wissen, wo sie liegt.
tabletop-ransomware-statement-restore = Wir konnten sagen, wie lange das Zurückholen dauert, weil es geprobt wurde.
tabletop-ransomware-statement-paper = Mit der Mappe hätten wir den Tag über arbeiten können.
tabletop-ransomware-statement-deadlines = Wir kannten die Stellen, die Fristen und ihren Beginn.
tabletop-ransomware-statement-voice = Eine Person sprach nach außen, und die ersten Sätze standen bereit.
tabletop-ransomware-statement-order = Die Reihenfolge für den Wiederanlauf stand auf Papier.
