-- Was the last answer to each item right, and when was it given?
SELECT item.name, correct, answered_at
FROM last_answer
JOIN item ON item.id = last_answer.item_id
WHERE learner_id = :learner
