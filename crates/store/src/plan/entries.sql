-- What was said about the actions of a firm?
SELECT action_id, state, owner, due_on, cost, evidence, notes, done_at
FROM plan_entry
WHERE firm_id = :firm
