### Glossar: der Begriff und was er bedeutet.

## Anmelden

glossary-account = Benutzerkonto
    .meaning = Ihr eigener Zugang zu einem Gerät oder Dienst, etwa zum Computer im Büro, zum Postfach oder zur Warenbestellung. Meist gehören ein Name und ein Passwort dazu. Kurz: Konto.
glossary-credential = Zugangsdaten
    .meaning = Alles, womit Sie sich bei einem Dienst ausweisen, zum Beispiel Benutzername und Passwort.
glossary-password-manager = Passwort-Manager
    .meaning = Ein Programm, das für jedes Konto ein eigenes langes Passwort erzeugt und verschlüsselt aufbewahrt. Sie merken sich nur noch ein einziges.
glossary-passphrase = Passphrase
    .meaning = Ein langes Passwort aus mehreren Wörtern, die nichts miteinander zu tun haben. Es lässt sich leicht merken und schwer erraten.
glossary-two-factor = Zwei-Faktor-Anmeldung
    .meaning = Beim Anmelden brauchen Sie neben dem Passwort einen zweiten Nachweis, etwa eine Bestätigung auf dem Handy. Ein gestohlenes Passwort allein genügt dann nicht mehr. Fachleute sagen Zwei-Faktor-Authentisierung (2FA) oder, mit zwei oder mehr Nachweisen, MFA.
glossary-authenticator-app = Authenticator-App
    .meaning = Eine App auf dem Handy, die beim Anmelden den zweiten Nachweis liefert. Sie zeigt einen Code, der nach kurzer Zeit wechselt, oder fragt, ob Sie sich gerade anmelden.
glossary-number-matching = Zahlenabgleich
    .meaning = Der Anmeldebildschirm zeigt eine Zahl, die Sie auf dem Handy eintippen oder auswählen. So bestätigt niemand versehentlich eine fremde Anmeldung.
glossary-mfa-fatigue = Bestätigungsflut
    .meaning = Jemand, der Ihr Passwort schon kennt, schickt so lange Anfragen auf Ihr Handy, bis Sie aus Versehen oder Ärger zustimmen. Bestätigen Sie nur, was Sie selbst begonnen haben. Auch MFA-Fatigue genannt.
glossary-recovery-code = Wiederherstellungscode
    .meaning = Ein Ersatzcode, mit dem Sie sich anmelden, wenn das Handy mit dem zweiten Nachweis fehlt. Drucken Sie ihn aus und schließen Sie ihn weg.
glossary-passkey = Passkey
    .meaning = Ein digitaler Schlüssel, der das Passwort ersetzt und den Sie per Fingerabdruck, Gesicht oder PIN freigeben. Er funktioniert nur auf der echten Website; eine gefälschte kann ihn nicht abfangen.
glossary-security-key = Sicherheitsschlüssel
    .meaning = Ein kleines Gerät, oft in der Form eines USB-Sticks, das Sie beim Anmelden einstecken oder ans Handy halten. Es antwortet nur der echten Website.
glossary-phishing-resistant = Phishing-resistente Anmeldung
    .meaning = Eine Anmeldung, die sich mit einer gefälschten Website nicht stehlen lässt. Passkeys und Sicherheitsschlüssel gehören dazu, abgetippte Codes nicht.
glossary-single-sign-on = Einmalanmeldung
    .meaning = Sie melden sich einmal an und kommen damit in mehrere Programme, etwa Mail, Kalender und Ablage. Dieses eine Konto verdient besonders guten Schutz. Auch Single Sign-on (SSO) genannt.
glossary-session-token = Sitzungstoken
    .meaning = Ein unsichtbarer Ausweis im Browser, dank dem Sie angemeldet bleiben. Wer ihn stiehlt, ist ohne Passwort in Ihrem Konto, bis die Sitzung beendet wird.
glossary-account-takeover = Kontoübernahme
    .meaning = Fremde kommen in Ihr Konto, meist mit gestohlenen Zugangsdaten, und handeln in Ihrem Namen. So gehen plötzlich falsche Rechnungen aus Ihrem echten Postfach hinaus.

