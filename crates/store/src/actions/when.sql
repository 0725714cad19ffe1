-- Since when is it noted that the action is done?
SELECT done_at
FROM action_done
WHERE learner_id = :learner
  AND action_id = :id
