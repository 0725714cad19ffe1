### Schritt 2: was zu tun ist

overview-make-list = Die Bestandsliste anlegen
    .why = Ohne Liste schützt man das, woran man gerade denkt. Übersehen wird, was still vor sich hin läuft.
    .how = Gehen Sie Raum für Raum durch den Betrieb, Fahrzeuge und Homeoffice eingeschlossen, und notieren Sie alles mit Stecker, Akku oder Passwort. Schreiben Sie zu jedem Eintrag, wo er ist, wer sich kümmert und bis wann es Updates gibt. Legen Sie Rechnungen und Kontoauszüge daneben, denn jede regelmäßige Abbuchung verrät einen Dienst. Passwörter bleiben draußen. Drucken Sie die Liste aus und schließen Sie sie weg: Sie verrät viel über Ihren Betrieb.
    .done = Jeder Eintrag hat eine zuständige Person, und die gedruckte Liste liegt unter Verschluss.
overview-look-at-device = Das eigene Gerät für die Liste ansehen
    .why = Was auf einem Gerät läuft, weiß am besten, wer daran arbeitet. In einer Viertelstunde haben Sie alles beisammen.
    .windows = Öffnen Sie „Einstellungen“, dann „System“ und ganz unten „Info“. Notieren Sie den Gerätenamen sowie Edition und Version von Windows. Gehen Sie danach zu „Apps“ und „Installierte Apps“ und schreiben Sie auf, was Sie für die Arbeit brauchen. Was Ihnen unbekannt ist, bekommt ein Fragezeichen; entfernen Sie es nicht auf eigene Faust.
    .macos = Wählen Sie im Apple-Menü „Über diesen Mac“. Notieren Sie Modell, Seriennummer und die Version von macOS. Öffnen Sie danach im Finder den Ordner „Programme“ und schreiben Sie auf, was Sie für die Arbeit brauchen. Was Ihnen unbekannt ist, bekommt ein Fragezeichen; entfernen Sie es nicht auf eigene Faust.
    .done = Gerät, Version und Programme stehen auf der Bestandsliste, auch die mit Fragezeichen.
overview-name-helpers = Die eigenen stillen Helfer benennen
    .why = Nur was bekannt ist, wird gesichert, geschützt und in Ihrer Abwesenheit gefunden. Wer etwas nennt, hilft allen.
    .how = Überlegen Sie, womit Sie in den letzten vier Wochen gearbeitet haben: Chatgruppen, private Cloud, KI-Dienste, eigenes Handy, alte Geräte im Schrank. Schreiben Sie dazu, welche Daten dort liegen und warum es praktisch ist. Geben Sie den Zettel der Person, die die Liste führt. Sie entscheidet mit Ihnen: behalten, ersetzen oder abschalten.
    .done = Ihre Funde stehen auf der Liste, und zu jedem haben Sie eine Antwort bekommen.
overview-mark-essentials = Das Unverzichtbare rot markieren
    .why = Zeit und Geld reichen nie für alles. Mit wenigen roten Punkten sehen alle, was zuerst Schutz braucht.
    .how = Schreiben Sie mit zwei, drei Leuten aus verschiedenen Bereichen die drei bis fünf Abläufe auf, von denen der Betrieb lebt. Stellen Sie zu jedem Eintrag, den sie brauchen, drei Fragen: Wie lange geht es ohne? Was wäre, wenn Fremde es lesen? Was wäre, wenn es unbemerkt falsch wäre? Vergeben Sie Rot, Gelb oder Grün; die strengste Antwort zählt. Halten Sie zu jedem roten Eintrag fest, wie es einen Tag lang ohne ihn geht.
    .done = Höchstens fünf Einträge sind rot, und zu jedem steht ein Ersatzweg für einen Tag dabei.
overview-compare = Die Liste mit der Wirklichkeit vergleichen
    .why = Ein Rundgang übersieht, was unter der Decke hängt oder nur im Internet besteht. Router und Dienste führen selbst Buch.
    .how = Öffnen Sie die Verwaltung des Routers und gehen Sie die verbundenen Geräte durch. Sehen Sie dann in der Verwaltung von E-Mail und Cloud nach: Welche Konten gibt es, wann wurden sie zuletzt benutzt, welche fremden Programme haben Zugriff? Klären Sie alles, was nicht auf der Liste steht, bevor Sie es abschalten. Hinter einer unbekannten Adresse steckt manchmal die Heizung. Tragen Sie außerdem ein, bis wann die Hersteller Updates liefern.
    .done = Jedes verbundene Gerät und jedes Konto steht mit Namen auf der Liste; Unbekanntes ist geklärt oder abgeschaltet.
overview-keep-fresh = Die Liste auf Dauer aktuell halten
    .why = Eine Liste, der man nicht mehr traut, schlägt im Ernstfall niemand auf.
    .how = Benennen Sie eine Person, die die Liste führt, und eine Vertretung. Vereinbaren Sie: Neues wird eingetragen, bevor es ans Netz geht, und Altes erst gestrichen, wenn es gelöscht und aus dem Haus ist. Tragen Sie zwei Termine im Jahr für den Abgleich ein. Geben Sie die Regel auch an alle weiter, die einkaufen oder entsorgen.
    .done = Beide Namen und beide Termine stehen auf der Liste, und das zuletzt gekaufte Gerät ist schon darauf.
