-- Which paths does the learner go? What is open first, of that what is due first.
SELECT path_id, enrolled_at, counts_from, due_on, completed_at
FROM enrolment
WHERE learner_id = :learner
ORDER BY completed_at <> '', due_on = '', due_on, enrolled_at, path_id
