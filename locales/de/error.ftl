### Fehler. Jeder hat drei Teile: was geschehen ist, was sicher ist, was zu tun ist.

## Allgemein

error-internal = In { -app-name } ist etwas schiefgegangen.
    .safe = Alles, was gespeichert war, bleibt gespeichert.
    .action = Versuchen Sie es noch einmal. Geschieht es wieder, schließen Sie das Programm und starten Sie es neu.
error-ipc-refused = Das Fenster wollte etwas tun, das ihm nicht erlaubt ist.
    .safe = Es wurde nichts geändert.
    .action = Schließen Sie das Programm und starten Sie es neu.
# Variables:
#   $field (String) - Name der Angabe
error-request-invalid = Die Angabe „{ $field }“ ist nicht gültig.
    .safe = Es wurde nichts geändert.
    .action = Prüfen Sie Ihre Eingabe und versuchen Sie es noch einmal.
# Variables:
#   $id (String) - wonach gefragt wurde
error-not-found = „{ $id }“ gibt es nicht oder nicht mehr.
    .safe = Es wurde nichts geändert.
    .action = Gehen Sie zurück und wählen Sie neu.
error-answer-refused = Diese Antwort passt nicht zur Frage.
    .safe = Ihre bisherigen Antworten sind gespeichert.
    .action = Wählen Sie neu und bestätigen Sie.

## Was sich das Programm merkt

# Variables:
#   $found (Number) - Version der Datei
#   $known (Number) - neueste Version, die dieses Programm kennt
error-store-too-new = Ihr Lernstand wurde von einer neueren Version von { -app-name } gespeichert (Dateiversion { $found }, dieses Programm kennt { $known }).
    .safe = Es wurde nichts geändert.
    .action = Installieren Sie die neueste Version und öffnen Sie das Programm erneut.
# Variables:
#   $path (String) - die Datei
error-store-foreign = Die Datei { $path } gehört zu einem anderen Programm.
    .safe = Es wurde nichts geändert.
    .action = Verschieben Sie die Datei oder starten Sie mit einem anderen Datenordner.
error-store-in-use = { -app-name } läuft bereits mit diesem Datenordner.
    .safe = Es wurde nichts geändert.
    .action = Arbeiten Sie im geöffneten Fenster weiter.
# Variables:
#   $file (String) - neuer Name der beschädigten Datei
error-store-damaged = Die Datei mit Ihrem Lernstand war beschädigt. Sie liegt jetzt unter dem Namen { $file } daneben.
    .safe = Die beschädigte Datei ist noch da, nichts wurde gelöscht.
    .action = Holen Sie die neueste Sicherung zurück. Alle Sicherungen stehen in den Einstellungen.
# Variables:
#   $file (String) - neuer Name der beschädigten Datei
error-store-lost = Die Datei mit Ihrem Lernstand war beschädigt. Sie liegt jetzt unter dem Namen { $file } daneben.
    .safe = Die beschädigte Datei ist noch da, nichts wurde gelöscht.
    .action = Eine brauchbare Sicherung gibt es nicht. Sie können gleich neu beginnen.
error-store-in-memory = { -app-name } kann nicht in seinen Datenordner schreiben.
    .safe = Früher Gespeichertes ist unberührt. Was Sie jetzt tun, bleibt nur bis zum Schließen des Programms erhalten.
    .action = Prüfen Sie, ob der Ordner beschreibbar ist und die Festplatte Platz hat, und starten Sie dann neu.
error-store-disk-full = Die Festplatte ist voll.
    .safe = Alles früher Gespeicherte ist sicher. Ihre letzte Änderung wurde nicht gespeichert.
    .action = Schaffen Sie Platz und versuchen Sie es noch einmal.
error-store-read-only = In den Datenordner kann nicht geschrieben werden.
    .safe = Alles früher Gespeicherte ist sicher. Ihre letzte Änderung wurde nicht gespeichert.
    .action = Prüfen Sie die Zugriffsrechte des Ordners und versuchen Sie es noch einmal.
