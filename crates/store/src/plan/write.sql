-- Says something about an action.
INSERT INTO plan_entry (firm_id, action_id, state, owner, due_on, cost, evidence, notes, done_at)
VALUES (:firm, :action, :state, :owner, :due, :cost, :evidence, :notes, :done)
ON CONFLICT (firm_id, action_id) DO UPDATE SET
  state = excluded.state,
  owner = excluded.owner,
  due_on = excluded.due_on,
  cost = excluded.cost,
  evidence = excluded.evidence,
  notes = excluded.notes,
  done_at = excluded.done_at
