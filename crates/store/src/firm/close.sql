-- No firm is open.
UPDATE firm
SET open = 0
WHERE open = 1
