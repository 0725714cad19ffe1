-- What does the firm say about each requirement, and since when?
SELECT requirement_id, verdict, text, answered_at
FROM readiness_answer
WHERE firm_id = :firm
ORDER BY requirement_id
