-- Removes a path.
DELETE FROM own_path
WHERE id = :path
