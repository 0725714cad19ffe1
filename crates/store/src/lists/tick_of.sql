-- Who ticked a line in the open run of :list, and when.
SELECT ticked_by, ticked_at
FROM list_tick
WHERE line = :line
  AND run_id = (SELECT id FROM list_run WHERE list_id = :list AND finished_at IS NULL)
