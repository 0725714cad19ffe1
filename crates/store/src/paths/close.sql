-- The path is no longer open.
UPDATE enrolment
SET completed_at = :at
WHERE learner_id = :learner
  AND path_id = :path
