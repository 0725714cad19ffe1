-- Removes a firm and everything of it.
DELETE FROM firm
WHERE id = :firm