error-store-busy = Ein anderes Programm hält die Datei mit Ihrem Lernstand fest.
    .safe = Alles früher Gespeicherte ist sicher. Ihre letzte Änderung wurde nicht gespeichert.
    .action = Warten Sie einen Moment und versuchen Sie es noch einmal. Vielleicht läuft gerade eine Datensicherung oder ein Abgleich.
error-store-failed = Der Datenordner lässt sich nicht benutzen.
    .safe = Von dem, was gespeichert war, wurde nichts gelöscht.
    .action = Prüfen Sie, ob es den Ordner gibt und ob er les- und beschreibbar ist.
error-learner-missing = Diese Person lernt hier nicht mehr, oder es ist noch niemand ausgewählt.
    .safe = Alles, was vorher gespeichert war, ist unverändert.
    .action = Wählen Sie aus, wer lernt, und wiederholen Sie den letzten Schritt.
error-learner-unnamed = Es fehlt ein Name.
    .safe = Es wurde nichts geändert.
    .action = Geben Sie einen Namen oder ein Pseudonym ein.
# Variables:
#   $name (String) - der Name
error-learner-twice = „{ $name }“ lernt hier schon.
    .safe = Es wurde nichts geändert.
    .action = Wählen Sie einen anderen Namen, zum Beispiel mit dem Anfangsbuchstaben des Nachnamens.
# Variables:
#   $limit (Number) - höchstens so viele Megabyte
error-roster-too-large = Die Datei ist größer als { $limit } MB.
    .safe = Es wurde nichts geändert.
    .action = Speichern Sie nur die Tabelle mit den Personen als CSV und wählen Sie diese Datei.
error-roster-no-table = Das ist keine Liste von Personen.
    .safe = Es wurde nichts geändert.
    .action = Speichern Sie die Tabelle in Ihrem Programm als CSV. In der ersten Zeile stehen die Überschriften, zum Beispiel Vorname und Nachname.
error-roster-columns = Die Spalten der Liste passen nicht.
    .safe = Es wurde nichts geändert.
    .action = Nötig sind Vorname und Nachname oder Name, jede Spalte höchstens einmal. Möglich sind außerdem E-Mail, Gruppe, Rolle und Sprache.
# Variables:
#   $limit (Number) - höchstens so viele Zeilen
#   $line (Number) - die erste Zeile, die zu viel ist
error-roster-too-long = Die Liste hat mehr als { $limit } Personen; Zeile { $line } ist zu viel.
    .safe = Es wurde nichts geändert.
    .action = Teilen Sie die Liste auf.
error-day-past = Dieser Tag ist vorbei.
    .safe = Es wurde nichts geändert.
    .action = Wählen Sie heute oder einen späteren Tag.
error-check-finished = Diese Selbstprüfung ist abgeschlossen.
    .safe = Ihre Antworten bleiben, wie sie sind.
    .action = Beginnen Sie eine neue Prüfung, um wieder zu antworten.
error-firm-missing = Hier ist kein Betrieb mehr geöffnet.
    .safe = Es wurde nichts geändert.
    .action = Öffnen Sie auf der Seite „Betrieb“ einen Betrieb oder legen Sie einen an.
# Variables:
#   $file (String) - der Name der Datei
#   $mib (Number) - die größte Größe in MiB
error-attachment-too-large = { $file } ist größer als { $mib } MiB.
    .safe = Es wurde nichts angehängt. Die Datei selbst blieb unberührt.
    .action = Verkleinern Sie das Bild oder drucken Sie das Dokument als PDF und versuchen Sie es noch einmal.
# Variables:
#   $file (String) - der Name der Datei
error-attachment-kind = { $file } gehört zu keiner Art von Datei, die angehängt werden kann.
    .safe = Es wurde nichts angehängt. Es zählt, was in der Datei steht, nicht ihr Name.
    .action = Hängen Sie ein Bild (PNG, JPEG, WebP), ein PDF, einen Text oder ein Dokument aus Word, Excel oder LibreOffice an.
