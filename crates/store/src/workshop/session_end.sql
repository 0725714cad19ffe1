-- Ends a session: how phones came in is gone.
UPDATE workshop_session
SET ended_at = :at, people = :people, address = '', port = 0, code = '', key = ''
WHERE id = :session
  AND ended_at IS NULL
