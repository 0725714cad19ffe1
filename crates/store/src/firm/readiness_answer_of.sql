-- What does the firm say about a requirement, and since when?
SELECT verdict, text, answered_at
FROM readiness_answer
WHERE firm_id = :firm
  AND requirement_id = :requirement
