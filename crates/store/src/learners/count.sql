-- How many learners are there?
SELECT count(*)
FROM learner
