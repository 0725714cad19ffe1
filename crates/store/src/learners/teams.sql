-- Which groups do people work in? From each to the next one in the index: a firm of thousands has a handful.
WITH RECURSIVE
  one (team) AS (
    SELECT min(team)
    FROM learner
    WHERE team > ''
    UNION ALL
    SELECT (SELECT min(team) FROM learner WHERE learner.team > one.team)
    FROM one
    WHERE one.team IS NOT NULL
  )
SELECT team
FROM one
WHERE team IS NOT NULL
ORDER BY team COLLATE NOCASE
