-- Clears a checklist line.
DELETE FROM checklist_tick
WHERE learner_id = :learner
  AND audience = :audience
  AND occasion = :occasion
  AND item_id = :item