## Rechte und Rollen

glossary-access-right = Zugriffsrecht
    .meaning = Was ein Konto darf, etwa die Dateien in einem Ordner lesen, ändern oder löschen. Wer in der Bäckerei verkauft, braucht die Bestellungen, aber keine Lohnlisten.
glossary-role = Rolle
    .meaning = Ein Bündel von Zugriffsrechten, das zu einer Aufgabe gehört, etwa „Verkauf“ oder „Buchhaltung“. Wer die Aufgabe übernimmt, bekommt die Rolle und gibt sie beim Wechsel wieder ab.
glossary-least-privilege = Prinzip der minimalen Rechte
    .meaning = Jede Person und jedes Programm darf nur das, was die Aufgabe verlangt. Wird ein Konto übernommen, bleibt der Schaden klein.
glossary-administrator-account = Administratorkonto
    .meaning = Ein Konto, das Programme installieren und Einstellungen für alle ändern darf. Für die tägliche Arbeit ist es zu mächtig.
glossary-onboarding = Eintritt in den Betrieb
    .meaning = Alles, was zu regeln ist, wenn jemand neu anfängt, etwa eine Auszubildende: Konto anlegen, Geräte und Schlüssel ausgeben, Regeln erklären. Auch Onboarding genannt.
glossary-offboarding = Austritt aus dem Betrieb
    .meaning = Alles, was zu regeln ist, wenn jemand geht: Konten sperren, Geräte und Schlüssel zurücknehmen, gemeinsame Passwörter ändern. Am besten geschieht es am letzten Arbeitstag. Auch Offboarding genannt.

## Täuschung

glossary-social-engineering = Social Engineering
    .meaning = Menschen so zu beeinflussen, dass sie etwas preisgeben oder tun, was sie sonst nicht täten. Genutzt werden Hilfsbereitschaft, Respekt, Neugier oder Zeitdruck.
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
glossary-spam = Spam
    .meaning = E-Mails, die unverlangt an sehr viele Menschen gehen, meist mit Werbung. Ein Filter sortiert das meiste aus. Auch Phishing kann darunter sein.
glossary-ceo-fraud = Chef-Masche
    .meaning = Betrüger geben sich als Chefin, Chef oder Geschäftspartner aus und verlangen eine eilige, vertrauliche Zahlung. Auch CEO-Fraud genannt.
glossary-deepfake = Deepfake
    .meaning = Ton, Bild oder Video, das mit künstlicher Intelligenz nachgemacht ist. Eine vertraute Stimme oder ein Gesicht ist deshalb kein Beweis mehr.
glossary-second-channel = Zweiter Weg
    .meaning = Sie prüfen eine Bitte auf einem anderen Weg als dem, auf dem sie kam, etwa mit einem Anruf unter einer Nummer, die Sie schon kannten.
glossary-four-eyes = Vier-Augen-Prinzip
    .meaning = Zwei Menschen müssen zustimmen, bevor etwas Wichtiges geschieht, etwa eine große Überweisung oder eine neue Bankverbindung. Wer betrügen will, muss dann beide täuschen.

## Adressen und E-Mail

glossary-url = Webadresse
    .meaning = Wo eine Seite im Internet zu finden ist, so wie es oben im Browser steht, etwa https://shop.baeckerei.example/torten. Fachleute sagen URL.
glossary-domain = Domain
    .meaning = Der Name, unter dem eine Website oder Mailadresse zu finden ist, zum Beispiel baeckerei.example. An den beiden Teilen vor dem ersten einfachen Schrägstrich erkennen Sie meist, wem die Seite gehört.
glossary-look-alike-domain = Doppelgänger-Domain
    .meaning = Eine Domain, die einer bekannten zum Verwechseln ähnlich sieht. Bei rnusterbank.example statt musterbank.example stehen vorn ein r und ein n statt eines m.
glossary-qr-code = QR-Code
    .meaning = Ein Muster aus kleinen Quadraten, das eine Handykamera lesen kann. Meist steckt eine Webadresse darin, die man mit bloßem Auge nicht sieht.
