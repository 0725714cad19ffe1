-- The lines of :version of :list in their order.
SELECT line, own_text, duty
FROM list_line
WHERE list_id = :list
  AND version = :version
ORDER BY place
