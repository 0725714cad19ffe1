-- The hands counted in a session, by round.
SELECT number, option, count
FROM workshop_hand
WHERE session_id = :session
ORDER BY number, option
