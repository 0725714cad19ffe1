-- Adds folded words, to be found whole or by their beginning.
INSERT INTO word (rowid, words)
VALUES (:place, :words)
