### Das Team als Tabelle.

table-team-name = Name
table-team-group = Gruppe
table-team-path = Lernpfad
table-team-standing = Stand
table-team-due = Bis
table-team-done = Abgeschlossen am
table-team-going = unterwegs
table-team-overdue = überfällig
table-team-completed = abgeschlossen
# Dateiname ohne Endung, ohne Leerzeichen.
table-team-file = team
