-- Everybody leaves; their answers go with them.
DELETE FROM workshop_seat WHERE session_id = :session
