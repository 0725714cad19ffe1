-- What is answered to this question in this round?
SELECT answer, answered_at
FROM check_answer
WHERE run_id = :run
  AND question_id = :question
