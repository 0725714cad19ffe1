### Das Team als Tabelle.

team-name = Name
team-group = Gruppe
team-path = Lernpfad
team-standing = Stand
team-due = Bis
team-done = Abgeschlossen am
team-going = unterwegs
team-overdue = überfällig
team-completed = abgeschlossen
# Dateiname ohne Endung, ohne Leerzeichen.
team-file = team
