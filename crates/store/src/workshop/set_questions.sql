-- The questions of :set in their order.
SELECT set_id, question_id, words
FROM workshop_set_question
WHERE set_id = :set
ORDER BY place
