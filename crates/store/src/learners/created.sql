-- When was the learner added?
SELECT created_at
FROM learner
WHERE id = :learner
