-- Gives an item its number when it is answered for the first time.
INSERT INTO item (name)
VALUES (:item)
ON CONFLICT DO NOTHING
