-- What have the suppliers of the firm replied, the newest of each first?
SELECT id, supplier_id, said_firm, person, level, filled_on, taken_at
FROM supplier_reply
WHERE firm_id = :firm
ORDER BY supplier_id, id DESC
