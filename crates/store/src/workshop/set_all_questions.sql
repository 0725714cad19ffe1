-- The questions of every set, set by set in their order.
SELECT set_id, question_id, words
FROM workshop_set_question
ORDER BY set_id, place
