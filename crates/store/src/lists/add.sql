-- Adds a list to :firm.
INSERT INTO list (firm_id)
VALUES (:firm)
