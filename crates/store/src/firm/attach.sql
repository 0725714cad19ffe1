-- Attaches a file.
INSERT INTO attachment (firm_id, owner, name, kind, bytes, sha256, attached_at)
VALUES (:firm, :owner, :name, :kind, :bytes, :sha256, :at)
