-- Brings back what stood to a question, if its round is still there.
INSERT INTO check_answer (run_id, question_id, firm_id, answer, answered_at, note, left_out)
SELECT id, :question, firm_id, :answer, :at, :note, :left_out
FROM check_run
WHERE id = :run
ON CONFLICT DO UPDATE
SET answer = excluded.answer, answered_at = excluded.answered_at, note = excluded.note, left_out = excluded.left_out
