-- Everything of which it is noted that the action is done.
SELECT action_id
FROM action_done
WHERE learner_id = :learner
