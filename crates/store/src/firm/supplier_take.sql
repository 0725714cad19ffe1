-- Keeps a reply of a supplier.
INSERT INTO supplier_reply (firm_id, supplier_id, said_firm, person, level, filled_on, taken_at)
VALUES (:firm, :supplier, :said, :person, :level, :filled, :at)