# Variables:
#   $file (String) - der Name der Datei
error-attachment-gone = { $file } ist nicht mehr da oder wurde von außen verändert.
    .safe = Alles andere ist unverändert. Die Dateien liegen im Ordner „attachments“ des Datenordners.
    .action = Hängen Sie die Datei noch einmal an oder entfernen Sie den Eintrag.
error-list-missing = Diese Checkliste gibt es nicht mehr.
    .safe = Es wurde nichts geändert.
    .action = Öffnen Sie eine andere auf der Seite „Checklisten“ des Betriebs.
error-list-unnamed = Die Checkliste hat noch keinen Namen.
    .safe = Es wurde nichts geändert.
    .action = Geben Sie ihr einen Namen und speichern Sie noch einmal.
# Variables:
#   $limit (Number) - so viele Zeichen sind möglich
#   $begin (String) - der Anfang der Zeile
error-list-line-too-long = Eine eigene Zeile hat mehr als { $limit } Zeichen: { $begin }
    .safe = Es wurde nichts geändert. Was Sie geschrieben haben, steht noch da.
    .action = Kürzen Sie die Zeile oder teilen Sie sie in zwei.
# Variables:
#   $limit (Number) - so viele Zeilen sind möglich
error-list-too-long = Die Checkliste hat mehr als { $limit } Zeilen.
    .safe = Es wurde nichts geändert.
    .action = Teilen Sie sie in zwei Listen.
error-set-unnamed = Der Fragensatz hat noch keinen Namen.
    .safe = Es wurde nichts geändert.
    .action = Geben Sie ihm einen Namen und speichern Sie noch einmal.
error-set-empty = Der Fragensatz hat noch keine Frage.
    .safe = Es wurde nichts geändert.
    .action = Nehmen Sie mindestens eine Frage auf und speichern Sie noch einmal.
# Ein Bild, das als Logo gewählt wurde. Variables:
#   $path (String) - die Datei
error-logo-unfit = Dieses Bild kann kein Logo sein: { $path }
    .safe = Es wurde nichts geändert.
    .action = Nehmen Sie ein PNG oder JPEG bis 1 MB mit höchstens 6000 Bildpunkten in Breite und Höhe.
# Variables:
#   $limit (Number) - so viele Zeichen gehen
#   $length (Number) - so viele waren es
error-text-too-long = Der Text hat { $length } Zeichen; höchstens { $limit } haben Platz.
    .safe = Es wurde nichts geändert; der frühere Text ist noch da.
    .action = Kürzen Sie den Text.
error-incident-time = Diese Zeit kann nicht stimmen: Sie liegt in der Zukunft oder vor dem Jahr 2000.
    .safe = Es wurde nichts geändert.
    .action = Prüfen Sie Tag und Uhrzeit.
error-incident-closed = Dieser Vorfall ist abgeschlossen. Eintragen lässt sich nur noch, was gemeldet wurde.
    .safe = Das Protokoll ist unverändert.
    .action = Öffnen Sie den Vorfall wieder, wenn noch etwas dazugehört.
error-cards-running = Es werden schon Karten erstellt.
    .safe = Die Arbeit daran geht weiter, und nichts anderes wurde begonnen.
    .action = Warten Sie, bis sie fertig sind, oder brechen Sie ab.
error-cards-nobody = Hier ist niemand, für den Karten erstellt werden könnten.
    .safe = Es wurde nichts gespeichert.
    .action = Nehmen Sie Leute in die Teamliste auf, oder wählen Sie eine andere Gruppe.
# Variables:
#   $limit (Number) - so viele Karten gehen in einem Lauf
error-cards-too-many = Auf einmal lassen sich höchstens { $limit } Karten erstellen, und hier sind mehr Leute.
    .safe = Es wurde nichts gespeichert.
    .action = Erstellen Sie die Karten nach und nach, eine Gruppe nach der anderen.
error-evidence-missing = Dieses Dokument steht nicht mehr im Verzeichnis.
    .safe = Es wurde nichts geändert.
    .action = Sehen Sie im Verzeichnis nach; vielleicht wurde es in einem anderen Fenster entfernt.
