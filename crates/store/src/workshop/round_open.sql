-- Puts a round to the room.
INSERT INTO workshop_round (session_id, number, kind, about, part, phase, shown, is_on, title, opened_at)
VALUES (:session, :number, :kind, :about, :part, 'open', :shown, 1, :title, :at)
