-- Adds time to a round that is not finished; a year is more than anybody needs.
UPDATE check_run
SET seconds = min(seconds + :seconds, 31536000)
WHERE id = :run
  AND firm_id = :firm
  AND finished_at = ''
