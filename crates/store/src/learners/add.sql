-- Adds a learner.
INSERT INTO learner (created_at, name, email, role, colour, team, sourced_id, sort_name)
VALUES (:at, :name, :email, :role, :colour, :team, :sourced, :sort)
