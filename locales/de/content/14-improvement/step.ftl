### Schritt 14: Prüfen und besser werden.

improvement-title = Prüfen und besser werden
    .summary = Zweimal im Jahr nachsehen, aus Vorfällen lernen und Warnungen mit anderen teilen.
    .reason = Sicherheit ist nie fertig: Menschen kommen und gehen, Geräte altern, und Angreifer denken sich Neues aus. Auch Gelerntes verblasst; nach etwa einem halben Jahr tut eine Auffrischung gut. Wer zweimal im Jahr nachsieht, was läuft und was liegen blieb, verbessert sich in kleinen Schritten statt nach dem nächsten Schreck. Und was Sie aus einem Vorfall lernen, hilft auch dem Betrieb nebenan.
improvement-take-stock = Zweimal im Jahr ehrlich prüfen, was man gesehen hat und was man nur glaubt
improvement-learn = Aus Vorfällen und Beinahe-Vorfällen lernen, ohne Schuldige zu suchen
improvement-practise = Den Ernstfall in kleinen Übungen durchspielen und die Lücken schließen
improvement-notice = Kleine Zeichen und auffällige Anmeldungen bemerken und ihnen nachgehen
improvement-share = Warnungen bekommen und weitergeben, ohne Vertrauliches preiszugeben
