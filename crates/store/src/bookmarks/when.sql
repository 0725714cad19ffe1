-- Since when is the lesson marked?
SELECT marked_at
FROM bookmark
WHERE learner_id = :learner
  AND lesson_id = :id
