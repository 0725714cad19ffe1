-- Which firm is open?
SELECT id
FROM firm
WHERE open = 1
