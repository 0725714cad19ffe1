-- Is there this learner?
SELECT EXISTS (SELECT 1 FROM learner WHERE id = :learner)
