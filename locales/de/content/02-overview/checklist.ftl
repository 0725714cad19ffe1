### Schritt 2: Checkliste

overview-check-own-device = Mein Gerät und meine Programme stehen auf der Bestandsliste
    .how = Der Weg für Windows und macOS steht bei der Maßnahme „Das eigene Gerät für die Liste ansehen“.
overview-check-helpers = Ich habe gemeldet, was ich bei der Arbeit nutze und was auf der Liste fehlt
    .how = Chatgruppen, private Cloud, KI-Dienste, eigenes Handy; es gibt keinen Ärger, sondern eine Lösung.
overview-check-ask-first = Bevor ich mich für die Arbeit bei einem neuen Dienst anmelde, frage ich nach
    .how = Das gilt auch für kostenlose Dienste, gerade wenn eine Einladung per E-Mail kommt.
overview-check-real-services = Bei Post von einem Dienst prüfe ich, ob wir ihn überhaupt nutzen
    .how = Ein Blick auf die Liste genügt: Steht der Dienst nicht darauf, folgen Sie keinem Link und melden die Nachricht.
overview-check-no-private = Ohne Absprache liegen keine Arbeitsdaten auf meinen privaten Geräten und Konten
    .how = Verschieben Sie sie auf das Laufwerk des Betriebs; fehlt Ihnen dort ein Zugang, fragen Sie danach.
overview-check-take-along = Welche Geräte ich über die freien Tage mitnehme, ist eingetragen
    .how = Was auf der Liste als „im Büro“ steht, sucht nach einem Einbruch niemand bei Ihnen zu Hause.
overview-check-list = Unsere Liste erfasst Geräte, Programme, Konten und Daten
    .how = Passwörter gehören nicht darauf; der Ausdruck liegt unter Verschluss.
overview-check-owners = Bei jedem Eintrag steht, wer sich kümmert und wer vertritt
    .how = Fragen Sie zwei Leute aus der Liste, ob sie von ihrer Aufgabe wissen.
overview-check-essentials = Was nicht ausfallen darf, ist rot markiert und im Team bekannt
    .how = Fünf rote Punkte genügen; zu jedem gehört ein Weg, einen Tag ohne ihn auszukommen.
overview-check-dates = Zwei Termine im Jahr für den Abgleich der Liste stehen im Kalender
    .how = Eine Stunde reicht meist; wer die Liste führt, lädt dazu ein.
overview-check-known-senders = Alle können nachsehen, bei welchen Banken, Diensten und Lieferanten wir sind
    .how = Eine Seite im gemeinsamen Ordner genügt; Kontonummern und Zugänge gehören nicht darauf.
overview-check-answers = Wer nach einem neuen Werkzeug fragt, bekommt binnen zwei Tagen Antwort
    .how = Ein begründetes Nein mit Alternative ist besser als Schweigen; wer wartet, hilft sich selbst.
overview-check-due-dates = In die freien Tage fällt keine wichtige Frist: Internetadresse, Lizenz, Vertrag
    .how = Sehen Sie auf der Liste nach, was bald abläuft, und verlängern Sie es vorher.
overview-check-printed = Eine gedruckte Liste mit Datum liegt verschlossen bereit
    .how = Im Ernstfall kommen Sie an die Datei vielleicht nicht heran; die Vertretung weiß, wo der Ausdruck liegt.
overview-check-connected = Jedes Gerät, das mit dem Router verbunden ist, steht auf der Liste
    .how = Geben Sie bekannten Geräten dort einen Namen, dann fällt ein fremdes sofort auf.
overview-check-accounts = Alle Konten in E-Mail und Cloud gehören zu Menschen, die hier arbeiten
    .how = Sehen Sie bei jedem Konto nach, wann es zuletzt benutzt wurde, und fragen Sie bei alten nach.
overview-check-linked-apps = Fremde Programme mit Zugriff auf Postfächer und Dateien sind geprüft
    .how = Entziehen Sie in der Verwaltung des Cloud-Dienstes allen den Zugriff, die niemand mehr braucht.
overview-check-support-end = Zu jedem Gerät und Programm ist notiert, bis wann es Updates gibt
    .how = Die Angabe steht auf der Website des Herstellers; fehlt sie, fragen Sie dort nach.
overview-check-retired = Ausgemusterte Geräte sind gesichert, abgemeldet, gelöscht und ausgetragen
    .how = Das gilt auch für Drucker und Handys; sie speichern mehr, als man denkt.
overview-check-idle-off = Was über die freien Tage niemand braucht, ist ausgeschaltet
    .how = Die Liste zeigt, was laufen muss; Server und Alarmanlage bleiben meist an, Bildschirme und Drucker nicht.

## Für besondere Anlässe

overview-check-old-device = Mein altes Gerät habe ich abgegeben, statt es aufzuheben
    .how = In der Schublade bekommt es keine Updates und bleibt doch am Konto angemeldet.
overview-check-purchase = Geräte und Programme kauft niemand, ohne dass die Bestandsliste davon erfährt
    .how = Eine kurze Nachricht an die Person, die die Liste führt, reicht.
overview-check-publish-check = Vor dem Veröffentlichen prüfe ich Bilder und Dateien auf Vertrauliches
    .how = Auf Fotos sind oft Bildschirme, Kennzeichen, Namen oder Schlüssel zu sehen.
overview-check-domain-owner = Die Internetadresse gehört dem Betrieb, und ihre Verlängerung läuft von selbst
    .how = Als Inhaber steht der Betrieb im Vertrag, nicht die Agentur und keine einzelne Person.
