### Schritt 8: Fragen.

deception-q01 = „Ihr Geschäftskonto wird in 30 Minuten gesperrt. Bestätigen Sie hier Ihre Daten.“ Was tun Sie zuerst?
    .a = Ich klicke den Link an, gebe aber noch keine Daten ein.
    .a-why = Schon der Klick kann auf eine gefälschte Seite oder zu einer schädlichen Datei führen. Der Link ist genau der Weg, den die Gegenseite sich wünscht.
    .b = Ich antworte und frage, ob die Nachricht wirklich echt ist.
    .b-why = Ihre Antwort landet bei den Leuten, die geschrieben haben. Die werden gern bestätigen, dass alles seine Richtigkeit hat.
    .c = Ich halte inne und gehe über mein Lesezeichen zur Bank.
    .c-why = Genau so. Die Pause nimmt der Frist die Macht, und Ihr Lesezeichen führt zur echten Bank. Ist dort etwas zu tun, sehen Sie es.
    .d = Ich lösche sie sofort und denke nicht weiter darüber nach.
    .d-why = Damit ist Ihnen nichts passiert. Die anderen im Betrieb bekommen aber vielleicht dieselbe Nachricht, deshalb kommt vor dem Löschen das Melden.

deception-q02 = Welcher Satz zieht welchen Hebel?
    .a = „Nur heute bis 17 Uhr, danach verfällt das Angebot.“
    .a-match = Zeitdruck
    .a-why = Eine knappe Frist soll verhindern, dass Sie nachdenken oder jemanden fragen.
    .b = „Die Geschäftsführung hat das persönlich angeordnet.“
    .b-match = Autorität
    .b-why = Wer sich auf die Leitung beruft, hofft, dass niemand zu widersprechen wagt.
    .c = „Sind Sie das auf diesem Foto?“
    .c-match = Neugier
    .c-why = Man will nur kurz nachsehen, und schon ist der Link geöffnet.
    .d = „Ich sitze fest und komme nicht ins System. Schicken Sie mir bitte den Code?“
    .d-match = Hilfsbereitschaft
    .d-why = Freundliche Menschen lassen ungern jemanden im Stich. Sicherheitscodes gibt man trotzdem nie weiter.

deception-q03 = Eine Nachricht in fehlerfreiem Deutsch mit dem richtigen Logo ist höchstwahrscheinlich echt.
    .true-why = Logos lassen sich kopieren, und fehlerfreie Texte schreibt heute jedes KI-Programm. Verlässlicher ist die Frage, ob Sie die Bitte erwartet haben und wohin der Link führt.
    .false-why = Rechtschreibung und Aussehen taugen nicht als Prüfzeichen. Besonders schwer zu erkennen ist, was gut zu Ihrer Arbeit passt und kaum auffällige Merkmale hat.

deception-q04 = Ihre Bank hat die Adresse „musterbank.example“. Welcher Link führt wirklich zu ihr?
    .a = https://musterbank.example.service.test/login
    .a-why = Vor dem ersten einfachen Schrägstrich steht zuletzt „service.test“. Der Name der Bank ist nur davorgeschrieben.
    .b = https://service.musterbank.example/de/login
    .b-why = Unmittelbar vor dem ersten einfachen Schrägstrich steht „musterbank.example“. Was links davon steht, richtet die Bank selbst ein.
    .c = https://musterbank-example.test/service/login
    .c-why = Ein Bindestrich macht daraus einen neuen Namen. „musterbank-example.test“ kann sich jede beliebige Person sichern.
    .d = https://service.test/musterbank.example/login
    .d-why = Hier steht der Name der Bank hinter dem Schrägstrich. Dort darf jede Website schreiben, was sie will. Es zählt „service.test“.

deception-q05 = Sie wollen am Parkautomaten mit einem QR-Code bezahlen. Was schützt Sie?
    .a = Ich sehe nach, ob ein Aufkleber über dem Original klebt.
    .a-why = Falsche Codes werden oft einfach über die echten geklebt. Fühlen Sie ruhig mit dem Finger nach.
    .b = Ich scanne den Code und achte auf das Logo der Website.
    .b-why = Die gefälschte Seite hat dasselbe Logo wie die echte. Verraten kann sie nur ihre Adresse.
    .c = Ich lese die Adresse in der Vorschau, bevor sie sich öffnet.
    .c-why = Ein QR-Code ist nichts als ein Link im Bild. Die meisten Handys zeigen die Adresse vor dem Öffnen an.
    .d = Ich zahle mit Karte am Gerät oder mit der App des Anbieters.
    .d-why = Das ist der einfachste Weg, denn ganz ohne Code kann auch kein falscher Code schaden.

