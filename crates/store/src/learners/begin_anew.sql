-- When nobody is left, somebody without a name begins.
INSERT INTO learner (created_at)
SELECT :at
WHERE NOT EXISTS (SELECT 1 FROM learner)
