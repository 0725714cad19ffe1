-- Every set, the one changed last first.
SELECT id, name, created_at, changed_at
FROM workshop_set
ORDER BY changed_at DESC, id DESC
