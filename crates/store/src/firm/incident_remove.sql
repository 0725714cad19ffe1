-- Removes an incident; its log and what was noted about it go with it.
DELETE FROM incident
WHERE firm_id = :firm
  AND id = :incident
