-- Begins a round of the self-check.
INSERT INTO check_run (firm_id, mode, begun_at, finished_at, seconds)
VALUES (:firm, :mode, :at, '', 0)
