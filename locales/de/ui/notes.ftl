### Notizen und Lesezeichen.

## In einer Lektion

lesson-bookmark = Lesezeichen
note-title = Meine Notiz
note-hint = Sie gehört zu Ihrem Profil und wird beim Schreiben von selbst gespeichert.
note-saved = Gespeichert
# Variables:
#   $count (Number) - wie viele, ab 1
note-room = { $count ->
    [one] Noch Platz für ein Zeichen
   *[other] Noch Platz für { $count } Zeichen
    }
note-full = Die Notiz ist voll: Mehr als 4.000 Zeichen passen nicht hinein.

## Ihre Seite

notes-title = Notizen und Lesezeichen
notes-intro = Was Sie sich in Lektionen gemerkt oder notiert haben, das Neueste zuerst.
notes-open = Anzeigen
notes-none = In jeder Lektion können Sie oben ein Lesezeichen setzen und am Ende eine Notiz schreiben. Beides finden Sie dann hier wieder.
notes-to-steps = Zu den Schritten
notes-bookmarks = Lesezeichen
notes-notes = Notizen
# Variables:
#   $when (String) - Tag und Uhrzeit
notes-since = Lesezeichen vom { $when }
# Variables:
#   $when (String) - Tag und Uhrzeit
notes-changed = zuletzt geändert am { $when }
notes-gone = Diese Lektion gibt es nicht mehr.
notes-take = Lesezeichen entfernen
# Variables:
#   $title (String) - Titel der Lektion
notes-take-of = Lesezeichen entfernen: { $title }
notes-delete = Notiz löschen
# Variables:
#   $title (String) - Titel der Lektion
notes-delete-of = Notiz löschen: { $title }
notes-marked = Lesezeichen gesetzt.
notes-taken = Lesezeichen entfernt.
notes-deleted = Notiz gelöscht.
