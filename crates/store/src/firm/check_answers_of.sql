-- What was answered in a round?
SELECT run_id, question_id, answer, answered_at, note, left_out
FROM check_answer
WHERE run_id = :run
ORDER BY question_id
