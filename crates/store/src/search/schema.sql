-- The index of one language, in memory. Every document is two rows: its title at twice its place, its text behind it.
-- What they hold is kept beside the index, so it is not kept here.
-- Folded words, found whole or by their beginning.
CREATE VIRTUAL TABLE word USING fts5 (words, content = '', tokenize = 'ascii', prefix = '1 2');
-- Folded words, found by what is inside them.
CREATE VIRTUAL TABLE part USING fts5 (words, content = '', tokenize = 'trigram case_sensitive 1');
-- Words with their umlauts: who writes one means it.
CREATE VIRTUAL TABLE written USING fts5 (words, content = '', tokenize = 'unicode61 remove_diacritics 0');
-- Every folded word, and in how many rows it stands.
CREATE VIRTUAL TABLE vocabulary USING fts5vocab (word, row)
