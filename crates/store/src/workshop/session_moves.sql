-- Where an open session is reached from now on.
UPDATE workshop_session
SET address = :address, port = :port
WHERE id = :session
  AND ended_at IS NULL
