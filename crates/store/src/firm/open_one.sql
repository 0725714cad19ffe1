-- Opens a firm.
UPDATE firm
SET open = 1
WHERE id = :firm
