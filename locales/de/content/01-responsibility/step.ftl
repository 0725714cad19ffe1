### Schritt 1: Verantwortung übernehmen.

responsibility-title = Verantwortung übernehmen
    .summary = Sicherheit ist Chefsache: Wer zuständig ist, bekommt Zeit, Rückhalt und ein offenes Ohr.
    .reason = Wie gut ein Betrieb geschützt ist, entscheidet sich an der Spitze: Die Leitung setzt die Prioritäten, gibt Zeit und Geld frei und lebt die Regeln vor. Aufgaben lassen sich abgeben, die Verantwortung selbst nicht. Benennen Sie deshalb eine Person, die sich kümmert und dafür feste Stunden hat. Dann bleibt nichts mehr liegen, nur weil alle glauben, jemand anderes sei dran.
responsibility-lead = Unterscheiden, welche Arbeit sich abgeben lässt und was bei der Leitung bleibt
responsibility-name = Eine Person benennen und ihr Auftrag, feste Stunden, Befugnis und Vertretung geben
responsibility-decide = Risiken grob ordnen, über die größten zuerst entscheiden und nach Belegen fragen
responsibility-own-part = Den eigenen Teil übernehmen: wissen, wen man fragt, und sagen, was auffällt
