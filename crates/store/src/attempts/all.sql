-- Every answer of the learner, in their order.
SELECT item.name, item_version, answer, correct, answered_at, seconds
FROM attempt
JOIN item ON item.id = attempt.item_id
WHERE learner_id = :learner
ORDER BY attempt.id
