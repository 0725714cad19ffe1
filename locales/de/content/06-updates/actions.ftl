### Schritt 6: was zu tun ist

updates-switch-on = Automatische Updates einschalten
    .why = Von Hand eingespielte Updates vergisst man an vollen Tagen. Was von selbst läuft, läuft auch dann.
    .windows = Öffnen Sie „Einstellungen“ und darin „Windows Update“. Sind Updates ausgesetzt, setzen Sie sie fort. Lassen Sie unter „Erweiterte Optionen“ auch Updates für andere Microsoft-Produkte zu und tragen Sie dort Ihre Nutzungszeit ein, damit kein Neustart die Arbeit stört. Klicken Sie dann auf „Nach Updates suchen“ und starten Sie neu, wenn Windows darum bittet.
    .macos = Öffnen Sie die Systemeinstellungen, dann „Allgemein“ und „Softwareupdate“. Klicken Sie neben „Automatische Updates“ auf das kleine i und schalten Sie alles ein, was dort angeboten wird. Spielen Sie ein, was schon bereitliegt, und starten Sie neu, wenn der Mac darum bittet.
    .done = Die Update-Seite meldet, dass das Gerät auf dem neuesten Stand ist, und kein Neustart steht mehr aus.
updates-apps-and-phone = Auch Browser, Apps und Handy aktualisieren
    .why = Im Browser und auf dem Handy spielt sich ein großer Teil des Arbeitstags ab. Beide bekommen ihre Updates auf eigenem Weg.
    .how = Öffnen Sie im Menü Ihres Browsers den Punkt „Über“ oder „Info“: Er sucht dann selbst nach Updates und sagt, ob ein Neustart fehlt. Safari bekommt seine Updates mit denen von macOS. Schalten Sie auf dem iPhone unter „Einstellungen“, „Allgemein“, „Softwareupdate“ die automatischen Updates ein; auf Android-Geräten suchen Sie in den Einstellungen nach „Update“. Stellen Sie im App-Store ein, dass sich die Apps von selbst aktualisieren. Sehen Sie Ihre übrigen Programme einmal durch und setzen Sie das Häkchen für automatische Updates, wo es eines gibt.
    .done = Browser und Handy melden den neuesten Stand, ohne dass Sie etwas von einer Website geladen haben.
updates-name-person = Zuständigkeit und festen Termin bestimmen
    .why = Was alle angeht, macht am Ende oft niemand. Ein Name, eine Vertretung und ein Termin ändern das.
    .how = Benennen Sie eine Person und eine Vertretung und geben Sie beiden Zeit dafür. Legen Sie einen wöchentlichen Termin fest und als Frist 14 Tage für wichtige Updates. Klären Sie, wer bei einer dringenden Warnung einen Zugang sofort abschalten darf. Betreut ein Dienstleister Ihre IT, halten Sie im Vertrag fest, was er bis wann aktualisiert und wie er es Ihnen zeigt.
    .done = Beide Namen, Termin und Frist stehen auf einem Blatt, und der Termin steht im Kalender.
updates-weekly-round = Die wöchentliche Runde einrichten
    .why = Gescheiterte Updates machen selten auf sich aufmerksam. Eine kurze Runde findet sie.
    .how = Stellen Sie zusammen, was sich nicht von selbst aktualisiert: Router, Netzspeicher, Drucker, Kameras, Branchensoftware, Maschinensteuerungen. Notieren Sie zu jedem, wo die Version steht und woher das Update kommt. Wo sich automatische Updates einschalten lassen, schalten Sie sie ein. Abonnieren Sie die Sicherheitsmeldungen dieser Hersteller. Gehen Sie die Liste jede Woche durch: erst sichern, dann einspielen, dann prüfen, ob alles läuft.
    .done = Kein Eintrag ist länger als 14 Tage im Rückstand, oder ein Grund und ein neues Datum stehen dabei.
updates-end-dates = Auslaufdaten auf eine Liste schreiben
    .why = Wer das Ende der Updates ein Jahr vorher kennt, kauft in Ruhe. Wer es hinterher erfährt, kauft in Eile.
    .how = Nehmen Sie die Liste Ihrer Geräte und Programme und ergänzen Sie eine Spalte „Updates bis“. Das Datum steht meist auf der Website des Herstellers; sonst fragen Sie nach. Beginnen Sie mit dem, was am Internet hängt: Router, Fernzugang, Netzspeicher. Markieren Sie, was in den nächsten zwölf Monaten ausläuft, und planen Sie Geld und Termin für den Ersatz ein.
    .done = Zu jedem Gerät am Internet steht ein Datum, und für alles, was im nächsten Jahr ausläuft, gibt es einen Plan.
updates-retire-device = Ein Gerät ohne Updates ersetzen oder abtrennen
    .why = Eine Lücke, für die kein Update mehr kommt, schließt sich nur, wenn das Gerät verschwindet oder niemand mehr herankommt.
    .how = Nehmen Sie zuerst das Gerät, das vom Internet aus am leichtesten zu erreichen ist. Ersetzen Sie es; geht das noch nicht, trennen Sie es ab: eigenes Netz, kein Internet, keine E-Mail, keine fremden Sticks. Ziehen Sie die Daten um und prüfen Sie die Kopie. Melden Sie das alte Gerät danach aus allen Konten ab, löschen Sie seinen Speicher vollständig und streichen Sie es aus der Liste. Lässt sich ein Speicher nicht löschen, lassen Sie ihn zerstören.
    .done = Das Gerät ist ersetzt oder hat keinen Weg mehr ins Internet, und die Liste stimmt.
