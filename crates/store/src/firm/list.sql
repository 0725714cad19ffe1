-- Which firms are there? The own ones first, in the order they came.
SELECT id, name, sample, open
FROM firm
ORDER BY sample, id
