-- The sums of a session.
SELECT number, option, text, count
FROM workshop_result
WHERE session_id = :session
ORDER BY number, place
