-- Removes :set with what it names.
DELETE FROM workshop_set
WHERE id = :set
