-- Removes a session with everything in it.
DELETE FROM workshop_session WHERE id = :session
