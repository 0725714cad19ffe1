-- Takes back that the lesson was read to the end.
DELETE FROM lesson_read
WHERE learner_id = :learner
  AND lesson_id = :id
