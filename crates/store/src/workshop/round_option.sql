-- An option the trainer has written.
INSERT INTO workshop_option (session_id, number, place, text) VALUES (:session, :number, :place, :text)