deception-q06 = Welcher Trick steckt hinter welchem Beispiel? Das Original heißt „musterbank.example“.
    .a = rnusterbank.example
    .a-match = Zwei Buchstaben sehen zusammen aus wie ein anderer.
    .a-why = „r“ und „n“ nebeneinander wirken wie ein „m“. Deshalb: Buchstabe für Buchstabe lesen.
    .b = musterbank.example.pruefung.test
    .b-match = Der bekannte Name steht vorn, der wahre am Ende.
    .b-why = Die Adresse gehört zu „pruefung.test“. Alles davor ist frei wählbar.
    .c = Musterbank Kundenservice, „info@pruefung.test“
    .c-match = Der Anzeigename ist frei erfunden.
    .c-why = Den Namen vor der Adresse kann man beim Absenden eintippen, wie man möchte. Es zählt, was nach dem @ steht.
    .d = Rechnung.pdf.exe
    .d-match = Die Datei ist ein Programm und gibt sich als Dokument aus.
    .d-why = Nur die letzte Endung gilt. Ist sie ausgeblendet, sieht man harmlos „Rechnung.pdf“.

deception-q07 = Ein Lieferant schickt per E-Mail eine neue Kontonummer. Wie gehen Sie vor?
    .a = Die Zahlung anhalten
    .a-why = Zuerst gewinnen Sie Zeit: Solange nichts überwiesen ist, ist nichts verloren.
    .b = Die Telefonnummer aus einem alten Vertrag heraussuchen
    .b-why = Vor dem Anruf brauchen Sie eine Nummer, die nicht aus der verdächtigen E-Mail stammt.
    .c = Beim Lieferanten anrufen und die neuen Daten vorlesen lassen
    .c-why = Jetzt fragen Sie auf dem zweiten Weg nach und lassen sich die Kontonummer nennen, statt sie selbst vorzugeben.
    .d = Die Änderung von einer zweiten Person bestätigen lassen
    .d-why = Erst wenn der Rückruf erledigt ist, gibt es etwas zu bestätigen. Vier Augen sehen auch hier mehr.
    .e = Die Kontonummer ändern und bezahlen
    .e-why = Das Geld kommt zum Schluss, denn eine Überweisung lässt sich oft nicht zurückholen.

deception-q08 = Am Telefon verlangt eine Stimme wie die Ihrer Chefin eine geheime, eilige Überweisung. Was tun Sie?
    .a = Ich überweise, denn ihre Stimme kenne ich seit vielen Jahren sehr genau.
    .a-why = KI kann Stimmen nachahmen. Eine vertraute Stimme beweist heute wenig.
    .b = Ich bitte sie um eine kurze E-Mail, damit ich alles schriftlich habe.
    .b-why = Eine gefälschte E-Mail ist noch leichter zu haben als eine gefälschte Stimme. Wer anruft, hat sie womöglich schon vorbereitet.
    .c = Ich frage nach dem Namen ihres Hundes und überweise bei richtiger Antwort.
    .c-why = Solche Dinge stehen oft im Netz. Besser ist ein vorab vereinbartes Codewort, und auch das ersetzt den Rückruf nicht.
    .d = Ich lege auf, rufe ihre bekannte Nummer an und hole jemanden dazu.
    .d-why = Genau so. Der Rückruf führt zur echten Chefin, und zu zweit hält man dem Druck leichter stand. Eine gute Chefin bedankt sich dafür.

deception-q09 = Was schützt den Betrieb wirklich vor der Chef-Masche mit gefälschten Stimmen und Bildern?
    .a = Bei heiklen Themen immer die Kamera einschalten
    .a-why = Bei Arup sah der Mitarbeiter in einer Videokonferenz lauter bekannte Gesichter. Sie waren gefälscht, und er überwies Millionen.
    .b = Zwei Personen, die jede größere Zahlung freigeben
    .b-why = Dann muss die Täuschung bei zwei Menschen gelingen. Richten Sie das auch bei der Bank so ein.
    .c = Ein Rückruf unter einer Nummer, die man schon hatte
    .c-why = So bestimmen Sie, mit wem Sie sprechen. Arup bemerkte den Betrug durch die Nachfrage in der Zentrale.
    .d = Eine Bestätigung als Antwort auf dieselbe E-Mail
    .d-why = Diese Antwort bekommen dieselben Leute. Ein zweiter Weg muss ein anderer Weg sein.
    .e = Ein vereinbartes Codewort für dringende Fälle
    .e-why = Ein Wort, das nie in einer E-Mail stand, kann die Gegenseite nicht nachlesen. Es ergänzt den Rückruf.