glossary-spoofing = Gefälschter Absender
    .meaning = Die angezeigte Mailadresse oder Telefonnummer stimmt nicht mit der echten Herkunft überein. Fachleute sagen Spoofing.
glossary-dmarc = DMARC-Eintrag
    .meaning = Ein Eintrag zu Ihrer Domain, der anderen Mailsystemen sagt, was mit E-Mails geschehen soll, die nur vorgeben, von Ihnen zu kommen. Fälschungen in Ihrem Namen erreichen dann seltener Ihre Kundschaft. Meist richtet ihn ein Dienstleister ein.
glossary-attachment = Anhang
    .meaning = Eine Datei, die mit einer E-Mail kommt, etwa eine Rechnung oder eine Bewerbung. Sie kann Schadsoftware enthalten, auch wenn Sie den Absender kennen.
glossary-forwarding-rule = Weiterleitungsregel
    .meaning = Eine Einstellung im Postfach, die ankommende E-Mails von selbst an eine andere Adresse schickt. Nach einer Kontoübernahme lesen Fremde auf diesem Weg heimlich mit.

## Schadsoftware und Angriffe

glossary-malware = Schadsoftware
    .meaning = Programme, die Schaden anrichten sollen: Daten sperren, ausspähen oder löschen. Oft sagt man einfach Virus oder Trojaner.
glossary-trojan = Trojaner
    .meaning = Schadsoftware, die sich als nützliches Programm ausgibt, etwa als kostenloser PDF-Umwandler. Im Hintergrund tut sie heimlich etwas anderes.
glossary-infostealer = Infostealer
    .meaning = Schadsoftware, die im Hintergrund Passwörter und bestehende Anmeldungen aus dem Browser stiehlt. Danach reicht ein neues Passwort allein oft nicht aus.
glossary-ransomware = Erpressungssoftware
    .meaning = Schadsoftware, die Daten verschlüsselt und für die Freigabe Lösegeld verlangt. Auch Ransomware genannt.
glossary-double-extortion = Doppelte Erpressung
    .meaning = Die Täter verschlüsseln Daten nicht nur, sie stehlen sie vorher und drohen, sie zu veröffentlichen. Dagegen hilft eine Datensicherung allein nicht.
glossary-botnet = Botnetz
    .meaning = Viele gekaperte Computer, Router oder Kameras, die Fremde gemeinsam fernsteuern, etwa um Spam zu verschicken. Wem die Geräte gehören, merkt oft nichts davon.
glossary-denial-of-service = Überlastungsangriff
    .meaning = Auf eine Website oder einen Dienst prasseln so viele Anfragen ein, dass nichts mehr geht. Im Onlineshop kann dann niemand bestellen. Auch DoS oder DDoS genannt.
glossary-macro = Makro
    .meaning = Ein kleines Programm in einem Office-Dokument, das Arbeitsschritte automatisiert. Angreifer verstecken darin gern Schadsoftware.
glossary-file-extension = Dateiendung
    .meaning = Die Buchstaben nach dem letzten Punkt im Dateinamen. Sie verraten die Art der Datei: rechnung.pdf ist ein Dokument, rechnung.pdf.exe ein Programm.
glossary-removable-media = Wechseldatenträger
    .meaning = Speicher, die man einsteckt und wieder abzieht: USB-Sticks, Speicherkarten, externe Festplatten. Mit ihnen kann Schadsoftware von Gerät zu Gerät wandern.
glossary-browser-extension = Browser-Erweiterung
    .meaning = Ein Zusatz für das Programm, mit dem Sie im Internet lesen, etwa ein Werbeblocker. Viele dürfen alles mitlesen, was Sie dort sehen und eintippen. Behalten Sie nur, was Sie brauchen.
glossary-antivirus = Virenschutzprogramm
    .meaning = Ein Programm, das Schadsoftware erkennt und aufhält. Es hilft nur, wenn es eingeschaltet ist und sich laufend aktualisiert; alles findet es nie.
glossary-quarantine = Quarantäne
    .meaning = Ein abgeschlossener Bereich, in den der Virenschutz verdächtige Dateien verschiebt. Dort richten sie nichts an, bis jemand über sie entscheidet.

