-- Takes away every file of something.
DELETE FROM attachment
WHERE firm_id = :firm
  AND owner = :owner
