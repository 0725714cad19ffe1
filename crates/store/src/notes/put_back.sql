-- Puts a deleted note back. One written since then stays below it; where both have no room, it stays alone.
INSERT INTO note (learner_id, lesson_id, text, changed_at)
VALUES (:learner, :lesson, :text, :at)
ON CONFLICT DO UPDATE SET text = excluded.text || char(10, 10) || text
WHERE length(excluded.text) + length(text) <= 3998
