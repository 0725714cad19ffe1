-- Which rounds of the self-check are there? The one begun last first.
SELECT id, mode, begun_at, finished_at, seconds
FROM check_run
WHERE firm_id = :firm
ORDER BY begun_at DESC, id DESC
