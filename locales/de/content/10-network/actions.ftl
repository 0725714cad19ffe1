### Schritt 10: was zu tun ist

network-draw-map = Das Netz auf eine Seite zeichnen
    .why = Was niemand kennt, kann niemand schützen. Und im Ernstfall sehen Sie auf einen Blick, welches Kabel zu ziehen ist.
    .how = Zeichnen Sie Router, Server, Drucker, Kasse, Kamera und alle WLANs auf ein Blatt. Färben Sie ein, was von außen erreichbar ist, und schreiben Sie dazu, wer dort hineindarf. Notieren Sie bei Router und Firewall, wer sie betreut und bis wann es Updates gibt. Vergleichen Sie mit der Geräteliste des Routers und klären Sie, was auf dem Blatt fehlt. Das Blatt gehört in den Schrank und nicht an die Wand.
    .done = Jedes Gerät aus der Liste des Routers steht auf dem Blatt, und neben jedem Zugang von außen steht ein Name.
network-set-up-guest-wifi = Ein Gäste-WLAN einrichten
    .why = Besuch und private Handys brauchen Internet, sonst nichts. Im eigenen WLAN bekommen sie es, ohne die Kasse oder die Kundendaten zu erreichen.
    .how = Schalten Sie im Router das Gäste-WLAN ein (es heißt dort oft „Gastzugang“), mit eigenem Namen und eigenem Passwort. Wählen Sie WPA3, ersatzweise WPA2, und erlauben Sie nur den Weg ins Internet. Verhindern Sie, dass sich Geräte im Gäste-WLAN gegenseitig sehen. Geben Sie danach dem Arbeitsnetz ein neues Passwort mit mindestens 20 Zeichen und verbinden Sie nur, was zum Betrieb gehört. Den Gästezugang können Sie als QR-Code aushängen.
    .done = Ein Handy im Gäste-WLAN findet weder den Bürodrucker noch einen Ordner des Betriebs.
network-tidy-router = Den Router prüfen und aufräumen
    .why = Der Router ist die Haustür des Netzes. Ein vergessenes Passwort ab Werk oder eine alte Freigabe lässt sie offen stehen.
    .how = Öffnen Sie die Verwaltung des Routers; die Adresse steht auf dem Aufkleber oder in der Anleitung. Setzen Sie dort ein eigenes Passwort und legen Sie es im Passwort-Manager ab. Schalten Sie automatische Updates ein, den Zugang zur Verwaltung aus dem Internet aus, ebenso UPnP und WPS, das Verbinden auf Knopfdruck. Gehen Sie die Portfreigaben durch und löschen Sie, was niemand braucht. Betreut ein Dienstleister den Router, geben Sie ihm diese Liste als Auftrag.
    .done = In der Liste der Freigaben steht nichts mehr, was niemand erklären kann, und das letzte Update ist frisch.
network-set-up-vpn = Von außen nur noch durch das VPN
    .why = Ein Rechner, der offen im Internet steht, wird früher oder später gefunden. Hinter einem VPN mit zweitem Faktor bleibt er unsichtbar.
    .how = Richten Sie ein VPN ein, auf dem Router, auf der Firewall oder über einen Dienst, und verlangen Sie einen zweiten Faktor. Geben Sie jeder Person einen eigenen Zugang, der nur dorthin führt, wo sie arbeitet. Löschen Sie danach die Freigaben für Remotedesktop und ähnliche Wege. Nehmen Sie das VPN in den Plan für Updates auf und das Sperren des Zugangs in die Liste für den Austritt.
    .done = Von einem fremden Anschluss aus ist ohne VPN kein Rechner zu erreichen, und mit VPN wird der zweite Faktor verlangt.
network-agree-maintenance = Regeln für die Fernwartung vereinbaren
    .why = Wer weiß, wie echte Hilfe abläuft, erkennt die falsche. Und ein Zugang, der nach der Arbeit schließt, kann nachts von niemandem missbraucht werden.
    .how = Schreiben Sie auf, wer Ihre Geräte aus der Ferne betreut und unter welcher Nummer Sie dort anrufen. Halten Sie vier Regeln fest: Auftrag von uns, Freigabe und Zusehen durch uns, eigenes Konto mit zweitem Faktor, danach ist der Zugang zu. Für ständige Zugänge vereinbaren Sie schriftlich Geräte, Zeiten und ein Protokoll. Legen Sie Nummer und Regeln neben jedes Telefon.
    .done = Die Regeln sind unterschrieben, auch vom Dienstleister, und an jedem Telefon liegt die richtige Nummer.
network-own-firewall = Die Firewall auf dem eigenen Gerät prüfen
    .why = In fremden Netzen steht Ihr Gerät neben lauter unbekannten Nachbarn. Seine eigene Firewall hält sie auf Abstand.
    .windows = Öffnen Sie „Windows-Sicherheit“ und dort „Firewall- & Netzwerkschutz“. Bei allen drei Netzwerken soll die Firewall eingeschaltet sein. Gehen Sie danach in die Einstellungen, zu „Netzwerk und Internet“ und zu den Eigenschaften Ihrer Verbindung. Fremde Netze stellen Sie auf „Öffentliches Netzwerk“; „Privates Netzwerk“ bleibt Betrieb und Zuhause vorbehalten.
    .macos = Öffnen Sie die Systemeinstellungen, dann „Netzwerk“ und „Firewall“, und schalten Sie sie ein. Sehen Sie danach unter „Allgemein“ nach, welche Freigaben für andere Geräte laufen. Schalten Sie aus, was Sie nicht brauchen.
    .done = Die Firewall wird als eingeschaltet angezeigt, und das WLAN Ihres letzten Hotels gilt nicht als privat.
