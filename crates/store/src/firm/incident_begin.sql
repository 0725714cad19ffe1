-- Begins an incident.
INSERT INTO incident (firm_id, kind_id, title, begun_at)
VALUES (:firm, :kind, :title, :begun)
