-- Begins a session. There is at most one that is open.
INSERT INTO workshop_session (title, languages, address, port, code, key, begun_at, names, points)
VALUES (:title, :languages, :address, :port, :code, :key, :at, :names, :points)
