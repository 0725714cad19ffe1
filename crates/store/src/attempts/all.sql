-- Every answer of the learner, in their order.
SELECT question_id, question_version, answer, correct, answered_at
FROM attempt
WHERE learner_id = :learner
ORDER BY id
