-- When :list was gone through, the newest first, with how many of its lines were ticked then and of how many.
SELECT run.id, run.begun_at, run.finished_at, run.version,
  (SELECT count(*) FROM list_tick AS tick
   JOIN list_line AS line ON line.line = tick.line AND line.list_id = run.list_id AND line.version = run.version
   WHERE tick.run_id = run.id),
  (SELECT count(*) FROM list_line AS line WHERE line.list_id = run.list_id AND line.version = run.version)
FROM list_run AS run
WHERE run.list_id = :list
ORDER BY run.id DESC
LIMIT 200
