-- The plan has the order proposed again.
DELETE FROM plan_place
WHERE firm_id = :firm
