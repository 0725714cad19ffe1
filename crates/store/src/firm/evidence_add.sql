-- Adds a document.
INSERT INTO evidence (firm_id, kind_id, title, owner, place, issued_on, valid_until)
VALUES (:firm, :kind, :title, :owner, :place, :issued, :until)
