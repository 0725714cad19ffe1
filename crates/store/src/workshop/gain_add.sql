-- What was gained in a topic.
INSERT INTO workshop_gain (session_id, step_id, people, once, before_right, after_right, compared)
VALUES (:session, :step, :people, :once, :before, :after, :compared)
