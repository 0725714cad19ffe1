-- Lets a learner go a path until :due; one that was completed before begins again now. Of one under way only another day changes the day.
INSERT INTO enrolment (learner_id, path_id, enrolled_at, due_on, counts_from)
SELECT :learner, :path, :at, :due,
  CASE WHEN EXISTS (SELECT 1 FROM completion WHERE learner_id = :learner AND path_id = :path) THEN :at ELSE '' END
WHERE true
ON CONFLICT DO UPDATE SET
  due_on = CASE WHEN completed_at = '' AND excluded.due_on = '' THEN due_on ELSE excluded.due_on END,
  enrolled_at = CASE WHEN completed_at = '' THEN enrolled_at ELSE excluded.enrolled_at END,
  counts_from = CASE WHEN completed_at = '' THEN counts_from ELSE excluded.enrolled_at END,
  completed_at = ''
