-- Takes an answer back.
DELETE FROM emergency_answer
WHERE firm_id = :firm
  AND question_id = :question
