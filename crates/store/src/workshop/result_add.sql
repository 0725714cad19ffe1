-- One sum of a round.
INSERT INTO workshop_result (session_id, number, place, option, text, count)
VALUES (:session, :number, :place, :option, :text, :count)
