-- Writes the note to a lesson, over the one before.
INSERT INTO note (learner_id, lesson_id, text, changed_at)
VALUES (:learner, :lesson, :text, :at)
ON CONFLICT DO UPDATE SET text = excluded.text, changed_at = excluded.changed_at