deception-q10 = Es lohnt sich, eine Nachricht zu melden, auch wenn man nur ein ungutes Gefühl hat.
    .true-why = Sie müssen nichts beweisen. In der großen ETH-Studie wurden die Meldungen der Beschäftigten zum schnellen Frühwarnsystem, und der Aufwand blieb vertretbar.
    .false-why = Ob es ein Angriff ist, müssen nicht Sie entscheiden. Ein Fehlalarm kostet wenige Minuten, eine fehlende Meldung manchmal sehr viel mehr.

deception-q11 = Sie haben auf einer falschen Anmeldeseite Ihr Passwort eingegeben. Was ist jetzt am besten?
    .a = Sofort anrufen und melden, dann das Passwort auf der echten Seite ändern.
    .a-why = Ja. Jede Minute zählt, und wer Bescheid weiß, kann offene Sitzungen beenden und das Konto beobachten. Das Passwort ändern Sie überall, wo Sie es verwendet haben.
    .b = Abwarten, ob etwas Auffälliges geschieht, und es gegebenenfalls melden.
    .b-why = Wer die Daten hat, benutzt sie oft sofort und unauffällig. Bis Sie etwas merken, kann schon viel geschehen sein.
    .c = Den Verlauf im Browser löschen und den Rechner danach einmal neu starten.
    .c-why = Das Passwort ist trotzdem in fremden Händen. Außerdem verschwinden Spuren, die beim Aufklären helfen.
    .d = Die Nachricht löschen, damit im Betrieb niemand sonst darauf hereinfällt.
    .d-why = Damit ist nur Ihre Kopie weg. Die anderen sind erst gewarnt, wenn Sie melden. Und die Nachricht selbst hilft beim Nachforschen.

deception-q12 = Ihre Bank hat die Adresse „musterbank.example“. Welche Zeile verrät diese E-Mail als Fälschung?
    .a = Von: Musterbank, service@musterbank.example
    .a-why = Die Adresse stimmt. Weil sich Absender fälschen lassen, beweist das leider wenig; verraten kann die Fälschung nur eine andere Zeile.
    .b = Betreff: Ihre neue Karte liegt bereit
    .b-why = Der Betreff macht neugierig. So könnte aber auch die echte Bank schreiben.
    .c = Guten Tag Frau Aydin, Ihre bisherige Karte endet auf 4471.
    .c-why = Name und Kartennummer schaffen Vertrauen. Beides kann aus einem Datenleck stammen und sagt nichts über den Absender.
    .d = Bitte bestätigen Sie bis Freitag Ihre Anschrift.
    .d-why = Eine Frist ist ein Grund, genauer hinzusehen. Für sich allein verrät sie noch nichts.
    .e = Zur Bestätigung: https://musterbank.example.karten.test/anschrift
    .e-why = Vor dem ersten einfachen Schrägstrich steht zuletzt „karten.test“. Der Name der Bank ist nur davorgeschrieben.
    .f = Fragen? https://musterbank.example/kontakt
    .f-why = Dieser Link führt wirklich zur Bank. Echtes neben Falschem lässt das Ganze glaubwürdig aussehen.

deception-q13 = Murat bekommt Kurznachrichten, angeblich von seiner Chefin. Welche soll ihn vom Rückruf abhalten?
    .a = Hallo Murat, sind Sie noch im Geschäft?
    .a-why = Für sich genommen harmlos. So beginnt auch ein echtes Gespräch.
    .b = Ich sitze in einer Besprechung und kann nicht telefonieren.
    .b-why = Genau. Der zweite Weg soll versperrt wirken. Murat ruft trotzdem ihre bekannte Nummer an oder wartet, bis sie Zeit hat.
    .c = Für einen Kunden fehlt noch ein Geschenk, am besten heute.
    .c-why = Ein alltäglicher Anlass mit ein wenig Zeitdruck. Nachfragen ließe sich dabei immer noch.
    .d = Kaufen Sie bitte fünf Gutscheinkarten und schicken Sie mir die Codes.
    .d-why = Das ist die eigentliche Beute, denn die Codes sind so gut wie Bargeld. Vom Nachfragen hält eine andere Zeile ab.
    .e = Das Geld bekommen Sie morgen zurück.
    .e-why = Das Versprechen macht das Auslegen leichter. Ob es stimmt, klärt ein Anruf.
