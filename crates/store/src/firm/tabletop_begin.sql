-- Begins a table-top exercise.
INSERT INTO tabletop_run (firm_id, exercise_id, version, length, created_at, seen_at)
VALUES (:firm, :exercise, :version, :length, :at, :at)
