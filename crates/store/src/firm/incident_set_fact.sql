-- Notes something about an incident, in place of what was noted before.
INSERT INTO incident_fact (firm_id, incident_id, name, value)
VALUES (:firm, :incident, :name, :value)
ON CONFLICT (incident_id, name) DO UPDATE SET value = excluded.value
