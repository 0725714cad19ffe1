### Lieferantenfragen: was große Kunden wissen wollen, in eigenen Worten. `.asks` steht im Fragebogen, `.small` hilft beim ehrlichen Antworten, `.example`
### zeigt, wie eine Antwort klingen kann, `.without` wird vorgeschlagen, wo die Frage nicht passt.

## Bereiche

supplier-category-data-protection = Schutz von Daten
supplier-category-policies = Sicherheitsregeln
supplier-category-incident-response = Vorfälle
supplier-category-site-security = Gebäude und Räume
supplier-category-access = Verschlüsselung und Zugriff
supplier-category-integrity = Unversehrtheit und Verfügbarkeit
supplier-category-support = Betreuung von Produkten
supplier-category-training = Schulung

## Anforderungen

supplier-data-designed = Systeme und Abläufe schützen Daten
    .asks = Sind Systeme und Abläufe so eingerichtet, dass Daten vertraulich, echt, unverfälscht und verfügbar bleiben?
    .small = Ein Sicherheitskonzept von vierzig Seiten brauchen Sie nicht. Wenn Sie wissen, wo die Daten Ihrer Kunden liegen, wer sie sehen darf, woran eine Änderung auffällt und wo die Sicherung ist, passt die Antwort in drei Sätze. Ist eines davon offen, antworten Sie „teilweise“.
    .example = Kundendaten liegen nur in unserem Cloud-Speicher und im Auftragssystem. Jede Person sieht, was sie für ihre Arbeit braucht, Änderungen werden protokolliert, gesichert wird jede Nacht.
supplier-data-access = Unbefugte kommen nicht an Daten
    .asks = Sind Daten vom Eingang bis zum Löschen vor unbefugtem Zugriff geschützt, auch auf Papier und auf Geräten?
    .small = Gehen Sie den ganzen Weg durch: E-Mail, freigegebene Ordner, Laptops, Ausdrucke, alte Geräte, ausgeschiedene Leute. „Erfüllt“ stimmt, wenn Sie ihn im letzten Jahr einmal gegangen sind und geschlossen haben, was offen war.
    .example = Freigaben nach außen enden nach 90 Tagen, Laptops sind verschlüsselt, Konten werden am letzten Arbeitstag gesperrt. Alte Datenträger vernichtet ein zertifizierter Betrieb, die Belege heben wir auf.
supplier-design-security = Sicherheit ist von Anfang an mitgedacht
    .asks = Gehören Sicherheit und Datenschutz zum Entwurf, wenn Sie Produkte, Dienste oder Systeme entwickeln oder ändern?
    .small = Hier geht es um das, was Sie bauen oder bauen lassen: Software, Maschinen mit Netzanschluss, einen Onlineshop. Baut es jemand anderes, schreiben Sie, welche Fragen Sie ihm stellen. Eine kurze Liste, die wirklich benutzt wird, ist mehr wert als ein Prozess auf Papier.
    .example = Vor jeder neuen Funktion gehen wir zehn Fragen zu Zugriff, Daten und Updates durch. Unsere Webagentur bestätigt dieselbe Liste schriftlich für den Shop.
    .without = Wir entwickeln weder Software noch Geräte mit Netzanschluss noch eigene Online-Dienste.
supplier-rules-in-force = Schriftliche Sicherheitsregeln gelten
    .asks = Gibt es Sicherheitsregeln nach guter Praxis, die alle kennen und einhalten: zu Zugriff, Schulung, neuen Beschäftigten, Verschlüsselung, Netz, Betrieb, Räumen und Dienstleistern?
    .small = Ein Zertifikat erwartet von sechs Leuten niemand. Ein oder zwei Seiten mit Datum und Unterschrift, die alle kennen, sind geltende Regeln. Nennen Sie das Vorbild, wenn es eines gibt, aber keine Norm, von der Sie nur gehört haben.
    .example = Unsere zwei Seiten Hausregeln vom März behandeln Passwörter, Zugriff, Geräte, Besuch und Dienstleister. Alle sechs haben unterschrieben. Ein Zertifikat haben wir nicht.
supplier-customer-guides = Kunden erhalten Hinweise zur sicheren Nutzung
    .asks = Bekommen Kunden Hinweise, wie sie Ihre Produkte oder Dienste sicher einrichten, betreiben und nutzen?
    .small = Eine halbe Seite ist schon eine Anleitung: erstes Passwort ändern, diese Zugänge geschlossen halten, Updates so einspielen, Probleme hier melden. Fehlt sie noch, antworten Sie „geplant“ und nennen einen Monat.
    .example = Jeder Maschine liegt ein Blatt zu Netzanschluss, erstem Passwort und Updates bei. Es steht auch auf unserer Website.
    .without = Wir liefern nichts, was Kunden einrichten, anschließen oder betreiben.
