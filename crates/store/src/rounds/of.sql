-- Which rounds is the learner in? The one opened last comes first.
SELECT about, questions, answered, correct, begun_at
FROM quiz_round
WHERE learner_id = :learner
ORDER BY opened DESC
