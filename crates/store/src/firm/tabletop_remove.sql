-- Removes a table-top exercise with its log.
DELETE FROM tabletop_run
WHERE firm_id = :firm
  AND id = :run
