-- What was answered in all rounds of a firm?
SELECT run_id, question_id, answer, answered_at, note, left_out
FROM check_answer
WHERE firm_id = :firm
ORDER BY run_id, question_id
