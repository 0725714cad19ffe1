-- Removes a learner; everything of theirs goes with them. In a backup somebody else may have the number.
DELETE FROM learner
WHERE id = :learner
  AND created_at = :created
