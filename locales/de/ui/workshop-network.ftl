### Workshop: das Netz prüfen, und was tun, wenn Handys nicht hineinkommen.

workshop-network-page = Netz prüfen
workshop-network-intro = Die Handys im Raum müssen diesen Computer erreichen, Internet brauchen sie nicht. Prüfen Sie das vor dem Workshop mit einem eigenen Handy, und haben Sie einen zweiten Weg parat.
workshop-network-tabs = Teile der Netzprüfung
workshop-network-tab-check = Prüfen
workshop-network-tab-hotspot = Eigener Hotspot
workshop-network-tab-wifi = WLAN als QR-Code
workshop-network-tab-paper = Ohne Handys

## Die Netze dieses Computers

workshop-network-found = Netze dieses Computers
workshop-network-found-none = Dieser Computer ist in keinem Netz. Stecken Sie ein Kabel an, verbinden Sie ihn mit einem WLAN oder öffnen Sie einen Hotspot.
workshop-network-first = Unser Vorschlag
workshop-network-hotspot = Eigener Hotspot
workshop-network-wifi = WLAN
workshop-network-cable = Kabel
workshop-network-unknown = Netz unbekannter Art
workshop-network-virtual = VPN, virtuelle Maschine oder Container
workshop-network-link-local = Ohne Router
workshop-network-loopback = Nur dieser Computer
workshop-network-why-hotspot = Am besten: In Ihrem eigenen Netz trennt niemand die Handys von diesem Computer.
workshop-network-why-wifi = Gut, wenn die Handys in dasselbe WLAN können und es kein Gastnetz ist.
workshop-network-why-cable = Geht, wenn das WLAN der Handys am selben Router hängt.
workshop-network-why-unknown = Der Name sagt nicht, was das für ein Netz ist. Die Prüfung mit einem Handy zeigt es.
workshop-network-why-virtual = Hier sind keine Handys. Wählen Sie ein anderes Netz.
workshop-network-why-link-local = Kein Router hat eine Adresse vergeben. Handys kommen hier kaum hinein.
workshop-network-why-loopback = Reicht zum Proben auf diesem Computer. Für Handys brauchen Sie ein Netz.
workshop-network-public = Diese Adresse gehört zum Internet: Eine Sitzung dort ist womöglich von überall erreichbar. Nehmen Sie besser den eigenen Hotspot.

## Die Prüfung mit einem Handy

workshop-network-test = Prüfung mit einem Handy
workshop-network-test-before = Sobald eine Sitzung läuft, sehen Sie hier, ob ein Handy die Seite öffnen konnte. Nach einer Minute steht fest, woran es liegen kann.
workshop-network-test-start = Zur Sitzung
# Variables:
#   $address (String) - die Adresse der Seite
workshop-network-test-how = Öffnen Sie mit einem Handy jetzt { $address }, oder scannen Sie den QR-Code auf der Leinwand.
# Wird vorgelesen und steht neben dem Balken.
# Variables:
#   $left (Number) - Sekunden bis zum Ende, mindestens 1
workshop-network-test-waiting = { $left ->
    [one] Warten auf ein Handy, noch eine Sekunde
   *[other] Warten auf ein Handy, noch { $left } Sekunden
    }
# Variables:
#   $count (Number) - Handys, mindestens 1
workshop-network-test-reached = { $count ->
    [one] Ein Handy hat die Seite geöffnet. Das Netz geht.
   *[other] { $count } Handys haben die Seite geöffnet. Das Netz geht.
    }