error-evidence-dates = Das Dokument würde vor seinem eigenen Datum ablaufen.
    .safe = Es wurde nichts geändert; Ihre Eingaben sind noch da.
    .action = Prüfen Sie beide Daten.
# Variables:
#   $mib (Number) - the limit in MiB
#   $files (Number) - the limit of files
error-folder-too-large = So viele Nachweise passen nicht in eine Mappe: höchstens { $mib } MiB und { $files } Dateien.
    .safe = Es wurde nichts geschrieben.
    .action = Entfernen Sie Dateien, nach denen niemand gefragt hat, oder ersetzen Sie große Bilder durch kleinere.
error-supplier-missing = Dieser Lieferant steht nicht mehr auf der Liste.
    .safe = Es wurde nichts geändert.
    .action = Sehen Sie auf der Liste nach und tragen Sie ihn bei Bedarf wieder ein.
error-workshop-plan-missing = Diesen Plan gibt es nicht mehr.
    .safe = Es wurde nichts geändert.
    .action = Sehen Sie in der Liste der Workshops nach und beginnen Sie bei Bedarf einen neuen.
error-answers-missing = Es gibt keine Antworten zum Übernehmen.
    .safe = Es wurde nichts geändert.
    .action = Wählen Sie die Datei des Lieferanten noch einmal aus.
# Variables:
#   $mib (Number) - the limit in MiB
error-answers-too-large = Diese Datei ist größer als { $mib } MiB. Antworten auf einen Fragebogen sind viel kleiner.
    .safe = Die Datei wurde nicht gelesen, und es wurde nichts geändert.
    .action = Wählen Sie die Datei, die der Fragebogen gespeichert hat; ihr Name beginnt mit „supplier-answers“.
# Variables:
#   $line (Number) - line of the file
#   $column (Number) - column in that line
error-answers-malformed = Die Antworten sind beschädigt oder wurden verändert: Zeile { $line }, Spalte { $column }.
    .safe = Nichts wurde übernommen.
    .action = Bitten Sie den Lieferanten, sie im Fragebogen neu zu speichern und unverändert zu schicken.
error-answers-foreign = Diese Datei enthält keine Antworten auf einen Fragebogen von { -app-name }.
    .safe = Nichts wurde übernommen.
    .action = Wählen Sie die Datei, die der Fragebogen gespeichert hat; ihr Name beginnt mit „supplier-answers“.
# Variables:
#   $found (Number) - version of the answers
#   $known (Number) - the version we read
error-answers-version = Diese Antworten kommen aus einer anderen Version des Fragebogens ({ $found }; lesbar ist { $known }).
    .safe = Nichts wurde übernommen.
    .action = Schicken Sie dem Lieferanten einen neuen Fragebogen oder installieren Sie die neueste Version von { -app-name }.
# Variables:
#   $place (String) - number of a requirement or name of a field
error-answers-unfit = Etwas in den Antworten kann nicht stimmen, und zwar bei „{ $place }“.
    .safe = Nichts wurde übernommen.
    .action = Bitten Sie den Lieferanten, sie im Fragebogen neu zu speichern und unverändert zu schicken.
# Variables:
#   $path (String) - die Datei
error-file-unreadable = Die Datei kann nicht gelesen werden: { $path }
    .safe = Es wurde nichts geändert.
    .action = Prüfen Sie, ob ein anderes Programm sie geöffnet hat, und versuchen Sie es noch einmal.
error-guest-refused = Das geht nicht als Gast.
    .safe = Es wurde nichts geändert.
    .action = Was Gäste tun, wird nicht aufgehoben, und sie ändern nichts, was für andere bleibt. Wählen Sie aus, wer lernt, oder legen Sie eine Person an.
error-certificate-unnamed = Für das Zertifikat fehlt Ihr Name.
    .safe = Der Abschluss bleibt gespeichert.
    .action = Tragen Sie unter „Profil“ ein, wie Sie heißen, und speichern Sie das Zertifikat dann.
