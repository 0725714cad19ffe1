-- Which rows hold a word, how well, and how much is a row about it (BM25, less is more)?
-- Shares: 4 as written, 3 whole, 2 beginning, 1 inside of a word.
SELECT rowid AS place, 4 AS share, 0.0 AS weight FROM written WHERE written MATCH :written
UNION ALL
SELECT rowid, 3, 0.0 FROM word WHERE word MATCH :whole
UNION ALL
SELECT rowid, 2, bm25(word) FROM word WHERE word MATCH :beginning
UNION ALL
SELECT rowid, 1, 0.0 FROM part WHERE part MATCH :inside
