### Schritt 9: Checkliste.

backup-check-where = Ich weiß, in welchem Ordner Arbeitsdateien liegen müssen
    .how = Nur was dort liegt, wird gesichert; der Schreibtisch des Rechners zählt nicht.
backup-check-own-device = Auf meinem Gerät liegt nichts, was es nirgends sonst gibt
    .how = Verschieben Sie solche Dateien auf das Laufwerk der Firma.
backup-check-alarm = Ich kenne die Telefonnummer für den Ernstfall
    .how = Sie steht auf Papier am Arbeitsplatz, nicht nur im Rechner.
backup-check-unplug = Ich weiß, wie ich mein Gerät vom Netz trenne
    .how = Kabel ziehen, WLAN aus, Gerät anlassen, anrufen.
backup-check-no-local = Externe Platten und Sticks sind abgezogen
    .how = Angesteckt ist eine Kopie so angreifbar wie das Gerät selbst.
backup-check-report-odd = Ich melde Dateien, die sich plötzlich nicht öffnen lassen
    .how = Fremde Endungen oder geänderte Symbole sind ein früher Hinweis.
backup-check-plan = Der Sicherungsplan steht auf einer Seite und ist aktuell
    .how = Was, wie oft, wohin, wer, und wer vertritt.
backup-check-named = Zuständige Person und Vertretung sind benannt
    .how = Beide kennen Plan, Ort und Kennwörter.
backup-check-log = Die letzten Sicherungen sind ohne Fehler gelaufen
    .how = Öffnen Sie das Protokoll und sehen Sie jede Zeile an.
backup-check-offline = Eine aktuelle Kopie ist vom Netz getrennt
    .how = Datum auf dem Etikett prüfen, dann wieder wegschließen.
backup-check-restore = Ein Ordner wurde probeweise zurückgeholt
    .how = Auf ein leeres Gerät; Dauer und Lücken notieren.
backup-check-access = Die Sicherung hat ein eigenes Konto mit zweitem Faktor
    .how = Kein Alltagskonto darf Sicherungen löschen.
