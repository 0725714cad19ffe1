-- Which suppliers does the firm have, the most critical first?
SELECT id, name, contact, criticality, form_number, sent_at
FROM supplier
WHERE firm_id = :firm
ORDER BY criticality = 'low', criticality = 'medium', name, id
