-- What was recorded under :key, if that is not long ago?
SELECT item.name, answer
FROM attempt_key
JOIN attempt ON attempt.id = attempt_key.attempt_id
JOIN item ON item.id = attempt.item_id
WHERE key = :key
