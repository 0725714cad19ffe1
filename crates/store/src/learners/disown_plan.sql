-- Who has an action of the plan is written as a name; that of a learner who is removed goes with them, unless somebody else has the same.
UPDATE plan_entry
SET owner = ''
WHERE owner <> ''
  AND owner = (SELECT name FROM learner WHERE id = :learner AND created_at = :created)
  AND owner NOT IN (SELECT name FROM learner WHERE id <> :learner)
