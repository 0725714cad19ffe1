-- Finishes a round.
UPDATE check_run
SET finished_at = :at
WHERE id = :run
  AND firm_id = :firm
  AND finished_at = ''
