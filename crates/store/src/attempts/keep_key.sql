-- Keeps the key of the attempt just recorded.
INSERT INTO attempt_key (attempt_id, key)
VALUES (:attempt, :key)
