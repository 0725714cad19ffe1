### Schritt 14: Prüfen und besser werden.

improvement-title = Prüfen und besser werden
    .summary = Zweimal im Jahr nachsehen, aus Vorfällen lernen und Warnungen mit anderen teilen.
    .reason = Sicherheit ist nie fertig: Menschen kommen und gehen, Geräte altern, und Angreifer denken sich Neues aus. Auch Gelerntes verblasst; nach etwa einem halben Jahr tut eine Auffrischung gut. Wer zweimal im Jahr nachsieht, was läuft und was liegen blieb, verbessert sich in kleinen Schritten statt nach dem nächsten Schreck. Und was Sie aus einem Vorfall lernen, hilft auch dem Betrieb nebenan.
