-- What was said to be so or not?
SELECT fact_id, yes
FROM firm_fact
WHERE firm_id = :firm
