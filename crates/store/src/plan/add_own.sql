-- Adds an action of the firm's own.
INSERT INTO plan_own (firm_id, title, minutes)
VALUES (:firm, :title, :minutes)
