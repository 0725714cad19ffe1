-- Changes a supplier.
UPDATE supplier
SET name = :name, contact = :contact, criticality = :criticality
WHERE firm_id = :firm
  AND id = :id