## Aktuell halten

glossary-operating-system = Betriebssystem
    .meaning = Das Grundprogramm eines Geräts, auf dem alle anderen Programme laufen. Auf Computern ist es meist Windows oder macOS, auf Handys Android oder iOS.
glossary-update = Update
    .meaning = Eine neue Fassung eines Programms oder Geräts, die Fehler behebt und Sicherheitslücken schließt.
glossary-patch = Patch
    .meaning = Ein kleines Update, das einen bestimmten Fehler behebt, meist eine Sicherheitslücke. Das englische Wort bedeutet Flicken.
glossary-vulnerability = Sicherheitslücke
    .meaning = Ein Fehler in einem Programm oder Gerät, den Angreifer ausnutzen können, wie ein Fenster, das nicht richtig schließt. Auch Schwachstelle genannt.
glossary-zero-day = Zero-Day-Schwachstelle
    .meaning = Eine Sicherheitslücke, die schon ausgenutzt wird, bevor es ein Update dagegen gibt. Bis dahin halten sparsame Rechte und eine gute Datensicherung den Schaden klein.
glossary-end-of-life = Ende des Herstellersupports
    .meaning = Der Tag, von dem an ein Gerät oder Programm keine Updates mehr bekommt. Es läuft weiter, doch neue Sicherheitslücken bleiben offen. Oft kurz Support-Ende genannt.

## Überblick und Daten

glossary-asset-inventory = IT-Inventar
    .meaning = Eine Liste der Geräte, Programme, Konten und wichtigen Daten im Betrieb, mit der Person, die sich jeweils kümmert. Eine einfache Tabelle genügt.
glossary-critical-process = Kritischer Geschäftsprozess
    .meaning = Ein Ablauf, ohne den der Betrieb bald stillsteht: in der Bäckerei etwa die Bestellannahme, in der Arztpraxis der Blick in die Patientenakte.
glossary-protection-need = Schutzbedarf
    .meaning = Wie viel Schutz etwas braucht, gemessen am Schaden, wenn es verloren geht oder in falsche Hände gerät. Bei Patientenakten ist er sehr hoch, beim Speiseplan der Kantine gering.
glossary-confidentiality = Vertraulichkeit
    .meaning = Nur wer etwas wissen darf, kann es lesen. Sie ist verletzt, wenn die Lohnliste bei allen im Postfach landet.
glossary-integrity = Integrität
    .meaning = Daten sind richtig und vollständig, und niemand ändert sie unbemerkt. Sie ist verletzt, wenn jemand heimlich die Kontonummer auf Ihrer Rechnung austauscht.
glossary-availability = Verfügbarkeit
    .meaning = Daten und Geräte sind da, wenn man sie braucht. Sie ist verletzt, wenn am Samstagmorgen die Kasse nicht startet.
glossary-personal-data = Personenbezogene Daten
    .meaning = Alle Angaben, die zu einem bestimmten Menschen gehören, etwa Name, Adresse, Kontonummer oder Krankmeldung. Das Datenschutzrecht schützt sie besonders.
glossary-data-leak = Datenleck
    .meaning = Vertrauliche Daten sind in fremde Hände gelangt oder stehen offen im Netz, ob durch einen Angriff oder durch ein Versehen.

## Sichern

glossary-backup = Datensicherung
    .meaning = Eine zusätzliche Kopie Ihrer Daten, mit der Sie nach einem Verlust weiterarbeiten können. Oft Backup genannt.
glossary-restore-test = Wiederherstellungstest
    .meaning = Sie holen zur Probe Daten aus der Sicherung zurück. Erst danach wissen Sie, dass sie im Ernstfall hilft.
glossary-offline-backup = Offline-Sicherung
    .meaning = Eine Sicherung, die nach dem Kopieren vom Computer und vom Netz getrennt wird. Was nicht verbunden ist, kann ein Angreifer nicht verschlüsseln.
