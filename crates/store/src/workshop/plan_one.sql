-- :plan, unless it is thrown away.
SELECT id, name, audience, people, minutes, begins, language, beside, changed_at
FROM workshop_plan
WHERE id = :plan
  AND removed_at IS NULL
