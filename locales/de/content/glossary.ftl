### Glossar: der Begriff und was er bedeutet.

## Anmelden

glossary-password-manager = Passwort-Manager
    .meaning = Ein Programm, das für jedes Konto ein eigenes langes Passwort erzeugt und verschlüsselt aufbewahrt. Sie merken sich nur noch ein einziges.
glossary-passphrase = Passphrase
    .meaning = Ein langes Passwort aus mehreren Wörtern, die nichts miteinander zu tun haben. Es lässt sich leicht merken und schwer erraten.
glossary-two-factor = Zwei-Faktor-Anmeldung
    .meaning = Beim Anmelden brauchen Sie neben dem Passwort einen zweiten Nachweis, etwa eine Bestätigung auf dem Handy. Ein gestohlenes Passwort allein genügt dann nicht mehr.
glossary-passkey = Passkey
    .meaning = Ein digitaler Schlüssel, der das Passwort ersetzt und den Sie per Fingerabdruck, Gesicht oder PIN freigeben. Er funktioniert nur auf der echten Webseite; eine gefälschte kann ihn nicht abfangen.
glossary-mfa-fatigue = Bestätigungsflut
    .meaning = Jemand, der Ihr Passwort schon kennt, schickt so lange Anfragen auf Ihr Handy, bis Sie aus Versehen oder Ärger zustimmen. Bestätigen Sie nur, was Sie selbst begonnen haben. Auch MFA-Fatigue genannt.
glossary-number-matching = Zahlenabgleich
    .meaning = Der Anmeldebildschirm zeigt eine Zahl, die Sie auf dem Handy eintippen oder auswählen. So bestätigt niemand versehentlich eine fremde Anmeldung.
glossary-phishing-resistant = Phishing-resistent
    .meaning = So heißt eine Anmeldung, die sich mit einer gefälschten Webseite nicht stehlen lässt. Passkeys und Sicherheitsschlüssel gehören dazu, abgetippte Codes nicht.
glossary-credential = Zugangsdaten
    .meaning = Alles, womit Sie sich bei einem Dienst ausweisen, zum Beispiel Benutzername und Passwort.
glossary-session-token = Sitzungstoken
    .meaning = Ein unsichtbarer Ausweis im Browser, dank dem Sie angemeldet bleiben. Wer ihn stiehlt, ist ohne Passwort in Ihrem Konto, bis die Sitzung beendet wird.
glossary-administrator-account = Administratorkonto
    .meaning = Ein Konto, das Programme installieren und Einstellungen für alle ändern darf. Für die tägliche Arbeit ist es zu mächtig.
glossary-least-privilege = So wenige Rechte wie möglich
    .meaning = Jede Person und jedes Programm darf nur das, was die Aufgabe verlangt. Geht ein Konto verloren, bleibt der Schaden klein.

## Täuschung

glossary-phishing = Phishing
    .meaning = Gefälschte Nachrichten, die Sie dazu bringen sollen, Passwörter einzugeben, Geld zu zahlen oder einen schädlichen Anhang zu öffnen.
glossary-spear-phishing = Gezieltes Phishing
    .meaning = Phishing, das auf eine bestimmte Person oder einen Betrieb zugeschnitten ist. Namen, Aufträge oder laufende Vorgänge stimmen oft, und das macht es so glaubwürdig.
glossary-smishing = Smishing
    .meaning = Phishing per SMS oder Messenger, zum Beispiel eine angebliche Paketbenachrichtigung mit einem Link.
glossary-vishing = Vishing
    .meaning = Phishing am Telefon: Jemand gibt sich als Bank, Technikdienst oder Kollege aus und fragt nach Zugangsdaten oder drängt zu einer Zahlung.
glossary-quishing = Quishing
    .meaning = Phishing mit QR-Codes, etwa in Briefen, auf falschen Strafzetteln oder als Aufkleber auf Ladesäulen. Der Code führt auf eine gefälschte Seite.
glossary-social-engineering = Social Engineering
    .meaning = Menschen so zu beeinflussen, dass sie etwas preisgeben oder tun, was sie sonst nicht täten. Genutzt werden Hilfsbereitschaft, Respekt, Neugier oder Zeitdruck.
glossary-ceo-fraud = Chef-Masche
    .meaning = Betrüger geben sich als Chefin, Chef oder Geschäftspartner aus und verlangen eine eilige, vertrauliche Zahlung. Auch CEO-Fraud genannt.
glossary-deepfake = Deepfake
    .meaning = Ton, Bild oder Video, das mit künstlicher Intelligenz nachgemacht ist. Eine vertraute Stimme oder ein Gesicht ist deshalb kein Beweis mehr.
