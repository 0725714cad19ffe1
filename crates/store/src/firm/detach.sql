-- Takes a file away.
DELETE FROM attachment
WHERE firm_id = :firm
  AND id = :id