workshop-network-test-timed-out = In einer Minute hat kein Handy die Seite geöffnet.
workshop-network-test-here = Dieser Computer selbst hat die Seite geöffnet: Sie läuft. Über Firewall und WLAN sagt das nichts.
workshop-network-test-again = Noch einmal prüfen
workshop-network-advice = Woran es liegen kann, das Wahrscheinlichste zuerst
workshop-network-advice-loopback = Die Sitzung läuft nur für diesen Computer
workshop-network-advice-loopback-do = Beenden Sie die Sitzung, verbinden Sie den Computer mit einem Netz und starten Sie sie dort.
workshop-network-advice-no-network = Kein Router im Netz
workshop-network-advice-no-network-do = Dieser Computer hat sich seine Adresse selbst gegeben. Verbinden Sie ihn mit einem WLAN oder öffnen Sie einen Hotspot, und starten Sie die Sitzung neu.
workshop-network-advice-elsewhere = Die Sitzung läuft in einem VPN oder einer virtuellen Maschine
workshop-network-advice-elsewhere-do = Dort sind keine Handys. Beenden Sie die Sitzung und wählen Sie beim Start ein anderes Netz.
workshop-network-advice-firewall = Die Firewall dieses Computers
workshop-network-advice-firewall-do = Sie hält fremde Geräte fern, und das soll sie auch. Lassen Sie dieses eine Programm für den Workshop durch; wie, steht unten unter „Firewall“.
workshop-network-advice-isolation = Das WLAN trennt seine Geräte voneinander
workshop-network-advice-isolation-do = Gastnetze und Hotel-WLANs tun das oft („Client-Isolation“). Bitten Sie um ein anderes WLAN oder öffnen Sie einen eigenen Hotspot.
workshop-network-advice-other-network = Das Handy ist in einem anderen Netz
workshop-network-advice-other-network-do = Schalten Sie am Handy die mobilen Daten kurz aus und wählen Sie das WLAN, in dem auch dieser Computer ist. Ein WLAN ohne Internet verlässt manches Handy von selbst: Wählen Sie dort „verbunden bleiben“.
workshop-network-advice-vpn = Ein VPN führt am Netz vorbei
workshop-network-advice-vpn-do = Schalten Sie VPN-Programme auf dem Handy und auf diesem Computer für die Prüfung aus.
workshop-network-advice-shared = Mehrere Handys kommen über dieselbe Adresse
workshop-network-advice-shared-do = Zwischen Handys und Computer sitzt ein Gerät, das allen dieselbe Adresse gibt. Das geht. Nach vielen falschen Codes müssen dann aber alle kurz warten: Lassen Sie lieber den QR-Code scannen.

## Firewall

workshop-network-firewall = Firewall
workshop-network-firewall-what = Die Freigabe öffnet nur dieses Programm, nur für Geräte im selben Netz, und es hört nur zu, solange eine Sitzung läuft. Nehmen Sie sie nach dem Workshop zurück.
workshop-network-firewall-what-linux = Die Freigabe öffnet einen einzigen Port, und an ihm hört das Programm nur zu, solange eine Sitzung läuft. Nehmen Sie sie nach dem Workshop zurück.
workshop-network-firewall-later = Welcher Port es wird, steht erst fest, wenn eine Sitzung läuft. Dann stehen hier die fertigen Zeilen für ufw und firewalld. Viele Linux-Systeme haben keine Firewall an; dann ist nichts zu tun.
workshop-network-open = Öffnen
workshop-network-close = Wieder schließen
workshop-network-copy = Kopieren
# Was ein Vorleseprogramm zum Knopf sagt.
# Variables:
#   $what (String) - was kopiert wird: „Öffnen“
workshop-network-copy-what = Kopieren: { $what }
workshop-network-copied = Kopiert.
workshop-network-copy-failed = Das Kopieren ging nicht. Markieren Sie die Zeile und kopieren Sie sie von Hand.
workshop-network-powershell = PowerShell als Administrator
workshop-network-ufw = Terminal, für ufw (Ubuntu, Mint, Debian)
workshop-network-firewalld = Terminal, für firewalld (Fedora, openSUSE); schließt sich nach 8 Stunden von selbst
workshop-network-windows-settings = Oder in den Einstellungen
workshop-network-windows-settings-1 = Öffnen Sie „Windows-Sicherheit“ und dort „Firewall- & Netzwerkschutz“.
workshop-network-windows-settings-2 = Wählen Sie „Zugriff von App durch Firewall zulassen“ und „Einstellungen ändern“.
workshop-network-windows-settings-3 = Steht Trittsicher in der Liste, haken Sie es an und setzen Sie den Haken unter „Privat“. Sonst wählen Sie „Andere App zulassen“ und dann trittsicher.exe.
workshop-network-windows-settings-4 = Nach dem Workshop: Haken wieder entfernen.
workshop-network-windows-private = Beides gilt für Netze, die Windows als „Privat“ führt. Steht Ihr WLAN auf „Öffentlich“, ändern Sie das für den Workshop unter Einstellungen, „Netzwerk und Internet“, Eigenschaften des WLANs – und danach zurück. Haben Sie eine Frage von Windows schon einmal mit „Abbrechen“ beantwortet, sperrt eine Regel das Programm: Dann hilft nur der Weg über die Einstellungen.
workshop-network-mac-1 = Öffnen Sie die Systemeinstellungen, dort „Netzwerk“ und „Firewall“. Ist sie aus, liegt es nicht an ihr.
workshop-network-mac-2 = Ist sie an, klicken Sie auf „Optionen …“. „Alle eingehenden Verbindungen blockieren“ muss aus sein.
workshop-network-mac-3 = Fügen Sie mit „+“ das Programm Trittsicher hinzu und wählen Sie „Eingehende Verbindungen erlauben“.
workshop-network-mac-4 = Nach dem Workshop: Programm auswählen und mit „–“ wieder entfernen.

