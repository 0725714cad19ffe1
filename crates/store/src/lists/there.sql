-- Whether :list is one of :firm that is not thrown away.
SELECT 1
FROM list
WHERE id = :list
  AND firm_id = :firm
  AND removed_at IS NULL
