-- Adds folded words, to be found by what is inside them.
INSERT INTO part (rowid, words)
VALUES (:place, :words)
