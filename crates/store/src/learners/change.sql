-- Changes who a learner is.
UPDATE learner
SET name = :name, email = :email, role = :role, colour = :colour, team = :team, sourced_id = :sourced, sort_name = :sort
WHERE id = :learner
