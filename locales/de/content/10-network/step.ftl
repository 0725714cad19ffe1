### Schritt 10: Netz und Fernzugriff schützen.

network-title = Netz und Fernzugriff schützen
    .summary = Firewall, getrenntes Gäste-WLAN und Fernzugriff nur verschlüsselt und mit Ihrer Zustimmung.
    .reason = Ihr Netz verbindet alles miteinander: Kasse, Drucker, Büro und oft auch die Handys der Gäste. Ist es unterteilt, bleibt ein Problem dort, wo es entstanden ist. Besondere Sorgfalt verdient jeder Zugang von außen, auch die Fernwartung durch Ihre Dienstleister, denn was Ihnen die Arbeit erleichtert, suchen auch Angreifer. Vieles davon richten Sie oder Ihr Dienstleister einmal ein, und dann läuft es.

network-divide = Das Netz so aufteilen, dass Gäste, Technik und Büro einander nicht erreichen
network-guard-router = Router und Firewall aktuell halten und überflüssige Wege nach außen schließen
network-remote-access = Von außen nur verschlüsselt, mit eigenem Zugang und zweitem Faktor arbeiten
network-maintenance = Fernwartung nur zulassen, wenn sie vereinbart ist, und den Zugang danach wieder schließen
