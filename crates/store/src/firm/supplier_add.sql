-- Adds a supplier.
INSERT INTO supplier (firm_id, name, contact, criticality, form_number, sent_at)
VALUES (:firm, :name, :contact, :criticality, :number, '')
