-- Which table-top exercises did the firm begin? The newest first.
SELECT id, exercise_id, version, length, created_at, seen_at
FROM tabletop_run
WHERE firm_id = :firm
ORDER BY id DESC
LIMIT :most
