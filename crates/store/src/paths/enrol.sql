-- Lets a learner go a path until :due; one that was completed begins again now.
INSERT INTO enrolment (learner_id, path_id, enrolled_at, due_on)
VALUES (:learner, :path, :at, :due)
ON CONFLICT DO UPDATE SET
  due_on = excluded.due_on,
  enrolled_at = CASE WHEN completed_at = '' THEN enrolled_at ELSE excluded.enrolled_at END,
  counts_from = CASE WHEN completed_at = '' THEN counts_from ELSE excluded.enrolled_at END,
  completed_at = ''
