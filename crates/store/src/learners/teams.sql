-- Which groups do people work in?
SELECT DISTINCT team
FROM learner
WHERE team <> ''
ORDER BY team COLLATE NOCASE
