-- Removes a supplier with all its replies.
DELETE FROM supplier
WHERE firm_id = :firm
  AND id = :id
