-- Takes back that a round was finished.
UPDATE check_run
SET finished_at = ''
WHERE id = :run
