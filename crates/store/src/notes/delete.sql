-- Deletes the note to a lesson.
DELETE FROM note
WHERE learner_id = :learner
  AND lesson_id = :lesson
