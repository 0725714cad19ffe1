-- Removes an action of the firm's own.
DELETE FROM plan_own
WHERE firm_id = :firm
  AND id = :id
