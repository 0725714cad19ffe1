### Schritt 9: Maßnahmen.

backup-write-plan = Den Sicherungsplan auf eine Seite schreiben
    .why = Ohne Plan sichert jede und jeder etwas anderes, und das Wichtigste fehlt.
    .how = Notieren Sie, welche Daten der Betrieb braucht: Aufträge, Buchhaltung, Kundendaten, Mails, Zeichnungen. Schreiben Sie daneben, wie oft gesichert wird, wohin die drei Kopien gehen und wer sich kümmert. Eine zweite Person vertritt im Urlaub.
    .done = Das Blatt hängt aus, und die genannte Person hat zugesagt.
backup-device-copy = Die Daten des eigenen Geräts sichern
    .why = Was nur auf einem Notebook liegt, verschwindet mit ihm.
    .windows = Legen Sie Arbeitsdateien auf dem Laufwerk der Firma ab. Für eine Kopie am Gerät schließen Sie eine externe Platte an, öffnen in der Systemsteuerung den Dateiversionsverlauf und schalten ihn ein. Ziehen Sie die Platte danach ab.
    .macos = Schließen Sie eine externe Platte an, öffnen Sie die Systemeinstellungen, dann „Allgemein“ und „Time Machine“, und wählen Sie die Platte als Ziel. Lassen Sie das Backup verschlüsseln. Ziehen Sie die Platte danach ab.
    .done = Eine Datei von gestern lässt sich aus der Kopie öffnen.
backup-go-offline = Eine Kopie vom Netz trennen
    .why = Was dauerhaft angeschlossen ist, wird bei einem Angriff mitverschlüsselt.
    .how = Nehmen Sie zwei Platten im Wechsel: Eine ist angeschlossen, die andere liegt woanders im Schrank. Bei einem Cloud-Dienst schalten Sie den Schutz vor Löschen und Überschreiben ein und geben der Sicherung ein eigenes Konto mit zweitem Faktor.
    .done = Mindestens eine Kopie kann heute niemand aus dem Netz heraus löschen.
backup-rehearse = Die Rückkehr proben
    .why = Eine Sicherung, die nie geprobt wurde, ist nur eine Hoffnung.
    .how = Holen Sie zweimal im Jahr einen ganzen Ordner und ein wichtiges Programm auf ein leeres Gerät zurück. Stoppen Sie die Zeit. Schreiben Sie auf, was fehlte: Kennwort, Lizenz, Anleitung, Zugang.
    .done = Datum, Dauer und Ergebnis stehen auf dem Plan.
backup-agree-alarm = Vereinbaren, wer im Ernstfall angerufen wird
    .why = In den ersten Minuten zählt, dass niemand erst suchen muss.
    .how = Hängen Sie eine Telefonnummer an jeden Arbeitsplatz und sagen Sie dazu: anrufen, nicht mailen, und lieber einmal zu oft. Klären Sie, wer abends und am Wochenende abhebt.
    .done = Alle können die Nummer nennen, ohne den Rechner zu benutzen.
