-- The list of who was there.
SELECT participant, name
FROM workshop_attendee
WHERE session_id = :session
ORDER BY name, participant
