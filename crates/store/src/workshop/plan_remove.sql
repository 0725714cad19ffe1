-- Throws :plan away, or brings it back where :at is nothing.
UPDATE workshop_plan
SET removed_at = :at
WHERE id = :plan
