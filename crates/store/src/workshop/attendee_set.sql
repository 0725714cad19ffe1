-- Somebody agrees to stand in the list of who was there.
INSERT INTO workshop_attendee (session_id, participant, name)
VALUES (:session, :participant, :name)
ON CONFLICT (session_id, participant) DO UPDATE SET name = excluded.name
