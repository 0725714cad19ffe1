-- Which round is the learner in?
SELECT about, questions, answered, correct, begun_at
FROM quiz_round
WHERE learner_id = :learner