glossary-off-site-copy = Ausgelagerte Kopie
    .meaning = Eine Kopie der Daten an einem anderen Ort, damit Feuer, Wasser oder Diebstahl nicht alles auf einmal treffen.
glossary-recovery = Wiederherstellung
    .meaning = Daten und Geräte kommen nach einem Ausfall zurück, bis alles wieder normal läuft. Zuerst ist dran, was der Betrieb am dringendsten braucht. Die Reihenfolge legt man am besten vorher fest.

## Netz und Fernzugriff

glossary-router = Router
    .meaning = Das Gerät, das Ihren Betrieb mit dem Internet verbindet und meist auch für das WLAN sorgt. Es braucht ein eigenes Passwort und regelmäßig Updates.
glossary-firewall = Firewall
    .meaning = Eine Schranke zwischen Ihrem Gerät oder Netz und dem Internet. Sie lässt nur Verbindungen durch, die erlaubt sind.
glossary-port-forwarding = Portfreigabe
    .meaning = Eine Öffnung im Router, durch die ein Gerät im Betrieb aus dem Internet erreichbar ist, etwa eine Kamera. Angreifer suchen nach solchen Öffnungen, darum gehört jede überflüssige geschlossen.
glossary-default-password = Standardpasswort
    .meaning = Das Passwort, mit dem ein Gerät aus der Fabrik kommt, etwa ein Router oder eine Kamera. Oft lässt es sich im Internet nachlesen. Ändern Sie es vor dem ersten Einsatz.
glossary-wifi-encryption = WLAN-Verschlüsselung
    .meaning = Sie verhindert, dass Fremde in der Nähe Ihr WLAN benutzen oder mitlesen. In den Einstellungen des Routers heißt sie WPA2 oder, neuer und besser, WPA3.
glossary-guest-wifi = Gäste-WLAN
    .meaning = Ein eigenes WLAN für Kundschaft, Besuch und private Handys. Es führt ins Internet, aber nicht zu Ihrer Kasse und Ihren Dateien.
glossary-network-segmentation = Netztrennung
    .meaning = Das Netz ist in Bereiche geteilt, etwa Büro, Kasse und Maschinen, und zwischen ihnen ist nur das Nötige erlaubt. Das wirkt wie eine Brandschutztür: Ein Angriff breitet sich nicht so leicht aus. Auch Netzsegmentierung genannt.
glossary-vpn = VPN (virtuelles privates Netz)
    .meaning = Eine verschlüsselte Verbindung durch das Internet in Ihren Betrieb. Damit öffnen Sie zu Hause die Dateien im Büro, ohne dass unterwegs jemand mitliest.
glossary-tls = Transportverschlüsselung (TLS)
    .meaning = Sie schützt Daten auf dem Weg zwischen Ihnen und einer Website oder einem Mailsystem. Bei Websites beginnt die Adresse dann mit https. Ob die Seite ehrlich ist, sagt das nicht, denn auch Betrugsseiten sind so geschützt.
glossary-server = Server
    .meaning = Ein Computer, der andere bedient: Er hält Dateien, E-Mails oder Websites für sie bereit. Er steht im Betrieb oder bei einem Anbieter.
glossary-remote-maintenance = Fernwartung
    .meaning = Jemand betreut Ihren Computer, Ihre Kasse oder Ihre Maschine über das Internet. Lassen Sie das nur zu, wenn Sie es erwarten, nur verschlüsselt und nur so lange wie nötig.
glossary-iot-device = Vernetztes Gerät
    .meaning = Ein Alltagsgegenstand, der im Netz hängt, etwa Kamera, Thermostat oder Kühltruhe. Auch er braucht ein eigenes Passwort und Updates. Fachleute sagen IoT-Gerät, nach dem „Internet der Dinge“.
glossary-operational-technology = Betriebstechnik (OT)
    .meaning = Computer und Steuerungen, die etwas bewegen oder regeln: Backofen, Fräse, Heizung, Rolltor. Sie laufen viele Jahre und bekommen selten Updates. Ein eigener Netzbereich schützt sie.

## Unterwegs und zu Hause

