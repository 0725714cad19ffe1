-- Writes what the firm says about a requirement, over what was there.
INSERT INTO readiness_answer (firm_id, requirement_id, verdict, text, answered_at)
VALUES (:firm, :requirement, :verdict, :text, :at)
ON CONFLICT (firm_id, requirement_id) DO UPDATE
SET verdict = excluded.verdict, text = excluded.text, answered_at = excluded.answered_at
