-- Somebody was right.
UPDATE workshop_seat SET points = points + 1 WHERE session_id = :session AND participant = :participant
