### Schritt 12: Dienstleister, Cloud und KI klug nutzen.

suppliers-title = Dienstleister, Cloud und KI klug nutzen
    .summary = Gut auswählen, Pflichten festhalten und klar sagen, welche KI erlaubt ist.
    .reason = Kaum ein Betrieb macht seine IT allein: Buchhaltung, Website und Kasse liegen bei anderen, und deren Schwächen werden leicht zu Ihren. Fragen Sie vor dem Vertrag, wie Ihre Daten geschützt sind und wer Ihnen im Notfall hilft, und halten Sie die Antworten fest. Für KI gilt dasselbe: Wo es keine klare Regel und kein gutes Angebot gibt, nehmen Menschen, was sie privat kennen. Große Kunden stellen Ihnen dieselben Fragen, und dann haben Sie die Antworten schon.

suppliers-choose = Dienstleister nach Zugang und Wichtigkeit einordnen und ihnen die richtigen Fragen stellen
suppliers-bind = Pflichten und Ausstieg schriftlich vereinbaren und Zugänge von außen klein halten
suppliers-use-cloud = Wissen, was in der Cloud Ihre Aufgabe bleibt, und Dateien sparsam teilen
suppliers-use-ai = KI nutzen, ohne Vertrauliches preiszugeben, und ihre Ergebnisse prüfen
suppliers-rule-ai = Klare Regeln für KI aufstellen und ein gutes Werkzeug bereitstellen
