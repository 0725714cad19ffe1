-- Which lessons are marked, and since when? The newest first.
SELECT lesson_id, marked_at
FROM bookmark
WHERE learner_id = :learner
ORDER BY marked_at DESC, lesson_id
