-- Puts an answer that was taken back there again, if its firm still is. One given since then stays, with the words of both where they have room.
INSERT INTO readiness_answer (firm_id, requirement_id, verdict, text, answered_at)
SELECT id, :requirement, :verdict, :text, :at
FROM firm
WHERE id = :firm
ON CONFLICT (firm_id, requirement_id) DO UPDATE
SET text = CASE WHEN text = '' OR excluded.text = '' THEN excluded.text || text ELSE excluded.text || char(10, 10) || text END
WHERE length(excluded.text) + length(text) <= 1998
