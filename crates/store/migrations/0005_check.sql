-- The self-check of a firm: rounds of it, and what was answered in each. Everything of a firm goes with it.

CREATE TABLE check_run (
  id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
  firm_id INTEGER NOT NULL REFERENCES firm (id) ON DELETE CASCADE,
  mode TEXT NOT NULL CHECK (mode IN ('interview', 'quick')),
  begun_at TEXT NOT NULL CHECK (begun_at LIKE '____-__-__T%Z'),
  finished_at TEXT NOT NULL CHECK (finished_at = '' OR finished_at LIKE '____-__-__T%Z'),
  -- time at the questions
  seconds INTEGER NOT NULL CHECK (seconds >= 0)
) STRICT;
CREATE INDEX check_run_by_firm ON check_run (firm_id);

-- An answer, a note, or both. Of a finished round every question has a row: also one without an answer, and one that was left out.
CREATE TABLE check_answer (
  run_id INTEGER NOT NULL REFERENCES check_run (id) ON DELETE CASCADE,
  question_id TEXT NOT NULL CHECK (question_id <> ''),
  firm_id INTEGER NOT NULL REFERENCES firm (id) ON DELETE CASCADE,
  answer TEXT NOT NULL CHECK (answer IN ('', 'yes', 'partly', 'no', 'not-applicable', 'dont-know')),
  answered_at TEXT NOT NULL CHECK (answered_at = '' OR answered_at LIKE '____-__-__T%Z'),
  note TEXT NOT NULL CHECK (length(note) <= 4000),
  left_out INTEGER NOT NULL CHECK (left_out IN (0, 1)),
  PRIMARY KEY (run_id, question_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX check_answer_by_firm ON check_answer (firm_id);
