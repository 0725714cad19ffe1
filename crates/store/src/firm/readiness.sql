-- For whom a paper of the firm is, and who signs it?
SELECT criticality, customer, person
FROM readiness
WHERE firm_id = :firm
