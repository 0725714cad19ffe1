-- Drops the rounds begun before :before: nobody goes on with them.
DELETE FROM quiz_round
WHERE learner_id = :learner
  AND begun_at < :before
