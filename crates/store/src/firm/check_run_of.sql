-- What is known about a round?
SELECT id, mode, begun_at, finished_at, seconds
FROM check_run
WHERE id = :run
  AND firm_id = :firm
