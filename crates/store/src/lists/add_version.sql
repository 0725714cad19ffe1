-- Saves a version after the newest one of :list.
INSERT INTO list_version (list_id, version, name, audience, rhythm, saved_by, saved_at)
SELECT :list, 1 + coalesce(max(version), 0), :name, :audience, :rhythm, :by, :at
FROM list_version
WHERE list_id = :list
