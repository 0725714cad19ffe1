-- What is ticked in the open run of :list.
SELECT tick.line, coalesce(learner.name, ''), tick.ticked_at
FROM list_tick AS tick
JOIN list_run AS run ON run.id = tick.run_id
LEFT JOIN learner ON learner.id = tick.ticked_by
WHERE run.list_id = :list
  AND run.finished_at IS NULL
