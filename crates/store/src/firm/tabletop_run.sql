-- A table-top exercise of the firm.
SELECT id, exercise_id, version, length, created_at, seen_at
FROM tabletop_run
WHERE firm_id = :firm
  AND id = :run
