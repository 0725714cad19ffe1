-- Removes a document.
DELETE FROM evidence
WHERE firm_id = :firm
  AND id = :id
