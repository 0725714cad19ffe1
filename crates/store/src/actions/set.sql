-- Notes that the action is done at :at; the first time counts.
INSERT INTO action_done (learner_id, action_id, done_at)
VALUES (:learner, :id, :at)
ON CONFLICT DO NOTHING
