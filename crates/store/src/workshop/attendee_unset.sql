-- Somebody does not stand in the list any more.
DELETE FROM workshop_attendee WHERE session_id = :session AND participant = :participant
