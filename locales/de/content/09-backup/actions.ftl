### Schritt 9: was zu tun ist

backup-write-plan = Den Sicherungsplan auf eine Seite schreiben
    .why = Ohne Plan sichern alle irgendetwas, und ausgerechnet das Wichtigste fehlt.
    .how = Notieren Sie, ohne welche Daten der Betrieb stillsteht: Aufträge, Buchhaltung, Kundendaten, E-Mails, Zeichnungen. Schreiben Sie daneben, wie oft gesichert wird, wo die drei Kopien liegen und wo das Passwort der Sicherung hinterlegt ist. Benennen Sie eine Person, die sich kümmert, und eine, die sie vertritt. Drucken Sie das Blatt zweimal aus und legen Sie eines davon außer Haus.
    .done = Beide benannten Personen haben das gedruckte Blatt gelesen und zugesagt.
backup-device-copy = Das eigene Gerät sichern
    .why = Was es nur auf einem einzigen Notebook gibt, verschwindet mit ihm. Arbeitsdateien gehören deshalb auf das Laufwerk des Betriebs; für alles andere hilft eine Kopie auf einer Platte.
    .windows = Schließen Sie die externe Platte an, die der Betrieb dafür vorsieht. Bietet Ihr Windows BitLocker an, verschlüsseln Sie die Platte zuerst und hinterlegen Sie das Passwort im Passwort-Manager. Öffnen Sie dann das Startmenü, tippen Sie „Systemsteuerung“ und gehen Sie über „System und Sicherheit“ zu „Dateiversionsverlauf“. Klicken Sie auf „Einschalten“ und danach auf „Jetzt ausführen“. Gesichert werden der Desktop und Bibliotheken wie Dokumente und Bilder; ziehen Sie die Platte anschließend ab.
    .macos = Schließen Sie die externe Platte an, die der Betrieb dafür vorsieht. Öffnen Sie die Systemeinstellungen, dann „Allgemein“ und „Time Machine“, und fügen Sie die Platte als Backup-Volume hinzu. Lassen Sie das Backup verschlüsseln und hinterlegen Sie das Passwort im Passwort-Manager. Werfen Sie die Platte danach aus und ziehen Sie sie ab.
    .done = Sie haben eine Datei aus der Kopie geöffnet, und die Platte liegt abgezogen im Schrank.
backup-go-offline = Eine Kopie vom Netz trennen
    .why = Was ständig angeschlossen ist, kann bei einem Angriff mitverschlüsselt werden.
    .how = Nehmen Sie zwei verschlüsselte Platten im Wechsel: Eine nimmt die Sicherung auf, die andere liegt an einem anderen Ort im Schrank. Beschriften Sie sie mit dem Datum. Liegt eine Kopie in der Cloud, schalten Sie dort den Schutz vor Löschen und Überschreiben ein. Geben Sie der Sicherung ein eigenes Konto mit zweitem Faktor, das im Alltag niemand benutzt.
    .done = Mindestens eine aktuelle Kopie lässt sich von keinem Arbeitsplatz aus löschen oder verändern.
backup-rehearse = Das Zurückholen proben
    .why = Eine Sicherung, die noch niemand zurückgeholt hat, ist nur eine Hoffnung.
    .how = Holen Sie zweimal im Jahr einen ganzen Ordner auf ein leeres Gerät zurück und öffnen Sie einige Dateien daraus. Einmal im Jahr kommt ein wichtiges Programm dazu, etwa die Buchhaltung. Stoppen Sie die Zeit. Schreiben Sie auf, was gefehlt hat: Passwort, Lizenz, Anleitung, Zugang.
    .done = Datum, Dauer und Ergebnis der Probe stehen auf dem Sicherungsplan.
backup-agree-alarm = Die Nummer für den Ernstfall griffbereit haben
    .why = In den ersten Minuten soll niemand suchen müssen, wen man anruft.
    .how = Fragen Sie, welche Telefonnummer im Ernstfall gilt; gibt es noch keine, einigen Sie sich in der nächsten Besprechung auf eine. Legen Sie sie auf Papier an jeden Arbeitsplatz, mit der Regel: anrufen statt mailen, lieber einmal zu oft. Die Leitung legt fest, wer abends, am Wochenende und im Urlaub abnimmt. Rufen Sie einmal zur Probe an.
    .done = Alle finden die Nummer, ohne einen Rechner zu benutzen, und beim Probeanruf hat jemand abgenommen.
