-- Which notes are there? The one changed last first.
SELECT lesson_id, text, changed_at
FROM note
WHERE learner_id = :learner
ORDER BY changed_at DESC, lesson_id
