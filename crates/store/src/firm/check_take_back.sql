-- Puts the answer to a question back to what it was; the note stays.
UPDATE check_answer
SET answer = :answer, answered_at = :at
WHERE run_id = :run
  AND question_id = :question
