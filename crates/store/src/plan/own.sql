-- Which actions of its own has a firm?
SELECT id, title, minutes
FROM plan_own
WHERE firm_id = :firm
ORDER BY id
