-- Every plan that is not thrown away, the one changed last first.
SELECT id, name, audience, people, minutes, begins, language, beside, changed_at
FROM workshop_plan
WHERE removed_at IS NULL
ORDER BY changed_at DESC, id DESC
