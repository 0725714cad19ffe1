### Lernpfade

path-new-employee = Neu im Betrieb
    .summary = Woran man Betrug erkennt, wie man sich sicher anmeldet und wem man was meldet
path-everyone-yearly = Einmal im Jahr für alle
    .summary = Adressen lesen, Passwörter, Updates, KI und die ersten Minuten im Notfall
path-management = Leitung
    .summary = Was nur die Leitung entscheiden kann: Aufgaben, Geld, Daten, Fristen
path-it-responsible = IT und Verantwortliche
    .summary = Konten, Updates, Netz, Sicherung und Dienstleister: was eine Person im Griff haben muss
path-first-hour = Die erste Stunde
    .summary = Für sehr kleine Betriebe: das Wenige, das am schnellsten schützt
