-- Begins to go through :list, if nobody has yet.
INSERT INTO list_run (list_id, begun_at, version)
SELECT id, :at, 0
FROM list
WHERE id = :list
  AND NOT EXISTS (SELECT 1 FROM list_run WHERE list_id = :list AND finished_at IS NULL)
