-- Removes a round with its answers.
DELETE FROM check_run
WHERE id = :run
  AND firm_id = :firm
