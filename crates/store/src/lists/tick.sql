-- Ticks a line in the open run of :list.
INSERT INTO list_tick (run_id, line, ticked_by, ticked_at)
SELECT id, :line, :by, :at
FROM list_run
WHERE list_id = :list
  AND finished_at IS NULL
ON CONFLICT DO NOTHING
