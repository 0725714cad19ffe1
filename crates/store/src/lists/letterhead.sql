-- What stands on the paper of :firm.
SELECT contact, logo
FROM letterhead
WHERE firm_id = :firm
