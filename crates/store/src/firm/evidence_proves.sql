-- What do the documents of the firm prove?
SELECT evidence_id, requirement_id
FROM evidence_proves
WHERE firm_id = :firm
ORDER BY evidence_id, requirement_id
