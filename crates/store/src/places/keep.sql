-- Keeps the place in a lesson.
INSERT INTO lesson_place (learner_id, lesson_id, block, left_at)
VALUES (:learner, :lesson, :block, :at)
ON CONFLICT DO UPDATE SET block = excluded.block, left_at = excluded.left_at
