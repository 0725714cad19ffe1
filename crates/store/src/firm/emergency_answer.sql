-- Answers a question, in place of the answer before.
INSERT INTO emergency_answer (firm_id, question_id, answer)
VALUES (:firm, :question, :answer)
ON CONFLICT (firm_id, question_id) DO UPDATE SET answer = excluded.answer
