-- The lists of :firm in their newest version, by name.
SELECT list.id, now.version, now.name, now.audience, now.rhythm, now.saved_by, now.saved_at
FROM list
JOIN list_version AS now ON now.list_id = list.id
WHERE list.firm_id = :firm
  AND list.removed_at IS NULL
  AND now.version = (SELECT max(version) FROM list_version WHERE list_id = list.id)
ORDER BY now.name, list.id
