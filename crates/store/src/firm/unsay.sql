-- Takes back what was said.
DELETE FROM firm_fact
WHERE firm_id = :firm
  AND fact_id = :fact
