-- Removes a learner; everything of theirs goes with them.
DELETE FROM learner
WHERE id = :learner
