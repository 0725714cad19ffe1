-- The lists of :firm in their newest version, by name.
SELECT list.id, now.version, now.name, now.audience, now.rhythm, coalesce(learner.name, ''), now.saved_at
FROM list
JOIN list_version AS now ON now.list_id = list.id
LEFT JOIN learner ON learner.id = now.saved_by
WHERE list.firm_id = :firm
  AND list.removed_at IS NULL
  AND now.version = (SELECT max(version) FROM list_version WHERE list_id = list.id)
ORDER BY now.name, list.id
