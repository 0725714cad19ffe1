### Workshops: der Leitfaden für alle, die einen geben.

workshop-guide-title = Leitfaden für Workshops
workshop-guide-chapters = Alle Kapitel
workshop-guide-print = Kapitel drucken
workshop-guide-sources = Quellen
# Für Screenreader: die Wege zum Kapitel davor und danach.
workshop-guide-ways = Weiter im Leitfaden
# Steht für Screenreader vor dem Titel des Kapitels.
workshop-guide-back = Zurück
# Steht für Screenreader vor dem Titel des Kapitels.
workshop-guide-next = Weiter

## Wege zu der Seite, um die es in einem Kapitel geht

workshop-guide-to-plan = Zur Planung
workshop-guide-to-present = Zum Vorführen
workshop-guide-to-room = Zum Raum
workshop-guide-to-sets = Zu den Fragensätzen
workshop-guide-to-network = Zum Netz
workshop-guide-to-records = Zu den Protokollen
