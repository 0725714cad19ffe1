-- What is everybody called?
SELECT id, name
FROM learner
