-- The log of an incident, in the order it was written.
SELECT id, at, who, kind, text
FROM incident_entry
WHERE firm_id = :firm
  AND incident_id = :incident
ORDER BY id
