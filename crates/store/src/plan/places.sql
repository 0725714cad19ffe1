-- In which order did somebody put the plan?
SELECT action_id
FROM plan_place
WHERE firm_id = :firm
ORDER BY place
