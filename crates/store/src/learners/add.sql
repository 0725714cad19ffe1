-- Adds a learner.
INSERT INTO learner (id, created_at, name, email, role, colour, team, sourced_id, sort_name)
SELECT last + 1, :at, :name, :email, :role, :colour, :team, :sourced, :sort
FROM learner_number
