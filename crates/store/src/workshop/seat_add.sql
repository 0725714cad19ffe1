-- Somebody comes in, as long as the session goes on.
INSERT INTO workshop_seat (session_id, participant, token, name, own_name)
SELECT :session, :participant, :token, :name, :own_name
WHERE EXISTS (SELECT 1 FROM workshop_session WHERE id = :session AND ended_at IS NULL)
ON CONFLICT (session_id, participant) DO UPDATE SET token = excluded.token, name = excluded.name, own_name = excluded.own_name
