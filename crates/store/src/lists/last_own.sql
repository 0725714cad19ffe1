-- The highest number a line of one's own ever had in :list: a number given again would bring the old tick along.
SELECT coalesce(max(CAST(substr(line, 5) AS INTEGER)), 0)
FROM list_line
WHERE list_id = :list
  AND line LIKE 'own-%'