# Variables:
#   $text (String) - der Name
#   $letters (String) - die Zeichen
error-certificate-letters = Diese Zeichen in „{ $text }“ kann das Zertifikat nicht drucken: { $letters }
    .safe = Der Abschluss bleibt gespeichert.
    .action = Schreiben Sie den Namen mit lateinischen Buchstaben. Es genügt, wenn er nur für das Zertifikat so geschrieben ist.
# Variables:
#   $path (String) - die Datei
error-certificate-beside = Neben dem PDF liegt schon eine andere Datei mit diesem Namen: { $path }
    .safe = Sie wurde nicht angetastet, und es wurde nichts gespeichert.
    .action = Wählen Sie für das Zertifikat einen anderen Namen oder Ordner.
error-key-unreachable = Der Schlüssel, mit dem hier Zertifikate unterschrieben werden, ist nicht erreichbar.
    .safe = Es wurde nichts geändert. Frühere Zertifikate lassen sich weiter prüfen.
    .action = Entsperren Sie die Schlüsselverwaltung Ihres Systems und versuchen Sie es noch einmal. Ist der Schlüssel verloren, klicken Sie bei ihm unter „Zertifikat prüfen“ auf „Vergessen“; beim nächsten Zertifikat entsteht ein neuer.
# Variables:
#   $path (String) - die Datei
error-key-damaged = Die Datei mit dem Schlüssel für Zertifikate ist beschädigt: { $path }
    .safe = Es wurde nichts geändert. Frühere Zertifikate lassen sich weiter prüfen.
    .action = Legen Sie eine Kopie der Datei zurück. Gibt es keine, löschen Sie die Datei und klicken Sie beim eigenen Schlüssel unter „Zertifikat prüfen“ auf „Vergessen“; dann entsteht ein neuer.
error-key-unnamed = Es fehlt ein Name für den Schlüssel.
    .safe = Es wurde nichts geändert.
    .action = Tragen Sie ein, wem er gehört.
error-key-none = Es gibt noch keinen Schlüssel, den Sie sichern könnten.
    .safe = Es wurde nichts geändert.
    .action = Der Schlüssel entsteht mit dem ersten Zertifikat. Danach können Sie ihn hier sichern.
error-key-file-unfit = In dieser Datei steckt kein Schlüssel, mit dem sich hier unterschreiben lässt.
    .safe = Es wurde nichts geändert.
    .action = Wählen Sie die PEM-Datei, die beim Sichern des Schlüssels entstanden ist.
error-key-file-missing = Es ist keine Datei mit einem Schlüssel ausgewählt.
    .safe = Es wurde nichts geändert.
    .action = Wählen Sie die Datei noch einmal aus.
# Variables:
#   $least (Number) - wie viele Zeichen mindestens
#   $most (Number) - wie viele Zeichen höchstens
error-passphrase-unfit = Die Passphrase passt nicht: Sie braucht mindestens { $least } und höchstens { $most } Zeichen.
    .safe = Es wurde nichts gespeichert.
    .action = Nehmen Sie eine längere, zum Beispiel fünf Wörter, die nichts miteinander zu tun haben.
error-passphrase-wrong = Mit dieser Passphrase lässt sich die Datei nicht öffnen.
    .safe = Es wurde nichts geändert; Sie können es beliebig oft versuchen.
    .action = Prüfen Sie die Schreibweise und ob die Feststelltaste gedrückt ist. Stimmt die Passphrase sicher, ist die Datei beschädigt: Nehmen Sie eine andere Kopie.
error-path-missing = Diesen Lernpfad gibt es nicht mehr.
    .safe = Was damit gelernt wurde, ist noch da.
    .action = Wählen Sie einen anderen Lernpfad.
error-roster-missing = Es ist keine Liste ausgewählt, oder sie wurde schon übernommen.
    .safe = Es wurde nichts geändert.
    .action = Wählen Sie die Datei noch einmal aus.
error-path-unnamed = Dem Pfad fehlt ein Name.
    .safe = Ihre Auswahl ist noch da.
    .action = Geben Sie dem Pfad einen Namen.
