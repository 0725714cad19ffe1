### Zertifikate prüfen und bekannte Schlüssel.

verify-page = Zertifikat prüfen
verify-intro = Ist ein Zertifikat noch so, wie es unterschrieben wurde, und von wem? Das geht ohne Internet.
verify-choose = Datei wählen
verify-choose-other = Andere Datei wählen
verify-choose-hint = Das PDF, das Bild (PNG) oder die JWT-Datei. Ein Ausdruck oder ein Foto lässt sich nicht prüfen.
verify-thumbprint = Fingerabdruck des Schlüssels
# Variables:
#   $name (String) - wem er gehört
verify-known-as = Bekannt als: { $name }
verify-says = Was das Zertifikat sagt
verify-claims = Was darin steht, aber nicht bewiesen ist
verify-name-hint = Der Name der Person steht nur auf der Seite des PDFs.
verify-remember-title = Kennen Sie diesen Schlüssel?
verify-remember-hint = Merken Sie ihn sich nur, wenn Ihnen der Betrieb denselben Fingerabdruck auf einem anderen Weg genannt hat, am Telefon oder auf seiner Website.
verify-remember-name = Wem gehört der Schlüssel?
verify-remember = Schlüssel merken
verify-remembered = Der Schlüssel ist jetzt bekannt.
verify-keys = Bekannte Schlüssel
verify-keys-none = Noch keiner. Der eigene kommt mit dem ersten Zertifikat dazu.
verify-own = Ihr eigener
# Variables:
#   $day (String) - der Tag
verify-since = bekannt seit { $day }
verify-own-hint = Mit diesem Schlüssel unterschreibt dieser Computer. Veröffentlichen Sie den Fingerabdruck, damit andere Ihre Zertifikate erkennen.
verify-forget = Vergessen
# Variables:
#   $name (String) - wem der Schlüssel gehört
verify-forget-whose = Schlüssel vergessen: { $name }
verify-forgotten = Der Schlüssel ist vergessen.

## Der eigene Schlüssel

verify-own-key = Ihr eigener Schlüssel
verify-own-key-what = Damit unterschreibt dieser Computer Zertifikate. Sichern Sie ihn: Ist er verloren, brauchen Sie einen neuen, und der hat einen anderen Fingerabdruck.
verify-own-key-none = Noch gibt es keinen: Er entsteht mit dem ersten Zertifikat.
verify-key-show = Passphrase anzeigen
verify-key-take = Schlüssel sichern …
verify-key-take-title = Schlüssel sichern
verify-key-take-what = Der Schlüssel kommt verschlüsselt in eine Datei. Damit unterschreiben Sie auch auf einem anderen Computer, und er ist nicht verloren, wenn dieser kaputtgeht.
verify-key-take-warning = Wer die Datei und die Passphrase hat, kann Zertifikate in Ihrem Namen ausstellen. Ohne die Passphrase kann niemand die Datei öffnen, auch wir nicht. Bewahren Sie beides getrennt auf.
verify-key-take-passphrase = Neue Passphrase
# Variables:
#   $least (Number) - wie viele Zeichen mindestens
verify-key-take-hint = Mindestens { $least } Zeichen, zum Beispiel fünf Wörter, die nichts miteinander zu tun haben.
verify-key-take-again = Passphrase wiederholen
verify-key-take-differs = Die beiden Eingaben sind verschieden.
verify-key-take-do = Datei speichern …
# Variables:
#   $path (String) - die Datei
verify-key-taken = Der Schlüssel ist gesichert: { $path }
verify-key-bring = Schlüssel übernehmen …
verify-key-bring-hint = Haben Sie den Schlüssel auf einem anderen Computer gesichert? Übernehmen Sie ihn, dann unterschreibt auch dieser damit.
verify-key-bring-title = Schlüssel übernehmen
# Variables:
#   $file (String) - Name der Datei
verify-key-bring-file = Der Schlüssel in „{ $file }“ ist mit einer Passphrase geschützt. Es ist die, die beim Sichern festgelegt wurde.
verify-key-bring-passphrase = Passphrase der Datei
verify-key-bring-do = Übernehmen
verify-key-instead-title = Anderen Schlüssel ersetzen?
verify-key-instead = Auf diesem Computer wird bisher mit einem anderen Schlüssel unterschrieben. Nehmen Sie den neuen, wird der bisherige hier gelöscht und nicht mehr verwendet. Zertifikate, die er unterschrieben hat, lassen sich weiter prüfen.
verify-key-instead-save = Brauchen Sie den bisherigen Schlüssel noch, brechen Sie ab und sichern Sie ihn zuerst.
verify-key-instead-present = Fingerabdruck des bisherigen Schlüssels
verify-key-instead-brought = Fingerabdruck des neuen Schlüssels
verify-key-instead-do = Schlüssel ersetzen
verify-key-brought = Der Schlüssel ist übernommen. Ab jetzt unterschreibt dieser Computer damit.
verify-key-brought-file = Der Schlüssel ist übernommen. Er liegt als Datei im Datenordner, weil Ihr System keine Schlüsselverwaltung hat, die das Programm erreicht.
verify-key-working = Einen Moment …
