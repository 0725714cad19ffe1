-- Changes name and role of a path.
UPDATE own_path
SET name = :name, role = :role
WHERE id = :path
