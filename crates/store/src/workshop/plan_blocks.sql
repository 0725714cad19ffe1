-- The blocks of :plan in order.
SELECT kind, item_id, step_id, minutes, note
FROM workshop_plan_block
WHERE plan_id = :plan
ORDER BY place
