### Wer lernt: auswählen, dazukommen, ändern, gehen.

## Wer lernt?

who-title = Wer lernt?
who-intro = Wählen Sie Ihren Namen. Jede Person hat hier ihren eigenen Stand.
who-new = Neue Person
who-guest = Als Gast ausprobieren
who-guest-hint = Es bleibt nichts gespeichert.
who-unnamed = Ohne Namen
# Variables:
#   $name (String) - Name der Person
who-pin = PIN von { $name }
who-start = Los geht’s
who-forgotten = PIN vergessen?
who-forgotten-title = PIN entfernen?
# Variables:
#   $name (String) - Name der Person
who-forgotten-text = Die PIN verhindert nur Verwechslungen, sie ist keine Verschlüsselung. Sie lässt sich deshalb auch ohne Kenntnis entfernen. { $name } sieht danach, wann das war.
who-forgotten-do = PIN entfernen

## Profil

profile-title = Profil
profile-guest = Gast
profile-guest-text = Sie sind als Gast hier. Alles funktioniert, aber es bleibt nichts davon gespeichert.
profile-guest-end = Besuch beenden
profile-unnamed-text = Sie lernen hier ohne Namen, und das darf so bleiben. Mit einem Namen können sich mehrere Personen diesen Computer teilen.
profile-new-title = Neue Person
profile-name = Name oder Pseudonym
profile-email = E-Mail (freiwillig)
profile-email-hint = Nur nötig, wenn zwei Personen gleich heißen. Es wird nichts dorthin gesendet.
profile-team = Abteilung oder Gruppe (freiwillig)
profile-role = Rolle im Betrieb
profile-role-everyone = Team
profile-colour = Farbe
# Variables:
#   $number (Number) - Nummer der Farbe, 1 bis 8
profile-colour-number = Farbe Nummer { $number }
profile-save = Speichern
profile-create = Anlegen
profile-cancel = Abbrechen
profile-saved = Gespeichert.
profile-pin = PIN
profile-pin-optional = PIN (freiwillig, vier bis acht Ziffern)
profile-pin-what = Die PIN verhindert, dass jemand aus Versehen in Ihrem Namen weiterlernt. Sie ist keine Verschlüsselung: Wer diesen Computer öffnen darf, kann die Daten lesen.
profile-pin-present = Jetzige PIN
profile-pin-new = Neue PIN
profile-pin-set = PIN setzen
profile-pin-change = PIN ändern
profile-pin-take = PIN entfernen
profile-pin-is-set = Die PIN ist gesetzt.
profile-pin-is-gone = Die PIN ist entfernt.
# Variables:
#   $when (String) - Tag und Uhrzeit
profile-pin-removed = Am { $when } hat jemand Ihre PIN entfernt, ohne sie zu kennen. Wenn Sie das nicht waren, setzen Sie eine neue.
profile-others = Andere Personen
profile-others-hint = Jede Person hat ihren eigenen Stand, ihre Sprache und ihr Aussehen des Programms.
profile-switch = Person wechseln
profile-leave = Löschen
profile-leave-text = Alles, was unter diesem Profil gespeichert ist, wird gelöscht: Fortschritt, Antworten, Haken, Notizen, Lesezeichen und Einstellungen, auch aus den Sicherungen. Das lässt sich nicht rückgängig machen. Vorher können Sie alles mitnehmen: Im Bericht steht, was Sie gelernt und notiert haben, in der Tabelle jede Antwort.
profile-leave-start = Profil löschen
profile-leave-title = Dieses Profil löschen?
profile-leave-do = Endgültig löschen
profile-left = Das Profil ist gelöscht.
profile-export = Antworten mitnehmen
# Variables:
#   $path (String) - die Datei
profile-exported = Gespeichert: { $path }
