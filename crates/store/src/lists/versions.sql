-- Every version of :list of :firm, the newest first.
SELECT list.id, old.version, old.name, old.audience, old.rhythm, coalesce(learner.name, ''), old.saved_at
FROM list
JOIN list_version AS old ON old.list_id = list.id
LEFT JOIN learner ON learner.id = old.saved_by
WHERE list.id = :list
  AND list.firm_id = :firm
  AND list.removed_at IS NULL
ORDER BY old.version DESC