supplier-no-back-doors = Keine Hintertüren, kein Schadcode
    .asks = Schließen Ihre Regeln versteckte Zugänge, Schadprogramme und schädlichen Code in allem aus, was Sie liefern?
    .small = Das gilt für Dateien und Fernwartung genauso wie für Produkte. Sind Ihre Geräte geschützt, laufen nur freigegebene Programme und kennt der Kunde jeden Fernzugang, dann stimmt „erfüllt“.
    .example = Auf unseren Rechnern laufen nur freigegebene Programme, Dateien für Kunden werden vor dem Versand geprüft, und jede Fernsitzung startet der Kunde selbst.
supplier-incident-answer = Kunden erfahren rechtzeitig von Vorfällen
    .asks = Reagieren Sie bei bestätigten Vorfällen zügig und informieren Sie die betroffenen Kunden?
    .small = Es zählen ein Name, eine Telefonnummer und eine Frist, die Sie halten können. Versprechen Sie 24 Stunden nur, wenn auch am Wochenende jemand da ist. Gab es noch keinen Vorfall, beschreiben Sie, was geschehen würde.
    .example = Die Geschäftsführerin oder ihre Vertretung ruft betroffene Kunden innerhalb eines Arbeitstags an. Namen und Nummern stehen auf unserer Notfallkarte.
supplier-site-access = Unbefugte kommen nicht hinein
    .asks = Sind Ihre Standorte so gesichert, dass Unbefugte nicht an Räume, Geräte und Unterlagen kommen?
    .small = Abgeschlossene Türen, eine Schlüsselliste, Besuch, der nicht allein bleibt, und ein verschlossener Technikschrank reichen für die meisten Werkstätten und Büros. Ein Laden schreibt dazu, wo der öffentliche Bereich endet.
    .example = Sieben Schlüssel sind ausgegeben und verzeichnet. Besuch wird an der Tür abgeholt, der Schrank mit Router und Speicher ist abgeschlossen. Im Verkaufsraum steht kein Rechner, an den Kunden herankommen.
supplier-encryption = Daten sind verschlüsselt, wo es darauf ankommt
    .asks = Gibt es Verschlüsselung, wo sie sinnvoll ist, wird sie benutzt, und sind Schlüssel und Passwörter dafür gut verwahrt?
    .small = Sehen Sie an drei Stellen nach: Laptops und Handys, die Verbindung von außen, Sicherungen außer Haus. Wer die Wiederherstellungsschlüssel hat, ist die halbe Antwort.
    .example = Alle Laptops und das Sicherungslaufwerk sind verschlüsselt, von außen geht es nur durch das VPN. Die Wiederherstellungsschlüssel liegen im Passwort-Manager und versiegelt im Safe.
supplier-identities = Zugriff wird vergeben, geprüft und beobachtet
    .asks = Gehört jeder Zugriff zu einer bekannten Person, ist er auf ihre Aufgabe begrenzt und wird er überwacht, auch bei Dritten?
    .small = Ein Konto je Person, ein zweiter Faktor für E-Mail und Cloud, zweimal im Jahr ein Blick auf die Liste, und Dienstleister, die nur hereinkommen, wenn Sie öffnen. Gemeinsame Konten gehören in die Antwort, samt dem Datum, an dem sie verschwinden.
    .example = Alle haben ein eigenes Konto mit zweitem Faktor. Im Januar und im Juli gehen wir die Liste durch. Unser IT-Dienstleister kommt nur hinein, während wir zusehen.
supplier-tested = Schwachstellen werden gesucht und behoben
    .asks = Werden Systeme regelmäßig untersucht und getestet und gefundene Schwachstellen beseitigt?
    .small = Meldungen des Virenschutzes, der Stand der Updates und ein jährlicher Blick Ihres IT-Dienstleisters sind ein Anfang und dürfen so heißen. Ein Penetrationstest ist etwas anderes; wecken Sie nicht den Eindruck, es wäre dasselbe.
    .example = Updates und Meldungen des Virenschutzes prüfen wir jede Woche. Unser IT-Dienstleister untersucht einmal im Jahr den Internetanschluss, zuletzt im Juni; beide Befunde sind behoben. Einen Penetrationstest gab es nicht.
supplier-known-and-changed = Bestand, Schwachstellen und Änderungen sind geregelt
    .asks = Wissen Sie, was Sie einsetzen, erfahren Sie von Schwachstellen darin, und ändern Sie geordnet?
    .small = Eine Liste der Geräte, Programme und Konten mit je einer zuständigen Person genügt. Geordnet ist eine Änderung, wenn jemand sie entscheidet, aufschreibt und zurücknehmen kann.
    .example = Unsere Liste nennt 14 Geräte und 22 Dienste mit der zuständigen Person. Sicherheitsupdates sind binnen 14 Tagen eingespielt. Größere Änderungen stehen mit Datum in der Liste.
