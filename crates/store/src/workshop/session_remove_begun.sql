-- Removes a session with everything in it, if it is the one that began then.
DELETE FROM workshop_session WHERE id = :session AND begun_at = :begun
