-- What was recorded under :key?
SELECT question_id, answer
FROM attempt
WHERE key = :key
