-- Puts an action at a place.
INSERT INTO plan_place (firm_id, place, action_id)
VALUES (:firm, :place, :action)
