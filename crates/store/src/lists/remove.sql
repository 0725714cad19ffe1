-- Throws :list away, or brings it back where :at is nothing.
UPDATE list
SET removed_at = :at
WHERE id = :list
