-- Says that a document proves nothing any more.
DELETE FROM evidence_proves
WHERE firm_id = :firm
  AND evidence_id = :id
