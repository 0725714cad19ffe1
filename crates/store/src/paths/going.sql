-- Who goes a path?
SELECT learner_id
FROM enrolment
WHERE path_id = :path
  AND completed_at = ''
