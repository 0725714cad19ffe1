-- Forgets the place in a lesson.
DELETE FROM lesson_place
WHERE learner_id = :learner
  AND lesson_id = :lesson
