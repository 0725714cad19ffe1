-- Forgets what was said about an action.
DELETE FROM plan_entry
WHERE firm_id = :firm
  AND action_id = :action
