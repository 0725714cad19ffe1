### Schritt 5: was zu tun ist

access-rights-look-around = Nachsehen, was mir offensteht
    .why = Ob Rechte zu weit reichen, merken zuerst die, die sie haben. Ein Zettel genügt, und niemand verliert dabei etwas, das er braucht.
    .how = Gehen Sie die Laufwerke, Ordner und Programme durch, die man Ihnen anzeigt. Lesen müssen Sie darin nichts. Notieren Sie, was Sie für Ihre Arbeit nicht brauchen und wo Sie etwas ändern könnten, das Sie nur lesen müssen. Geben Sie den Zettel der Person, die die Rechte vergibt, auch wenn Sie unsicher sind.
    .done = Der Zettel ist abgegeben, und was darauf stand, lässt sich mit Ihrem Konto nicht mehr öffnen oder ist begründet.
access-rights-sort-by-task = Rechte nach Aufgaben ordnen
    .why = Wer Rechte an Aufgaben knüpft, muss bei jeder neuen Kollegin nur eine Frage beantworten: Was wird sie tun?
    .how = Schreiben Sie die vier bis sechs Aufgaben Ihres Betriebs nebeneinander, etwa Verkauf, Büro, Lohn, Werkstatt, Leitung. Darunter kommen die Ordner, Programme und Räume. Tragen Sie in jedes Feld ein: nichts, lesen oder ändern. Im Zweifel wählen Sie das Geringere, denn ein fehlendes Recht meldet sich von selbst. Geben Sie das Blatt der Person, die die Rechte einstellt.
    .done = Zu jeder Person gibt es eine Aufgabe, und in drei Stichproben stimmen Blatt und Wirklichkeit überein.
access-rights-split-accounts = Alltag und Verwaltung trennen
    .why = Was im Alltagskonto schiefgeht, bleibt eher klein. Das mächtige Konto kommt nur heraus, wenn es gebraucht wird.
    .windows = Ob Ihr Konto Administratorrechte hat, sehen Sie in den „Einstellungen“ unter „Konten“ bei Ihren Infos. Falls ja, fügen Sie unter „Konten“ bei den weiteren Benutzern ein zweites Konto hinzu, das nur zum Verwalten da ist, und machen Sie es mit „Kontotyp ändern“ zum Administrator. Melden Sie sich damit an und stellen Sie Ihr bisheriges Konto auf „Standardbenutzer“. Legen Sie das Passwort des neuen Kontos in den Passwort-Manager. Werden Ihre Geräte zentral verwaltet, geben Sie die Aufgabe dorthin.
    .macos = Öffnen Sie die Systemeinstellungen und darin die Seite für Benutzer und Gruppen; unter Ihrem Namen steht, ob Sie Admin sind. Falls ja, legen Sie einen weiteren Benutzer vom Typ „Administrator“ an, der nur zum Verwalten da ist. Melden Sie sich damit an, klicken Sie neben Ihrem bisherigen Konto auf das i im Kreis und nehmen Sie ihm das Recht, den Computer zu verwalten. Starten Sie neu und legen Sie das Passwort des neuen Kontos in den Passwort-Manager. Werden Ihre Geräte zentral verwaltet, geben Sie die Aufgabe dorthin.
    .done = Bevor sich ein Programm für alle installieren lässt, verlangt der Rechner Name und Passwort des Verwaltungskontos.
access-rights-leaver-sheet = Ein Blatt für Eintritt, Wechsel und Austritt
    .why = Zum Abschied denkt man an Kuchen und Schlüssel. An das Konto beim Großhändler erinnert ein Blatt.
    .how = Listen Sie alles auf, was jemand in Ihrem Betrieb öffnen kann: Konten, Geräte, Räume, Codes, Fernzugänge, Chatgruppen, Vollmachten bei der Bank. Machen Sie drei Spalten daraus, für Eintritt, Wechsel und Austritt, mit Feldern für Datum und Namenszeichen. Legen Sie fest, wer das Blatt beginnt, sobald ein Datum feststeht, und wer sperrt. Halten Sie auch fest, wie lange ein gesperrtes Konto bleibt und was mit dem Postfach geschieht.
    .done = Das Blatt ist für die Person ausgefüllt, die zuletzt gegangen ist, und jede Zeile trägt ein Namenszeichen.
access-rights-clear-shares = Alte Freigaben aufräumen
    .why = Ein Link, den man einmal verschickt hat, öffnet die Tür oft noch Jahre später, und zwar allen, die ihn haben.
    .how = Öffnen Sie in Ihrem Cloud-Speicher die Ansicht der Dateien und Ordner, die Sie mit anderen teilen. Beenden Sie jede Freigabe, deren Anlass vorbei ist. Wo weiter geteilt wird, nennen Sie Personen statt „alle mit dem Link“ und setzen ein Ablaufdatum. Prüfen Sie bei gemeinsamen Kalendern und Alben dasselbe.
    .done = In der Ansicht steht nur noch, was Sie heute wieder freigeben würden.
access-rights-review = Konten und Rechte durchgehen
    .why = Rechte sammeln sich an wie Schlüssel am Bund. Zweimal im Jahr eine Stunde hält den Bund klein.
    .how = Lassen Sie sich in jedem wichtigen Dienst die Liste der Konten zeigen und legen Sie die Liste der Beschäftigten daneben. Sperren Sie, was zu niemandem gehört oder 45 Tage lang nicht benutzt wurde; Notfallkonten dürfen ruhen, und die Konten lange Abwesender werden gesperrt, aber nicht gelöscht. Prüfen Sie, wer Administratorrechte hat und welche Externen noch einen Zugang haben. Gesperrte Konten löschen Sie nach der vereinbarten Frist.
    .done = Zu jedem Konto gehört ein Mensch mit einer Aufgabe, und Datum und Ausnahmen der Prüfung sind notiert.
