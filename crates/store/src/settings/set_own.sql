-- Sets a setting of a learner; nobody has none.
INSERT INTO learner_setting (learner_id, name, value)
SELECT id, :name, :value
FROM learner
WHERE id = :learner
ON CONFLICT (learner_id, name) DO UPDATE SET value = excluded.value
