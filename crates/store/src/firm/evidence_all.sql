-- Which documents does the firm have, what ends first on top?
SELECT id, kind_id, title, owner, place, issued_on, valid_until
FROM evidence
WHERE firm_id = :firm
ORDER BY valid_until = '', valid_until, title, id
