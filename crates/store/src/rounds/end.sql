-- Ends the round of the learner.
DELETE FROM quiz_round
WHERE learner_id = :learner
