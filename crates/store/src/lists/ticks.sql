-- What is ticked in the open run of :list.
SELECT tick.line, tick.ticked_by, tick.ticked_at
FROM list_tick AS tick
JOIN list_run AS run ON run.id = tick.run_id
WHERE run.list_id = :list
  AND run.finished_at IS NULL
