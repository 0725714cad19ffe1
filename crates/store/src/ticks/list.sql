-- The lines ticked on the checklist of :audience and :occasion.
SELECT item_id, ticked_at
FROM checklist_tick
WHERE learner_id = :learner
  AND audience = :audience
  AND occasion = :occasion
