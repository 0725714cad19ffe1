-- What was answered in all replies?
SELECT reply_id, requirement_id, verdict, text, evidence
FROM supplier_reply_answer
WHERE firm_id = :firm
ORDER BY reply_id, requirement_id
