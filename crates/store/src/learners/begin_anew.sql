-- When nobody is left, somebody without a name begins.
INSERT INTO learner (id, created_at)
SELECT last + 1, :at
FROM learner_number
WHERE NOT EXISTS (SELECT 1 FROM learner)
