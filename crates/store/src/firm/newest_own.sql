-- Which firm is opened when none is? An own one before a sample.
SELECT id
FROM firm
ORDER BY sample, id DESC
LIMIT 1
