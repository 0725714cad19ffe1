### Lernpfade.

paths-title = Lernpfade
paths-intro = Wenige Lektionen für einen Zweck, mit Fragen am Ende und einem Zertifikat.
paths-ready = Fertige Pfade
paths-own = Eigene Pfade
paths-own-hint = Stellen Sie Lektionen so zusammen, wie Ihr Betrieb sie braucht, und weisen Sie den Pfad Ihrem Team zu.
paths-new = Eigenen Pfad anlegen
paths-open = noch nicht gewählt
paths-going = unterwegs
paths-completed = abgeschlossen
# Variables:
#   $day (String) - der Tag
paths-due = bis { $day }
# Variables:
#   $day (String) - der Tag
paths-overdue = überfällig seit { $day }
# Variables:
#   $done (Number) - gelesene Lektionen
#   $of (Number) - Lektionen
paths-lessons-done = { $done } von { $of } Lektionen
# Variables:
#   $done (Number) - richtige Antworten
#   $of (Number) - Fragen
#   $needed (Number) - wie viele richtig sein müssen
paths-questions-done = { $done } von { $of } Fragen richtig, { $needed } sind nötig

## Die Seite eines Pfads

paths-go = Diesen Pfad gehen
paths-again = Noch einmal gehen
paths-again-hint = Die Lektionen bleiben gelesen. Die Fragen zählen von vorn.
paths-leave = Pfad verlassen
paths-finish-hint = Alles gelesen und gewusst: Der Pfad ist zu Ende.
paths-finish = Abschließen
# Variables:
#   $title (String) - Name des Pfads
paths-left = Verlassen: { $title }
paths-placement = Können Sie das schon?
# Variables:
#   $count (Number) - Fragen, ab 2
#   $minutes (Number) - etwa so lange
paths-placement-hint = Eine kurze Einstufung: { $count } Fragen, etwa { $minutes } Min. Was Sie dabei zeigen, brauchen Sie nicht mehr zu lesen.
paths-placement-start = Einstufung beginnen
# Variables:
#   $count (Number) - Lektionen, ab 1
paths-shown-some = { $count ->
    [one] Eine Lektion können Sie überspringen:
   *[other] { $count } Lektionen können Sie überspringen:
    }
paths-shown-none = Diesmal gibt es nichts zu überspringen. Die Lektionen zeigen, was noch fehlt.
paths-shown = gekonnt
paths-objectives = Das können Sie danach
paths-lessons = Lektionen
paths-questions = Fragen zum Pfad
paths-rule = Der Pfad ist abgeschlossen, wenn alle Lektionen gelesen sind und die letzte Antwort auf vier von fünf Fragen richtig war.
# Variables:
#   $place (Number) - welche Lektion
#   $of (Number) - wie viele
paths-place = Lektion { $place } von { $of }
paths-done-title = Pfad abgeschlossen
# Variables:
#   $title (String) - Name des Pfads
paths-done = Sie haben diesen Pfad abgeschlossen: { $title }
paths-to-path = Zum Pfad
# Variables:
#   $day (String) - der Tag
#   $right (Number) - richtige Antworten
#   $of (Number) - Fragen
paths-completed-on = Abgeschlossen am { $day }, { $right } von { $of } Fragen richtig

## Einen eigenen Pfad zusammenstellen

paths-edit = Bearbeiten
paths-edit-title = Pfad bearbeiten
paths-name = Name des Pfads
paths-role = Wessen Fragen werden gestellt?
paths-chosen = Lektionen des Pfads
paths-chosen-none = Noch keine. Wählen Sie unten aus, was dazugehört.
paths-chosen-hint = Ziehen Sie am Griff oder nehmen Sie die Pfeile.
paths-choices = Lektionen zur Auswahl
# Variables:
#   $title (String) - Titel der Lektion
paths-take = Herausnehmen: { $title }
paths-save = Pfad speichern
paths-saved = Der Pfad ist gespeichert.
paths-remove = Pfad löschen
paths-remove-title = Diesen Pfad löschen?
paths-remove-text = Danach geht ihn niemand mehr. Was damit gelernt und abgeschlossen wurde, bleibt erhalten.
paths-removed = Der Pfad ist gelöscht.

## Auf der ersten Seite

# Variables:
#   $title (String) - Name des Pfads
paths-on = Lernpfad: { $title }
paths-choose = Einen Lernpfad wählen
paths-resume = Hier haben Sie aufgehört.

## Das Zertifikat eines abgeschlossenen Pfads

paths-certificate = Zertifikat speichern
paths-certificate-firm = Name Ihres Betriebs
paths-certificate-firm-hint = Steht als Aussteller auf dem Zertifikat. Ohne Namen steht dort { -app-name }.
paths-certificate-guest = Als Gast bekommen Sie kein Zertifikat: Von Gästen wird nichts aufgehoben, auch kein Name.
paths-certificate-name = Für ein Zertifikat braucht das Programm Ihren Namen. Sie tragen ihn unter „Profil“ ein.
paths-certificate-profile = Zum Profil
# Variables:
#   $path (String) - die Datei
paths-certificate-saved = Gespeichert: { $path }. Daneben liegen dasselbe als Bild (.png) und die Unterschrift allein (.jwt).
paths-certificate-key = Ihr System hat keine Schlüsselverwaltung, die das Programm erreicht. Der Schlüssel, mit dem es unterschreibt, liegt deshalb als Datei im Datenordner; lesen kann sie nur Ihr Benutzerkonto.
paths-verify-hint = Haben Sie ein Zertifikat bekommen? Sehen Sie nach, ob es echt ist.
paths-verify = Zertifikat prüfen
