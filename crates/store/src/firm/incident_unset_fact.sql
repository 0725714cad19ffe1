-- Takes back what was noted about an incident.
DELETE FROM incident_fact
WHERE firm_id = :firm
  AND incident_id = :incident
  AND name = :name
