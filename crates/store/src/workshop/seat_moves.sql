-- Somebody goes on with another phone.
UPDATE workshop_seat SET token = :token WHERE session_id = :session AND participant = :participant
