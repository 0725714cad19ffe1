-- Takes a learner off a path.
DELETE FROM enrolment
WHERE learner_id = :learner
  AND path_id = :path