error-path-empty = Der Pfad hat noch keine Lektion.
    .safe = Es wurde nichts geändert.
    .action = Wählen Sie mindestens eine Lektion aus.
error-pin-unfit = Eine PIN besteht aus vier bis acht Ziffern.
    .safe = Es wurde nichts geändert.
    .action = Geben Sie nur Ziffern ein, keine Buchstaben und keine Leerzeichen.
error-pin-wrong = Das ist nicht die richtige PIN.
    .safe = Es wurde nichts geändert.
    .action = Versuchen Sie es noch einmal.
# Variables:
#   $seconds (Number) - noch zu wartende Sekunden
error-pin-wait = { $seconds ->
        [one] Zu oft die falsche PIN: In einer Sekunde geht es weiter.
       *[other] Zu oft die falsche PIN: In { $seconds } Sekunden geht es weiter.
    }
    .safe = Es wurde nichts geändert.
    .action = Warten Sie einen Moment. Ist die PIN vergessen, lässt sie sich entfernen.
error-backup-damaged = Diese Sicherung ist beschädigt und wurde nicht verwendet.
    .safe = Ihre jetzigen Daten sind unverändert.
    .action = Wählen Sie eine ältere Sicherung.
error-backup-missing = Diese Sicherung ist nicht mehr vorhanden.
    .safe = Ihre jetzigen Daten sind unverändert.
    .action = Wählen Sie eine andere Sicherung.

## Inhalte und Texte

# Variables:
#   $count (Number) - wie viele Fehler, mindestens 1
#   $first (String) - der erste davon
error-content-broken = { $count ->
    [one] Die Inhalte haben einen Fehler: { $first }
   *[other] Die Inhalte haben { $count } Fehler, der erste: { $first }
    }
    .safe = Ihr Lernstand ist unberührt, und nichts, was einen Fehler enthält, wird verwendet.
    .action = Berichtigen Sie die Datei oder starten Sie ohne eigenen Inhaltsordner.
# Variables:
#   $count (Number) - wie viele Fehler, mindestens 1
#   $first (String) - der erste davon
error-locale-broken = { $count ->
    [one] Eine Sprachdatei ist nicht brauchbar: { $first }
   *[other] Die Sprachdateien haben { $count } Fehler, der erste: { $first }
    }
    .safe = Ihr Lernstand ist unberührt.
    .action = Berichtigen Sie die Datei oder starten Sie ohne eigenen Inhaltsordner.
# Variables:
#   $language (String) - das angegebene Kürzel
#   $known (String) - die vorhandenen Kürzel
error-language-unknown = Für die Sprache „{ $language }“ gibt es keine Übersetzung.
    .safe = Es wurde nichts geändert.
    .action = Wählen Sie eine von diesen: { $known }

## Dateien und System

# Variables:
#   $path (String) - die Datei
error-file-unwritable = Die Datei { $path } lässt sich nicht schreiben.
    .safe = Es wurde nichts geändert.
    .action = Wählen Sie einen anderen Ordner oder schließen Sie das Programm, das die Datei geöffnet hat.
# Variables:
#   $path (String) - die Datei
error-file-exists = Die Datei { $path } gibt es schon.
    .safe = Sie wurde nicht angetastet.
    .action = Wählen Sie einen anderen Namen oder ersetzen Sie die Datei mit --force.
# Variables:
#   $path (String) - der Ordner
error-folder-missing = Den Ordner { $path } gibt es nicht.
    .safe = Es wurde nichts geändert.
    .action = Legen Sie ihn an oder wählen Sie einen anderen.
# Variables:
#   $path (String) - was dort liegt
error-file-special = { $path } ist keine Datei, sondern ein Ordner, ein Gerät oder ein Verweis ins Leere.
    .safe = Es wurde nichts geändert.
    .action = Wählen Sie einen anderen Namen.
# Variables:
#   $path (String) - die Datei
error-file-read-only = Die Datei { $path } ist schreibgeschützt.
    .safe = Sie wurde nicht angetastet.
    .action = Wählen Sie einen anderen Namen oder heben Sie den Schreibschutz vorher auf.
