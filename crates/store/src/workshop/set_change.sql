-- Gives :set another name.
UPDATE workshop_set
SET name = :name, changed_at = :at
WHERE id = :set
