-- Adds a learner.
INSERT INTO learner (created_at, name, email, role, colour)
VALUES (:at, :name, :email, :role, :colour)
