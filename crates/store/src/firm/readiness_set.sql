-- Writes for whom a paper of the firm is, over what was there.
INSERT INTO readiness (firm_id, criticality, customer, person)
VALUES (:firm, :criticality, :customer, :person)
ON CONFLICT (firm_id) DO UPDATE
SET criticality = excluded.criticality, customer = excluded.customer, person = excluded.person
