-- Takes back what the firm says about a requirement.
DELETE FROM readiness_answer
WHERE firm_id = :firm
  AND requirement_id = :requirement
