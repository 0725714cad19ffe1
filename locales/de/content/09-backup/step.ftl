### Schritt 9: Sichern und wiederherstellen

backup-title = Sichern und wiederherstellen
    .summary = Drei Kopien, eine davon außer Reichweite, und ein Rückweg, den Sie schon einmal gegangen sind.
    .reason = Festplatten gehen kaputt, Notebooks verschwinden, und Erpressungssoftware verschlüsselt alles, was sie erreicht. Mit einer frischen Kopie außer Reichweite hängt Ihr Betrieb weder vom Glück noch von Erpressern ab. Ob das Zurückholen klappt, entscheidet sich lange vor dem Tag, an dem Sie es brauchen.

backup-three-copies = Eine Sicherung nach der Regel 3-2-1 planen
backup-keep-offline = Eine Kopie so aufbewahren, dass Schadsoftware sie nicht erreicht
backup-test-restore = Ausprobieren, ob sich Daten wirklich zurückholen lassen
backup-first-minutes = In den ersten Minuten eines Angriffs das Richtige tun und das Falsche lassen
