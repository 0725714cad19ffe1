-- The same for who sees to a document that proves something.
UPDATE evidence
SET owner = ''
WHERE owner <> ''
  AND owner = (SELECT name FROM learner WHERE id = :learner AND created_at = :created)
  AND owner NOT IN (SELECT name FROM learner WHERE id <> :learner)
