-- Every learner, by name.
SELECT id, name, email, role, colour, pin <> '', created_at, pin_removed_at
FROM learner
ORDER BY name COLLATE NOCASE, id
