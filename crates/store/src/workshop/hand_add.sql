-- The hands for one option.
INSERT INTO workshop_hand (session_id, number, option, count)
VALUES (:session, :number, :option, :count)
