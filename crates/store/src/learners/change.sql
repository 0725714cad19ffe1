-- Changes who a learner is.
UPDATE learner
SET name = :name, email = :email, role = :role, colour = :colour
WHERE id = :learner
