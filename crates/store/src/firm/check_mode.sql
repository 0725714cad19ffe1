-- Goes on with a round in another way.
UPDATE check_run
SET mode = :mode
WHERE id = :run
  AND firm_id = :firm
  AND finished_at = ''
