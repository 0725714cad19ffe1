-- What did the firm answer about reporting duties?
SELECT question_id, answer
FROM emergency_answer
WHERE firm_id = :firm