supplier-continuity = Nach einem Ausfall geht es sicher weiter
    .asks = Gibt es Pläne, wie es nach einem Ausfall weitergeht und wie alles wieder anläuft, ohne dass die Sicherheit leidet, und sind sie erprobt?
    .small = Der ehrliche Kern dieser Antwort ist das Datum, an dem Sie zuletzt wirklich Daten zurückgeholt haben. Gibt es keines, antworten Sie „teilweise“ und üben es: Das dauert einen Nachmittag.
    .example = Gesichert wird täglich, eine Kopie ist vom Netz getrennt. Im Mai haben wir das Auftragssystem in vier Stunden wiederhergestellt. Eine Anlaufliste sagt, was zuerst kommt.
supplier-authentic = Was geliefert wird, ist echt und erkennbar
    .asks = Können Kunden erkennen, dass Produkte, Dienste und Nachrichten wirklich von Ihnen kommen?
    .small = In den meisten kleinen Betrieben geht es um Rechnungen, E-Mail und Website: gegen Fälschen geschützt, mit einem festen Weg, neue Bankdaten zu bestätigen. Hersteller ergänzen Seriennummern und signierte Updates.
    .example = Unsere Mail-Domain ist mit SPF, DKIM und DMARC geschützt. Neue Bankdaten teilen wir nie allein per E-Mail mit. Maschinen tragen eine Seriennummer.
supplier-lifetime = Die Dauer der Betreuung ist veröffentlicht
    .asks = Ist festgelegt und veröffentlicht, wie lange Sie Ihre Produkte oder Dienste betreuen?
    .small = Ein Datum oder eine Zahl von Jahren je Produkt, dort, wo Kunden es lesen können. Bauen Sie auf fremden Produkten auf, können Sie Ihre nicht länger betreuen, als deren Hersteller es tun.
    .example = Steuerungen betreuen wir zehn Jahre ab Lieferung; das Datum steht für jede Baureihe auf unserer Website.
    .without = Wir verkaufen keine Produkte mit Software und keine digitalen Dienste, die betreut werden müssten.
supplier-support-ways = Anfragen, Warnungen und Updates sind geregelt
    .asks = Sind Sie während der Betreuung erreichbar, und werden Schwachstellen bearbeitet, bekannt gegeben und durch Updates behoben?
    .small = Eine Adresse für Meldungen, die an jedem Arbeitstag jemand liest, eine Regel, wie schnell Sie antworten, und ein Weg, auf dem Kunden von Updates erfahren. Ein Mailverteiler genügt.
    .example = Meldungen an unsere Sicherheitsadresse beantworten wir binnen zwei Arbeitstagen. Kunden bekommen Warnungen per E-Mail und Updates über unser Portal.
    .without = Wir verkaufen keine Produkte mit Software und keine digitalen Dienste, die betreut werden müssten.
supplier-security-training = Alle werden regelmäßig geschult
    .asks = Bekommen alle Beschäftigten eine Grundschulung in Sicherheit, und wird sie regelmäßig wiederholt?
    .small = Zehn Minuten im Monat, die wirklich stattfinden, sind Schulung. Führen Sie eine Liste mit Datum, Thema und Namen; sie ist Ihr Nachweis.
    .example = Neue werden am ersten Tag eingewiesen. Alle üben zehn Minuten im Monat; die Liste führt die zuständige Person.

## Arten von Nachweisen

supplier-evidence-rules = Schriftliche Regeln mit Datum
supplier-evidence-responsibilities = Übersicht der Zuständigkeiten
supplier-evidence-inventory = Liste der Geräte, Programme und Daten
supplier-evidence-access-list = Geprüfte Liste der Konten und Rechte
supplier-evidence-settings = Bild oder Ausdruck von Einstellungen
supplier-evidence-keys = Schlüsselliste und Besuchsregel
supplier-evidence-updates = Protokoll der Updates
supplier-evidence-scan = Bericht einer Prüfung
supplier-evidence-restore-test = Protokoll einer Rücksicherung
supplier-evidence-emergency-plan = Notfallplan oder Notfallkarte
supplier-evidence-incident-sheet = Blatt für Vorfälle und Fristen
supplier-evidence-training = Schulungsnachweis
supplier-evidence-confidentiality = Unterschriebene Verschwiegenheitserklärung
supplier-evidence-contract = Vertrag oder Vereinbarung
supplier-evidence-provider-proof = Bestätigung eines Dienstleisters
supplier-evidence-certificate = Zertifikat oder Prüfbericht
supplier-evidence-product-paper = Unterlage zu einem Produkt

## Der Beispielbetrieb

supplier-sample-customer = Falkenberg Maschinenbau
supplier-sample-person = Jana Fichtner, Geschäftsführerin
supplier-sample-planned = Bis Ende März; darum kümmert sich Jana Fichtner.
supplier-sample-it = Nordlicht IT-Service
supplier-sample-wood = Holzhandel Brandt
