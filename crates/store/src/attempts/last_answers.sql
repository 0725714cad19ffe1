-- Was the last answer to each question right?
SELECT question_id, correct
FROM attempt
WHERE id IN (
  SELECT max(id)
  FROM attempt
  WHERE learner_id = :learner
  GROUP BY question_id
)
