-- Everybody in a session, by when they came.
SELECT participant, token, name, own_name, points
FROM workshop_seat
WHERE session_id = :session
ORDER BY participant
