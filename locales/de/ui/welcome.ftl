### Die eine Frage beim ersten Start.

welcome-title = Was führt Sie her?
welcome-intro = { -app-name } führt Sie Schritt für Schritt durch die Cybersicherheit. Alles bleibt auf diesem Computer.
welcome-learn = Ich lerne für mich
    .hint = Kurze Lektionen und Fragen, zehn Minuten am Stück.
welcome-business = Ich verantworte einen Betrieb
    .hint = Was zuerst zu tun ist, mit Listen zum Abhaken.
welcome-workshops = Ich leite Schulungen
    .hint = Stoff zum Unterrichten und Blätter zum Austeilen.
welcome-later = Das können Sie in den Einstellungen jederzeit ändern.
