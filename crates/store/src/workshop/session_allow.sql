-- What is allowed in an open session.
UPDATE workshop_session
SET names = :names, points = :points, listed = :listed, locked = :locked
WHERE id = :session
  AND ended_at IS NULL