glossary-home-office = Homeoffice
    .meaning = Arbeit von zu Hause aus. Geräte, Papiere und Gespräche brauchen dort denselben Schutz wie im Betrieb.
glossary-screen-lock = Bildschirmsperre
    .meaning = Das Gerät zeigt nichts mehr, bis Sie es mit PIN, Passwort, Gesicht oder Fingerabdruck entsperren. Sie greift nach einer kurzen Pause von selbst oder sofort, wenn Sie sie einschalten.
glossary-encryption = Verschlüsselung
    .meaning = Daten werden so umgewandelt, dass sie nur lesen kann, wer den passenden digitalen Schlüssel hat. Alle anderen sehen Zeichensalat.
glossary-device-encryption = Geräteverschlüsselung
    .meaning = Alles auf dem Computer oder Handy liegt verschlüsselt und wird erst lesbar, wenn Sie sich anmelden. Wer einen liegen gelassenen Laptop mitnimmt, hat dann nur das Gerät und keine Kundendaten.
glossary-recovery-key = Wiederherstellungsschlüssel
    .meaning = Eine lange Zeichenfolge, die ein verschlüsseltes Gerät öffnet, wenn die normale Anmeldung versagt. Bewahren Sie sie getrennt vom Gerät auf, etwa auf Papier im Tresor.
glossary-remote-wipe = Fernlöschung
    .meaning = Sie löschen ein verlorenes Handy oder einen gestohlenen Laptop über das Internet. Das klappt nur, wenn es vorher eingerichtet ist und das Gerät noch einmal online geht.

## Dienstleister, Cloud und KI

glossary-service-provider = Dienstleister
    .meaning = Ein Unternehmen, das für Sie Aufgaben erledigt, etwa Ihre IT betreut, und dafür oft Zugang zu Geräten oder Daten hat.
glossary-cloud-service = Cloud-Dienst
    .meaning = Programme oder Speicher, die nicht auf Ihrem Gerät laufen, sondern bei einem Anbieter und über das Internet genutzt werden.
glossary-supply-chain = Lieferkette
    .meaning = Alle, von denen Sie Waren, Programme oder Dienste beziehen, und deren Zulieferer. Trifft ein Angriff den Anbieter Ihres Kassensystems, steht vielleicht auch Ihr Verkauf still.
glossary-processor-agreement = Auftragsverarbeitungsvertrag (AVV)
    .meaning = Ein Vertrag, den die DSGVO verlangt, wenn ein Dienstleister für Sie mit personenbezogenen Daten umgeht, etwa beim Versand Ihres Newsletters. Darin steht, was er damit tun darf und wie er sie schützt.
glossary-shadow-it = Schatten-IT
    .meaning = Programme, Geräte oder Online-Dienste, die jemand ohne Absprache für die Arbeit nutzt, etwa ein privater Speicher für Baustellenfotos. Meist fehlt ein gutes Angebot des Betriebs.
glossary-generative-ai = Generative KI
    .meaning = Programme mit künstlicher Intelligenz (KI), die auf Wunsch Texte, Bilder oder Ton erzeugen. Eine Werkstatt kann damit etwa ein Angebot entwerfen. Was herauskommt, klingt sicher und kann doch falsch sein.
glossary-prompt = Prompt
    .meaning = Die Eingabe, mit der Sie einer generativen KI sagen, was sie tun soll. Meist verlässt sie Ihren Betrieb. Passwörter und Kundendaten haben darin nichts zu suchen.
glossary-hallucination = Halluzination
    .meaning = Eine erfundene Antwort, die generative KI wie eine Tatsache vorträgt, etwa eine Vorschrift, die es gar nicht gibt. Prüfen Sie Wichtiges an einer zweiten Stelle.
glossary-shadow-ai = Schatten-KI
    .meaning = KI-Programme, die jemand ohne Absprache für die Arbeit nutzt, etwa um einen Brief an eine Kundin zu glätten. Vertrauliches kann so unbemerkt nach außen gelangen.
glossary-ai-literacy = KI-Kompetenz
    .meaning = Zu wissen, was KI kann, wo sie sich irrt und was man ihr nicht anvertraut. Die KI-Verordnung der EU erwartet von Betrieben, die KI einsetzen, dass sie dafür etwas tun (Stand 2026).

