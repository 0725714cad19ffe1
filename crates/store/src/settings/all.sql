-- Every setting: the learner's own, else what was set last by anybody.
SELECT name, coalesce(own.value, common.value)
FROM setting AS common
LEFT JOIN (SELECT name, value FROM learner_setting WHERE learner_id = :learner) AS own USING (name)
