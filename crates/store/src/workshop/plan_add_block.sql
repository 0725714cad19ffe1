-- Puts a block into :plan.
INSERT INTO workshop_plan_block (plan_id, place, kind, item_id, step_id, minutes, note)
VALUES (:plan, :place, :kind, :item, :step, :minutes, :note)
