-- When a session began.
SELECT begun_at FROM workshop_session WHERE id = :session
