-- Adds words as they are written.
INSERT INTO written (rowid, words)
VALUES (:place, :words)
