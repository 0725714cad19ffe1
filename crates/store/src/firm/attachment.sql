-- Which file is this?
SELECT id, name, kind, bytes, sha256, attached_at
FROM attachment
WHERE firm_id = :firm
  AND id = :id
