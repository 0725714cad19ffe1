-- Where in the lesson did the learner stop?
SELECT block
FROM lesson_place
WHERE learner_id = :learner
  AND lesson_id = :lesson
