-- Somebody is taken out, with what they answered.
DELETE FROM workshop_seat WHERE session_id = :session AND participant = :participant
