-- Every learner, by name.
SELECT id, name, email, role, colour, pin <> '', created_at, pin_removed_at, team, sourced_id
FROM learner
ORDER BY sort_name, id
