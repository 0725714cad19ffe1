-- Takes everything away that belongs to something.
DELETE FROM attachment
WHERE firm_id = :firm
  AND owner = :owner
