-- The set :set.
SELECT id, name, created_at, changed_at
FROM workshop_set
WHERE id = :set
