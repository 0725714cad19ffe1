### Erinnerungen: der Abschnitt auf der Profilseite, und der Weg zur Kalenderdatei.

reminders-title = Erinnerungen
reminders-switch = Mit einer Benachrichtigung erinnern
reminders-hint = Höchstens einmal am Tag: an Fragen zum Auffrischen und an Lernpfade mit Frist. Das Programm erinnert nur, solange es geöffnet ist.
# Nach dem Einschalten.
reminders-tried = Eben sollte eine Benachrichtigung erschienen sein. Wenn nicht, erlauben Sie { -app-name } in den Einstellungen Ihres Systems, Benachrichtigungen zu zeigen.
reminders-calendar-hint = Ihr Kalender ist auch da, wenn das Programm geschlossen ist. Die Datei enthält Ihre Fristen, mit einer Erinnerung am Tag davor, und ohne Erinnerung die Tage der nächsten zwei Monate, an denen etwas aufzufrischen ist. Übernehmen Sie sie von Zeit zu Zeit neu: Was schon im Kalender steht, wird dabei erneuert.
reminders-calendar = In den Kalender setzen
# Variables:
#   $path (String) - die Datei
reminders-saved = Gespeichert: { $path }. Öffnen Sie die Datei mit Ihrem Kalender.
reminders-nothing = Es gibt nichts einzutragen: Sie haben keine Frist, und in den nächsten zwei Monaten ist nichts aufzufrischen.
