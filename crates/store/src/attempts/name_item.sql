-- Gives an item its number.
INSERT INTO item (name)
VALUES (:item)