## Eigener Hotspot

workshop-network-hotspot-why = Mit einem eigenen Hotspot sind Sie vom WLAN des Hauses unabhängig: Niemand sonst ist darin, und niemand trennt die Geräte. Internet braucht er nicht zu haben.
workshop-network-hotspot-few = Für mehr als acht bis zehn Handys reicht das nicht: Windows und Handys lassen nur wenige Geräte zu. Nehmen Sie dann einen kleinen WLAN-Router mit; er braucht keinen Internetanschluss.
workshop-network-hotspot-here = Dieser Computer
workshop-network-on-windows = Windows 10 und 11
workshop-network-on-windows-1 = Öffnen Sie die Einstellungen (Windows-Taste und I), dort „Netzwerk und Internet“ und „Mobiler Hotspot“.
workshop-network-on-windows-2 = Wählen Sie bei „Meine Internetverbindung freigeben von“ die Verbindung, die da ist, und bei „Freigeben über“ das WLAN. Ohne jede Verbindung lässt sich der Hotspot meist nicht einschalten; ein Netzwerkkabel ohne Internet reicht oft.
workshop-network-on-windows-3 = Tragen Sie unter „Eigenschaften“ (Windows 10: „Bearbeiten“) einen Namen und ein Passwort mit mindestens acht Zeichen ein.
workshop-network-on-windows-4 = Schalten Sie den mobilen Hotspot ein und darunter „Energiesparen“ aus, damit er in Pausen an bleibt.
workshop-network-on-windows-5 = In der Liste „Netze dieses Computers“ steht er mit der Adresse 192.168.137.1. Starten Sie die Sitzung dort.
workshop-network-on-mac = macOS
workshop-network-on-mac-1 = Der Mac kann nur weitergeben, was nicht selbst über WLAN kommt. Stecken Sie ein Netzwerkkabel oder ein iPhone per USB an.
workshop-network-on-mac-2 = Öffnen Sie die Systemeinstellungen, dort „Allgemein“ und „Teilen“ (vor macOS 13: „Freigaben“), und klicken Sie bei „Internetfreigabe“ auf das „i“.
workshop-network-on-mac-3 = Wählen Sie bei „Verbindung freigeben“ den Anschluss mit dem Kabel und schalten Sie darunter „WLAN“ ein.
workshop-network-on-mac-4 = Tragen Sie unter „WLAN-Optionen“ Namen und Passwort ein, und schalten Sie die Internetfreigabe ein.
workshop-network-on-mac-5 = In der Liste „Netze dieses Computers“ steht er meist als bridge100 mit der Adresse 192.168.2.1. Starten Sie die Sitzung dort.
workshop-network-on-phone = Mit einem Handy
workshop-network-on-phone-1 = iPhone: Einstellungen, „Persönlicher Hotspot“, „Zugriff für andere erlauben“. Bleiben Sie auf dieser Seite, bis alle verbunden sind.
workshop-network-on-phone-2 = Android: Einstellungen, „Netzwerk und Internet“, „Hotspot und Tethering“, „WLAN-Hotspot“. Bei manchen Geräten heißt es „Verbindungen“ und „Mobile Hotspot“.
workshop-network-on-phone-3 = Verbinden Sie diesen Computer und die anderen Handys mit dem Hotspot, und starten Sie dann die Sitzung in diesem WLAN.
workshop-network-on-phone-4 = Schalten Sie die mobilen Daten des Handys aus, wenn niemand auf Ihre Kosten surfen soll.

## WLAN als QR-Code

