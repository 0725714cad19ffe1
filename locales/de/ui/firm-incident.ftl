### Betrieb: Vorfallsprotokoll.

firm-incident-page = Vorfälle
firm-incident-intro = Eine Uhr, die mitläuft, und ein Protokoll, in dem nichts verloren geht.
firm-incident-begin = Was ist passiert?
firm-incident-tabs = Teile des Vorfalls
firm-incident-tab-steps = Was zu tun ist
firm-incident-title = Kurz in Ihren Worten
firm-incident-title-hint = Zum Beispiel: Kasse vorn, Mauszeiger bewegt sich von selbst
firm-incident-when = Wann hat es begonnen?
firm-incident-when-hint = Wissen Sie es nicht genau, tragen Sie ein, wann es jemandem aufgefallen ist. Ab da zählt die Uhr.
firm-incident-moment-wrong = Tragen Sie Tag und Uhrzeit vollständig ein.
firm-incident-start = Protokoll beginnen
firm-incident-none = Es gibt noch keinen Vorfall. Gut so.
firm-incident-earlier = Bisherige Vorfälle
firm-incident-going = läuft
firm-incident-over = abgeschlossen
# Variables:
#   $at (String) - Tag und Uhrzeit
firm-incident-since = Begonnen: { $at }

## Die Uhr

firm-incident-clock = Läuft seit
firm-incident-lasted = Dauer
# Variables:
#   $days (Number) - ganze Tage
#   $time (String) - Stunden, Minuten und Sekunden
firm-incident-days = { $days ->
    [one] 1 Tag { $time }
   *[other] { $days } Tage { $time }
    }
firm-incident-aware = Seit wann wissen Sie davon?
firm-incident-aware-hint = Ab diesem Zeitpunkt laufen die Fristen. Solange Sie keinen eintragen, rechnen wir ab Beginn des Vorfalls.
firm-incident-aware-save = Zeitpunkt speichern
firm-incident-deadlines = Meldungen mit Frist
firm-incident-deadlines-none = Nach Ihren Antworten läuft keine Frist.
# Variables:
#   $left (String) - wie viel Zeit bleibt
firm-incident-left = noch { $left }
# Variables:
#   $over (String) - seit wie lange
firm-incident-overdue = überfällig seit { $over }
# Variables:
#   $at (String) - Tag und Uhrzeit
firm-incident-due = bis { $at }
firm-incident-perhaps = Falls die Meldung nötig ist: Ihre Antworten lassen das noch offen.
firm-incident-report-sent = Als gemeldet eintragen
# Variables:
#   $at (String) - Tag und Uhrzeit
firm-incident-reported = Gemeldet: { $at }
firm-incident-report-back = Doch nicht gemeldet
firm-incident-gdpr = Müssen wir nach der DSGVO melden?

## Tun

firm-incident-everyone = Erste Schritte für alle
firm-incident-charge = Erste Schritte für die Verantwortlichen
firm-incident-tell = In dieser Reihenfolge anrufen
firm-incident-tell-missing = keine Nummer eingetragen
firm-incident-roles = Wer macht was
firm-incident-role-save = Speichern

## Protokoll

firm-incident-log = Protokoll
firm-incident-who = Wer schreibt
firm-incident-what = Was
firm-incident-seen = Beobachtet
firm-incident-done = Getan
firm-incident-decided = Entschieden
firm-incident-program = Vermerk
firm-incident-line = Neue Zeile
firm-incident-line-hint = Die Eingabetaste trägt ein; mit Umschalt und Eingabetaste beginnt ein Absatz. Eingetragenes bleibt stehen; zum Berichtigen schreiben Sie einen neuen Eintrag.
firm-incident-write = Eintragen
firm-incident-photos = Fotos und Dateien
firm-incident-photo-add = Foto oder Datei anhängen
firm-incident-photos-none = Noch nichts angehängt.
firm-incident-photo-gone = nicht mehr da
firm-incident-paper = Protokoll weitergeben
firm-incident-save = Protokoll als PDF
firm-incident-close = Vorfall abschließen
firm-incident-open-again = Wieder öffnen
firm-incident-closed = Dieser Vorfall ist abgeschlossen.
firm-incident-back = Zu allen Vorfällen
firm-incident-remove = Vorfall entfernen
firm-incident-remove-title = Diesen Vorfall entfernen?
firm-incident-remove-text = Protokoll, Fotos und Angaben werden gelöscht und lassen sich nicht zurückholen. Das passt für einen Versuch. Einen echten Vorfall heben Sie auf: Datenpannen müssen dokumentiert bleiben, und Versicherung oder Polizei fragen vielleicht nach.
firm-incident-keep = Behalten
firm-incident-removed = Der Vorfall ist entfernt.
