-- Marks a lesson at :at; the first time counts.
INSERT INTO bookmark (learner_id, lesson_id, marked_at)
VALUES (:learner, :id, :at)
ON CONFLICT DO NOTHING
