### Was beim Prüfen eines Zertifikats herauskommt, im Fenster und auf der Kommandozeile.

verify-key-known = Echt: unverändert, und der Schlüssel ist bekannt.
    .why = Die Datei ist genau so, wie sie unterschrieben wurde.
verify-key-unknown = Unverändert, aber der Schlüssel ist hier nicht bekannt.
    .why = Die Datei ist genau so, wie sie unterschrieben wurde. Von wem, steht damit nicht fest: Unterschreiben kann jeder, auch unter fremdem Namen. Vergleichen Sie den Fingerabdruck mit dem, den Ihnen der Betrieb nennt.
verify-altered = Nicht echt: Die Datei wurde verändert.
verify-not-yet-valid = Noch nicht gültig.
verify-expired = Nicht mehr gültig.
verify-not-a-certificate = Das ist kein Zertifikat, das sich prüfen lässt.

## Warum

verify-too-large = Die Datei ist größer, als ein Zertifikat sein kann.
verify-no-credential = In der Datei steckt kein Zertifikat. Ein Foto oder ein neu gedrucktes PDF enthält die Unterschrift nicht mehr; bitten Sie um die Datei selbst.
verify-several-credentials = In der Datei stecken mehrere Zertifikate. Welches gelten soll, kann niemand sagen.
verify-damaged = Die Datei um das Zertifikat herum ist beschädigt.
verify-not-a-token = Wo das Zertifikat stehen müsste, steht etwas anderes.
verify-header = Das Zertifikat ist in einer Form, die dieses Programm nicht kennt.
verify-algorithm = Das Zertifikat ist auf eine Art unterschrieben, die nichts beweist oder die dieses Programm nicht kennt. Erwartet wird RS256.
verify-no-key = Das Zertifikat enthält keinen Schlüssel, mit dem es sich prüfen ließe.
verify-private-key = Das Zertifikat enthält den geheimen Schlüssel. Unterschrieben haben kann es jeder, der die Datei hat.
verify-weak-key = Der Schlüssel ist zu kurz, um etwas zu beweisen, oder ungewöhnlich lang.
verify-signature = Die Unterschrift passt nicht zum Text des Zertifikats.
verify-seal-missing = Das Zertifikat in der Datei ist unversehrt, aber Seite oder Bild darum herum sind nicht unterschrieben. Was dort zu lesen ist, kann jeder geschrieben haben.
verify-seal-broken = Das Zertifikat in der Datei ist unversehrt, aber Seite oder Bild darum herum sind nicht mehr so, wie sie unterschrieben wurden.
verify-context = Es ist unterschrieben, aber kein Zertifikat nach Open Badges 3.0.
verify-content = Es ist unterschrieben, aber kein Zertifikat in der Form, die dieses Programm liest.
verify-contradiction = Es ist unterschrieben, widerspricht sich aber bei Aussteller, Person, Nummer oder Zeit.
verify-early = Es ist unverändert, gilt aber erst später. Vielleicht geht die Uhr dieses Computers nach.
verify-late = Es ist unverändert, galt aber nur bis zu einem Tag, der vorbei ist.

## Was das Zertifikat sagt

verify-for = Wofür
verify-issuer = Ausgestellt im Namen von
verify-from = Gültig ab
verify-until = Gültig bis
verify-criteria = Was dafür nötig war
verify-description = Worum es geht
verify-number = Nummer

## Der eigene Schlüssel

# Name der Datei mit dem Schlüssel, ohne Endung.
verify-key-file = zertifikatsschluessel
