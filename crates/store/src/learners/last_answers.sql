-- The last answer of everybody to everything, a person after the other.
SELECT learner_id, item.name, correct
FROM last_answer
JOIN item ON item.id = last_answer.item_id
ORDER BY learner_id
