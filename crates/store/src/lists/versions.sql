-- Every version of :list of :firm, the newest first.
SELECT list.id, old.version, old.name, old.audience, old.rhythm, old.saved_by, old.saved_at
FROM list
JOIN list_version AS old ON old.list_id = list.id
WHERE list.id = :list
  AND list.firm_id = :firm
  AND list.removed_at IS NULL
ORDER BY old.version DESC
