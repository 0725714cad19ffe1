-- What was noted about an incident?
SELECT name, value
FROM incident_fact
WHERE firm_id = :firm
  AND incident_id = :incident
