-- Opens a round again, as the last one.
UPDATE quiz_round
SET opened = (SELECT max(opened) + 1 FROM quiz_round WHERE learner_id = :learner)
WHERE learner_id = :learner
  AND about = :about
