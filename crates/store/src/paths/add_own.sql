-- Adds a path.
INSERT INTO own_path (name, role, created_at)
VALUES (:name, :role, :at)
