-- Sets the name a learner stands by in lists.
UPDATE learner
SET sort_name = :sort
WHERE id = :learner
