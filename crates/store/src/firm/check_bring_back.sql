-- Brings a removed round back, if its firm is still there.
INSERT INTO check_run (id, firm_id, mode, begun_at, finished_at, seconds)
SELECT :run, id, :mode, :begun, :finished, :seconds
FROM firm
WHERE id = :firm