glossary-spoofing = Gefälschter Absender
    .meaning = Die angezeigte Mailadresse oder Telefonnummer stimmt nicht mit der echten Herkunft überein. Fachleute sagen Spoofing.
glossary-domain = Domain
    .meaning = Der Name, unter dem eine Webseite oder Mailadresse zu finden ist, zum Beispiel beispiel.de. An den beiden Teilen vor dem ersten einfachen Schrägstrich erkennen Sie meist, wem die Seite gehört.
glossary-second-channel = Zweiter Weg
    .meaning = Sie prüfen eine Bitte auf einem anderen Weg als dem, auf dem sie kam, etwa mit einem Anruf unter einer Nummer, die Sie schon kannten.

## Schadsoftware

glossary-malware = Schadsoftware
    .meaning = Programme, die Schaden anrichten sollen: Daten sperren, ausspähen oder löschen. Oft sagt man einfach Virus oder Trojaner.
glossary-ransomware = Erpressungssoftware
    .meaning = Schadsoftware, die Daten verschlüsselt und für die Freigabe Lösegeld verlangt. Auch Ransomware genannt.
glossary-double-extortion = Doppelte Erpressung
    .meaning = Die Täter verschlüsseln Daten nicht nur, sie stehlen sie vorher und drohen, sie zu veröffentlichen. Dagegen hilft eine Datensicherung allein nicht.
glossary-infostealer = Infostealer
    .meaning = Schadsoftware, die im Hintergrund Passwörter und bestehende Anmeldungen aus dem Browser stiehlt. Danach reicht ein neues Passwort allein oft nicht aus.
glossary-data-leak = Datenleck
    .meaning = Vertrauliche Daten sind in fremde Hände gelangt oder stehen offen im Netz, ob durch einen Angriff oder durch ein Versehen.
glossary-macro = Makro
    .meaning = Ein kleines Programm in einem Office-Dokument, das Arbeitsschritte automatisiert. Angreifer verstecken darin gern Schadsoftware.
glossary-firewall = Firewall
    .meaning = Eine Schranke zwischen Ihrem Gerät oder Netz und dem Internet. Sie lässt nur Verbindungen durch, die erlaubt sind.
glossary-update = Update
    .meaning = Eine neue Fassung eines Programms oder Geräts, die Fehler behebt und Sicherheitslücken schließt.

## Sichern

glossary-backup = Datensicherung
    .meaning = Eine zusätzliche Kopie Ihrer Daten, mit der Sie nach einem Verlust weiterarbeiten können. Oft Backup genannt.
glossary-restore-test = Wiederherstellungstest
    .meaning = Sie holen zur Probe Daten aus der Sicherung zurück. Erst danach wissen Sie, dass sie im Ernstfall hilft.
glossary-offline-backup = Offline-Sicherung
    .meaning = Eine Sicherung, die nach dem Kopieren vom Computer und vom Netz getrennt wird. Was nicht verbunden ist, kann ein Angreifer nicht verschlüsseln.
glossary-off-site-copy = Ausgelagerte Kopie
    .meaning = Eine Kopie der Daten an einem anderen Ort, damit Feuer, Wasser oder Diebstahl nicht alles auf einmal treffen.
glossary-cloud-service = Cloud-Dienst
    .meaning = Programme oder Speicher, die nicht auf Ihrem Gerät laufen, sondern bei einem Anbieter und über das Internet genutzt werden.
glossary-service-provider = Dienstleister
    .meaning = Ein Unternehmen, das für Sie Aufgaben erledigt, etwa Ihre IT betreut, und dafür oft Zugang zu Geräten oder Daten hat.

## Vorbereitet sein

glossary-security-incident = Sicherheitsvorfall
    .meaning = Ein Ereignis, das Ihre Daten, Geräte oder Abläufe gefährdet, zum Beispiel ein übernommenes Konto oder ein verlorenes Handy.
glossary-emergency-plan = Notfallplan
    .meaning = Auf wenigen Seiten steht, wer bei einem Vorfall entscheidet, wer anruft und was in welcher Reihenfolge geschieht.
glossary-emergency-card = Notfallkarte
    .meaning = Ein Aushang wie beim Brandschutz: wen man bei einem IT-Notfall anruft, was man meldet und was man zuerst tut.
glossary-risk = Risiko
    .meaning = Wie wahrscheinlich es ist, dass etwas schiefgeht, und wie schwer es Ihren Betrieb dann trifft.
glossary-personal-data = Personenbezogene Daten
    .meaning = Alle Angaben, die zu einem bestimmten Menschen gehören, etwa Name, Adresse, Kontonummer oder Krankmeldung. Das Datenschutzrecht schützt sie besonders.
