-- What was gained, by topic.
SELECT step_id, people, once, before_right, after_right, compared
FROM workshop_gain
WHERE session_id = :session
ORDER BY step_id
