-- Somebody who is in the room agrees to stand in the list of who was there.
INSERT INTO workshop_attendee (session_id, participant, name)
SELECT :session, :participant, :name
WHERE EXISTS (SELECT 1 FROM workshop_seat WHERE session_id = :session AND participant = :participant)
ON CONFLICT (session_id, participant) DO UPDATE SET name = excluded.name
