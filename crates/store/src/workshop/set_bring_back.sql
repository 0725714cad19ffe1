-- Brings a set back as it was.
INSERT INTO workshop_set (id, name, created_at, changed_at)
VALUES (:set, :name, :created, :changed)
