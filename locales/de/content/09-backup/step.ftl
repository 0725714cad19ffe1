### Schritt 9: Sichern und wiederherstellen.

backup-title = Sichern und wiederherstellen
    .summary = Drei Kopien, eine davon getrennt vom Netz, und eine geprobte Rückkehr.
    .reason = Platten gehen kaputt, Notebooks verschwinden, und Erpresser verschlüsseln alles, was sie erreichen. Wer eine frische Kopie außer Reichweite hat und weiß, wie sie zurückkommt, verliert einen Tag statt des Betriebs. Ob das klappt, entscheidet sich lange vor dem Ernstfall.
backup-three-copies = Eine Sicherung nach der Regel 3-2-1 planen
backup-keep-offline = Eine Kopie so aufbewahren, dass Schadsoftware sie nicht erreicht
backup-test-restore = Prüfen, ob sich Daten wirklich zurückholen lassen
backup-first-minutes = In den ersten Minuten nach einem Angriff das Richtige tun
