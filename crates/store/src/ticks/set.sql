-- Ticks a checklist line at :at.
INSERT INTO checklist_tick (learner_id, audience, occasion, item_id, ticked_at)
VALUES (:learner, :audience, :occasion, :item, :at)
ON CONFLICT DO NOTHING