## Notfall

glossary-security-incident = Sicherheitsvorfall
    .meaning = Ein Ereignis, das Ihre Daten, Geräte oder Abläufe gefährdet, zum Beispiel ein übernommenes Konto oder ein verlorenes Handy.
glossary-incident-response = Vorfallbewältigung
    .meaning = Alles, was nach dem Entdecken eines Sicherheitsvorfalls zu tun ist: melden, eingrenzen, die Ursache finden, aufräumen und daraus lernen.
glossary-emergency-plan = Notfallplan
    .meaning = Auf wenigen Seiten steht, wer bei einem Vorfall entscheidet, wer anruft und was in welcher Reihenfolge geschieht.
glossary-emergency-card = Notfallkarte
    .meaning = Ein Aushang wie beim Brandschutz: wen man bei einem IT-Notfall anruft, was man meldet und was man zuerst tut.
glossary-security-exercise = Notfallübung
    .meaning = Das Team spielt einen Sicherheitsvorfall durch, bevor einer eintritt, etwa eine Stunde am Tisch: Die Kasse ist gesperrt, was tun wir zuerst? So zeigt sich, was im Notfallplan fehlt.
glossary-business-continuity = Aufrechterhaltung des Betriebs
    .meaning = Vorsorge dafür, dass die wichtigste Arbeit auch ohne IT weitergeht, etwa mit Geldkassette, Quittungsblock und gedruckter Bestellliste. Auch Business Continuity genannt.
glossary-event-log = Ereignisprotokoll
    .meaning = Darin hält ein Gerät oder Dienst von selbst fest, was geschieht, etwa wer sich wann angemeldet hat. Nach einem Vorfall hilft es zu verstehen, was los war. Auch Logdatei genannt.
glossary-zac = Zentrale Ansprechstelle Cybercrime (ZAC)
    .meaning = Die Stelle der Polizei für Betriebe, die angegriffen wurden oder vorbeugen wollen. Jedes Bundesland hat eine; zuständig ist die am Sitz Ihres Betriebs. Der Rat kostet nichts.
glossary-cyber-insurance = Cyberversicherung
    .meaning = Sie übernimmt nach einem Angriff je nach Vertrag einen Teil der Kosten, etwa für Fachleute und Stillstand. Meist müssen Sie dafür bestimmte Schutzmaßnahmen nachweisen.

## Führen, lernen, besser werden

glossary-management-body = Geschäftsleitung
    .meaning = Die Menschen an der Spitze, die den Betrieb führen und für ihn einstehen, in einer kleinen Firma meist die Inhaberin oder der Inhaber. Sie können Aufgaben abgeben, die Verantwortung für die Sicherheit bleibt bei ihnen.
glossary-security-officer = Informationssicherheitsbeauftragte (ISB)
    .meaning = Die Person, die sich im Auftrag der Geschäftsleitung um den Schutz von Daten und IT kümmert. Im kleinen Betrieb tut sie das oft neben ihrer eigentlichen Arbeit und braucht dafür feste Stunden.
glossary-risk = Risiko
    .meaning = Wie wahrscheinlich es ist, dass etwas schiefgeht, und wie schwer es Ihren Betrieb dann trifft.
glossary-awareness = Sensibilisierung
    .meaning = Alle lernen, Gefahren im Arbeitsalltag zu bemerken und richtig zu handeln, am besten mit kurzen Übungen, die sich wiederholen. Auch Awareness genannt.
glossary-reporting-culture = Meldekultur
    .meaning = Im Betrieb ist es üblich, Verdächtiges und eigene Fehler sofort zu sagen, weil darauf ein Dank folgt und nie ein Vorwurf.
glossary-near-miss = Beinahe-Vorfall
    .meaning = Etwas, das gerade noch gut ging, etwa eine falsche Rechnung, die kurz vor dem Bezahlen auffiel. Wer davon erzählt, hilft allen anderen.