workshop-network-code-text = Mit diesem Code tritt ein Handy dem WLAN bei, ohne dass jemand das Passwort tippt. Was Sie hier eingeben, wird nicht gespeichert: Es verschwindet, sobald Sie die Seite verlassen.
workshop-network-code-name = Name des WLANs
workshop-network-code-security = Sicherheit
workshop-network-code-wpa = WPA, WPA2 oder WPA3
workshop-network-code-open = Offen, ohne Passwort
workshop-network-code-password = Passwort des WLANs
workshop-network-code-show = Passwort beim Tippen zeigen
workshop-network-code-hidden = Das WLAN zeigt seinen Namen nicht
workshop-network-code-on-sheet = Passwort lesbar auf den Aushang
workshop-network-code-on-sheet-hint = Für Handys, deren Kamera keine Codes liest. Im Code selbst steht es immer: Wer den Aushang fotografiert, hat das Passwort.
workshop-network-code-alt = QR-Code, mit dem ein Handy dem WLAN beitritt
workshop-network-code-empty = Geben Sie Namen und Passwort ein, dann entsteht hier der Code.
workshop-network-code-wrong-name = So kann ein WLAN nicht heißen: höchstens 32 Zeichen, Umlaute zählen doppelt.
workshop-network-code-wrong-length = Ein WLAN-Passwort hat 8 bis 63 Zeichen.
workshop-network-code-wrong-signs = Ein WLAN-Passwort hat keine Umlaute und keine Sonderzeichen außerhalb der englischen Tastatur.
workshop-network-code-show-sheet = Aushang zeigen
workshop-network-code-hide-sheet = Aushang schließen
workshop-network-code-print = Aushang drucken
workshop-network-code-no-file = Den Aushang gibt es nur auf Papier und nicht als Datei, damit kein Passwort auf der Festplatte liegen bleibt.

## Ohne Handys

workshop-network-paper-text = Wenn das Netz nicht will, stimmt der Raum mit Karten oder mit der Hand ab. Sie zählen und tippen die Zahlen in der Runde ein.
workshop-network-paper-eye = Die Karten liest das Auge, nicht die Kamera: Dieses Programm zählt sie nicht selbst. Form und Buchstabe sagen dasselbe wie die Farbe.
workshop-network-paper-kind = Karten
workshop-network-paper-letters = A, B, C, D
workshop-network-paper-letters-hint = Ein Blatt für jede Person
workshop-network-paper-all-letters = A bis H
workshop-network-paper-all-letters-hint = Zwei Blätter für jede Person, für Fragen mit mehr als vier Antworten. Ab E wiederholen sich Form und Farbe: Dann zählt der Buchstabe.
workshop-network-paper-truth = Stimmt und Stimmt nicht
workshop-network-paper-truth-hint = Ein Blatt für zwei Personen
workshop-network-paper-people = Für wie viele Personen
# Variables:
#   $most (Number) - so viele höchstens
workshop-network-paper-people-hint = 1 bis { $most }
workshop-network-paper-first = Ab Nummer
# Variables:
#   $most (Number) - die höchste Nummer
workshop-network-paper-first-hint = 1 bis { $most }. Für große Räume drucken Sie mehrmals: ab 1, ab 101, ab 201.
workshop-network-paper-join = Der QR-Code führt in die laufende Sitzung
workshop-network-paper-join-hint = Für alle, deren Handy später doch noch geht. Nur die Adresse steht darin, kein Geheimnis; den Beitrittscode zeigt die Leinwand.
workshop-network-paper-says = Der QR-Code sagt nur, was auf der Karte steht. So findet auch, wer schlecht sieht, mit dem Handy die richtige Karte. Läuft eine Sitzung, kann er stattdessen dorthin führen.
# Variables:
#   $sheets (Number) - Blätter, mindestens 1
workshop-network-paper-sheets = { $sheets ->
    [one] Ein Blatt. Darunter sehen Sie es.
   *[other] { $sheets } Blätter. Darunter sehen Sie die ersten.
    }
workshop-network-paper-save = Als PDF speichern
# Variables:
#   $path (String) - die Datei
workshop-network-paper-saved = Gespeichert: { $path }
workshop-network-hands = Hände heben
workshop-network-hands-text = Lesen Sie jede Antwort vor und bitten Sie um Handzeichen. In der Runde tippen Sie zu jeder Antwort ein, wie viele Hände oben waren. Mehr Hände als Personen im Raum nimmt das Programm nicht an.
