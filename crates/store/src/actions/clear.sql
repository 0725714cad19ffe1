-- Takes back that the action is done.
DELETE FROM action_done
WHERE learner_id = :learner
  AND action_id = :id
