-- Keeps whether a question was left out when the round was finished.
INSERT INTO check_answer (run_id, question_id, firm_id, answer, answered_at, note, left_out)
VALUES (:run, :question, :firm, '', '', '', :left_out)
ON CONFLICT DO UPDATE SET left_out = excluded.left_out
