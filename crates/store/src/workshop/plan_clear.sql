-- Takes every block out of :plan.
DELETE FROM workshop_plan_block
WHERE plan_id = :plan