error-checklist-empty = Zu dieser Auswahl gibt es keine Aufgaben.
    .safe = Es wurde nichts geändert.
    .action = Wählen Sie mehr Schritte oder einen anderen Anlass.
error-pdf-failed = Das Blatt konnte nicht erstellt werden.
    .safe = Es wurde nichts geändert.
    .action = Speichern Sie es als HTML und sagen Sie uns Bescheid.
error-link-failed = Der Browser ließ sich nicht öffnen.
    .safe = Es wurde nichts geändert.
    .action = Kopieren Sie die Adresse und öffnen Sie sie selbst.
error-folder-failed = Der Ordner ließ sich nicht öffnen.
    .safe = Es wurde nichts geändert.
    .action = Öffnen Sie ihn in Ihrem Dateimanager.
error-reminders-refused = Ihr System zeigt keine Benachrichtigungen dieses Programms.
    .safe = Es wurde nichts geändert.
    .action = Erlauben Sie { -app-name } Benachrichtigungen in den Einstellungen Ihres Systems und versuchen Sie es noch einmal, oder übernehmen Sie Ihre Termine in den Kalender.
error-display-missing = Es gibt keinen Bildschirm für ein Fenster.
    .safe = Es wurde nichts geändert.
    .action = Ohne Bildschirm geht es auf der Kommandozeile, zum Beispiel: trittsicher checklist --help
error-window-failed = Das Fenster ließ sich nicht öffnen.
    .safe = Ihr Lernstand ist unberührt.
    .action = Starten Sie das Programm noch einmal. Hilft das nicht, installieren Sie es neu: Die Installation bringt mit, was das Fenster braucht.

## Kommandozeile

# Variables:
#   $argument (String) - was eingegeben wurde
error-cli-unknown = „{ $argument }“ ist hier nicht bekannt.
    .safe = Es wurde nichts geändert.
    .action = Siehe trittsicher --help
# Variables:
#   $argument (String) - was fehlt
error-cli-missing = Es fehlt etwas: { $argument }
    .safe = Es wurde nichts geändert.
    .action = Siehe trittsicher --help
# Variables:
#   $argument (String) - die Option
#   $value (String) - was eingegeben wurde
#   $known (String) - was erlaubt ist
error-cli-value = „{ $value }“ ist kein gültiger Wert für { $argument }.
    .safe = Es wurde nichts geändert.
    .action = Wählen Sie einen von diesen: { $known }
# Variables:
#   $argument (String) - die Option
error-cli-twice = { $argument } ist mehr als einmal angegeben.
    .safe = Es wurde nichts geändert.
    .action = Geben Sie es nur einmal an.
# Variables:
#   $path (String) - die Datei
#   $known (String) - was passt
error-cli-ending = Der Name „{ $path }“ hat keine Endung, die zum Format passt.
    .safe = Es wurde nichts geändert.
    .action = Geben Sie ihm eine von diesen: { $known }
# Variables:
#   $value (String) - was eingegeben wurde
error-cli-thumbprint = „{ $value }“ ist kein Fingerabdruck eines Schlüssels.
    .safe = Es wurde nichts geändert.
    .action = Ein Fingerabdruck hat 43 Zeichen; er steht auf dem Zertifikat.

## Workshops

error-room-closed = Hier läuft gerade kein Workshop.
    .safe = Was bisher geantwortet wurde, ist gespeichert.
    .action = Starten Sie eine Sitzung, oder setzen Sie die unterbrochene fort.
error-room-open = Es läuft schon ein Workshop.
    .safe = Es wurde nichts geändert.
    .action = Beenden Sie ihn, bevor Sie den nächsten starten.
# Variables:
#   $address (String) - die Adresse des Computers im Netz
error-room-address = Unter { $address } ist das Programm nicht zu erreichen.
    .safe = Es wurde nichts geändert, und nichts ist von außen erreichbar.
    .action = Wählen Sie ein anderes Netz, oder verbinden Sie den Computer mit einem, und versuchen Sie es noch einmal.
