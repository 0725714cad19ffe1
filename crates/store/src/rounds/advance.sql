-- Notes that one more question of the round is answered.
UPDATE quiz_round
SET answered = :answered, correct = :correct
WHERE learner_id = :learner
  AND about = :about
