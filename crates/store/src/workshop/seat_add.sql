-- Somebody comes in.
INSERT INTO workshop_seat (session_id, participant, token, name, own_name)
VALUES (:session, :participant, :token, :name, :own_name)
ON CONFLICT (session_id, participant) DO UPDATE SET token = excluded.token, name = excluded.name, own_name = excluded.own_name
