-- Which files belong to something? In the order they came.
SELECT id, name, kind, bytes, sha256, attached_at
FROM attachment
WHERE firm_id = :firm
  AND owner = :owner
ORDER BY id
