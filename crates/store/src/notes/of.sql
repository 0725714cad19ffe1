-- What did the learner note about the lesson, and when?
SELECT text, changed_at
FROM note
WHERE learner_id = :learner
  AND lesson_id = :lesson
