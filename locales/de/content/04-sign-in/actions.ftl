### Schritt 4: was zu tun ist

sign-in-set-up-manager = Einen Passwort-Manager einführen
    .why = Dutzende lange Passwörter kann sich kein Mensch merken, ein Passwort-Manager schon. Außerdem fällt ihm auf, wenn eine Seite nicht die ist, für die sie sich ausgibt.
    .how = Wählen Sie ein Produkt für den ganzen Betrieb, mit einem eigenen Tresor für jede Person und einem gemeinsamen für geteilte Konten. Sichern Sie jeden Tresor mit einer Passphrase aus mindestens fünf zufälligen Wörtern und einem zweiten Faktor. Fangen Sie mit Postfach, Bank, Cloud und Ihrer Internetadresse an; der Rest zieht um, sobald sich ohnehin jemand anmeldet. Schreiben Sie auf, wie der Tresor im Notfall geöffnet wird, und legen Sie das Blatt versiegelt in den Safe.
    .done = Alle öffnen die vier wichtigsten Konten über den Passwort-Manager, und der versiegelte Umschlag liegt im Safe.
sign-in-protect-mailbox = Das eigene Postfach mit zweitem Faktor sichern
    .why = Jede Nachricht „Passwort vergessen“ landet im Postfach. Ist es sicher, sind es viele andere Konten auch.
    .how = Öffnen Sie die Sicherheitseinstellungen Ihres E-Mail-Kontos und suchen Sie „Passkey“ oder „Bestätigung in zwei Schritten“. Nehmen Sie einen Passkey, wenn es ihn gibt, sonst eine App mit Codes; die SMS ist die Notlösung. Richten Sie gleich einen zweiten Weg ein, etwa einen Sicherheitsschlüssel oder ausgedruckte Wiederherstellungscodes, und bewahren Sie ihn getrennt vom Handy auf. Melden Sie sich danach einmal ab und wieder an, um zu sehen, dass es klappt.
    .done = Bei der Anmeldung an einem neuen Gerät wird der zweite Faktor verlangt, und Sie wissen, wo Ihr Ersatz liegt.
sign-in-require-second-factor = Den zweiten Faktor für alle verbindlich machen
    .why = Was man überspringen darf, bleibt irgendwo ausgeschaltet, und ein einziges offenes Konto genügt.
    .how = Kündigen Sie den Tag eine Woche vorher an und bieten Sie eine Viertelstunde Hilfe an. Verlangen Sie dann in der Verwaltung Ihres E-Mail- und Cloud-Dienstes den zweiten Faktor für alle Konten. Schalten Sie für Bestätigungen per App den Zahlenabgleich ein und geben Sie Administratorkonten Passkeys oder Sicherheitsschlüssel. Schalten Sie alte E-Mail-Protokolle ab, die keinen zweiten Faktor kennen.
    .done = In der Benutzerliste des Dienstes steht bei jedem Konto ein eingerichteter zweiter Faktor, ohne Ausnahme.
sign-in-lock-screens = Bildschirme von selbst sperren lassen
    .why = Das beste Passwort hilft nicht, wenn der Rechner offen an der Theke, im Behandlungszimmer oder im Lieferwagen steht.
    .windows = Drücken Sie die Windows-Taste und L, sobald Sie aufstehen. Für die Tage, an denen Sie es vergessen: Öffnen Sie das Startmenü, tippen Sie „Bildschirmschoner“ und wählen Sie „Bildschirmschoner ändern“. Nehmen Sie „Leer“, stellen Sie fünf Minuten Wartezeit ein und setzen Sie das Häkchen bei „Anmeldeseite bei Reaktivierung“.
    .macos = Drücken Sie Control, Command und Q, sobald Sie aufstehen. Für die Tage, an denen Sie es vergessen: Öffnen Sie die Systemeinstellungen und wählen Sie „Sperrbildschirm“. Lassen Sie das Display nach fünf Minuten ausschalten und danach sofort das Passwort verlangen.
    .done = Lassen Sie den Rechner sechs Minuten allein: Er fragt, wer Sie sind.
sign-in-write-leak-plan = Das Blatt „Passwort weg“ schreiben
    .why = Ist ein Passwort weg, zählen Minuten. Da möchte niemand erst die richtige Telefonnummer suchen.
    .how = Halten Sie auf einer halben Seite fest, wer zuerst angerufen wird, wer Konten sperren darf und wie alle Sitzungen des E-Mail-Dienstes beendet werden. Ergänzen Sie die Konten, die zuerst drankommen: Postfach, Bank, Cloud, Internetadresse. Drucken Sie das Blatt aus, denn die Datei ist an genau diesem Tag vielleicht nicht erreichbar. Spielen Sie es einmal mit einem erfundenen Fall durch.
    .done = Das Blatt hängt dort, wo das Team es sieht, und eine andere Person als Sie hat darauf die richtige Nummer gefunden.
