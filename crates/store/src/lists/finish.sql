-- Finishes the open run of :list; what it was of is the newest version.
UPDATE list_run
SET finished_at = :at,
  version = (SELECT max(version) FROM list_version WHERE list_id = :list)
WHERE list_id = :list
  AND finished_at IS NULL
