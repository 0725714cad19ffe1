-- Adds a set.
INSERT INTO workshop_set (name, created_at, changed_at)
VALUES (:name, :at, :at)