glossary-self-assessment = Selbsteinschätzung
    .meaning = Sie beantworten selbst Fragen danach, was im Betrieb geschützt ist und was noch fehlt. Das Ergebnis zeigt, wo Sie am besten anfangen. Ein Nachweis für andere ist es nicht.

## Recht, Normen und Stellen

glossary-gdpr = Datenschutz-Grundverordnung (DSGVO)
    .meaning = Das Gesetz der EU zum Umgang mit Daten über Menschen. Es gilt auch für die kleinste Firma, etwa für Kundenkartei und Lohnabrechnung.
glossary-personal-data-breach = Verletzung des Schutzes personenbezogener Daten
    .meaning = Daten über Menschen sind verloren, verändert oder in falsche Hände geraten, ob durch einen Angriff oder aus Versehen. Schon eine Krankmeldung an die falsche E-Mail-Adresse zählt dazu. Im Alltag: Datenpanne.
glossary-supervisory-authority = Aufsichtsbehörde
    .meaning = Die Behörde, die über den Datenschutz wacht und Meldungen über Datenpannen annimmt. Für Betriebe in Deutschland ist meist die ihres Bundeslands zuständig.
glossary-reporting-obligation = Meldepflicht
    .meaning = Manche Vorfälle muss ein Betrieb nach dem Gesetz einer Behörde melden, und zwar innerhalb einer Frist. Kann eine Datenpanne Menschen schaden, sind es möglichst 72 Stunden, nachdem Sie davon wissen (DSGVO, Stand 2026).
glossary-nis2 = NIS-2-Richtlinie
    .meaning = Ein Regelwerk der EU zur Cybersicherheit für größere Unternehmen in wichtigen Branchen, etwa Energie oder Gesundheit; in Deutschland gilt dazu seit Dezember 2025 ein eigenes Gesetz. Kleine Betriebe fallen nur ausnahmsweise darunter. Fragen bekommen sie trotzdem, von Kunden, die darunterfallen.
glossary-important-entity = Wichtige Einrichtung
    .meaning = Ein Unternehmen, für das NIS-2-Pflichten gelten. Es gehört zu einer der genannten Branchen und ist groß genug: mindestens 50 Beschäftigte, oder Umsatz und Bilanzsumme beide über 10 Millionen Euro (Stand 2026). Für „besonders wichtige“ gelten höhere Schwellen.
glossary-ai-act = KI-Verordnung
    .meaning = Die Regeln der EU für künstliche Intelligenz, auch AI Act genannt. Sie gelten für Hersteller und auch für Betriebe, die KI nur einsetzen. Je mehr für Menschen auf dem Spiel steht, desto strenger sind sie.
glossary-sme = Kleine und mittlere Unternehmen (KMU)
    .meaning = Nach der EU sind das Firmen mit weniger als 250 Beschäftigten, die auch bei Umsatz oder Bilanzsumme bestimmte Grenzen einhalten. Unter 50 gelten sie meist als klein, unter 10 als Kleinstunternehmen.
glossary-bsi = Bundesamt für Sicherheit in der Informationstechnik (BSI)
    .meaning = Die deutsche Behörde für Cybersicherheit. Sie warnt vor Gefahren, gibt auch kleinen Betrieben Rat und nimmt Meldungen über Sicherheitsvorfälle an.
glossary-din-spec-27076 = DIN SPEC 27076 und CyberRisikoCheck
    .meaning = Ein deutsches Verfahren, nach dem sich Firmen mit bis zu 50 Beschäftigten zur IT-Sicherheit beraten lassen. Der CyberRisikoCheck des BSI folgt ihm: ein Gespräch über 27 Anforderungen, dann ein Bericht mit Empfehlungen. Ein Zertifikat ist er nicht.
glossary-charter-of-trust = Charter of Trust (Initiative)
    .meaning = Ein Zusammenschluss von Unternehmen für mehr Cybersicherheit, 2018 auf der Münchner Sicherheitskonferenz gegründet. Der sechste seiner zehn Grundsätze gilt der Bildung. Dieses Programm folgt dem Gedanken, ist aber kein Angebot der Initiative.
