-- Ends a round.
DELETE FROM quiz_round
WHERE learner_id = :learner
  AND about = :about
