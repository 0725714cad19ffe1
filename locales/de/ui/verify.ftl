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
