-- Changes :plan, unless it is thrown away.
UPDATE workshop_plan
SET
  name = :name, audience = :audience, people = :people, minutes = :minutes, begins = :begins, language = :language,
  beside = :beside, changed_at = :at
WHERE id = :plan
  AND removed_at IS NULL
