-- Notes something to a question of a round that is not finished; the answer stays.
INSERT INTO check_answer (run_id, question_id, firm_id, answer, answered_at, note, left_out)
SELECT id, :question, firm_id, '', '', :note, 0
FROM check_run
WHERE id = :run
  AND firm_id = :firm
  AND finished_at = ''
ON CONFLICT DO UPDATE SET note = excluded.note
