-- Writes a line into the log of an incident.
INSERT INTO incident_entry (firm_id, incident_id, at, who, kind, text)
VALUES (:firm, :incident, :at, :who, :kind, :text)
