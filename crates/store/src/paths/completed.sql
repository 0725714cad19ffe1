-- Has the learner completed the path, and does not go it again?
SELECT EXISTS (
  SELECT 1
  FROM enrolment
  WHERE learner_id = :learner
    AND path_id = :path
    AND completed_at <> ''
)
