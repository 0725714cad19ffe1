-- Takes the bookmark of a lesson away.
DELETE FROM bookmark
WHERE learner_id = :learner
  AND lesson_id = :id
