-- Names a firm.
UPDATE firm
SET name = :name
WHERE id = :firm
