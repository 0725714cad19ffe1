-- Since when is it noted that the lesson was read to the end?
SELECT read_at
FROM lesson_read
WHERE learner_id = :learner
  AND lesson_id = :id
