-- Sets of questions for workshops. They belong to the program, not to a firm or a learner.

CREATE TABLE workshop_set (
  id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
  created_at TEXT NOT NULL CHECK (created_at LIKE '____-__-__T%Z'),
  changed_at TEXT NOT NULL CHECK (changed_at LIKE '____-__-__T%Z')
) STRICT;

-- The questions of a set in their order, each once.
CREATE TABLE workshop_set_question (
  set_id INTEGER NOT NULL REFERENCES workshop_set (id) ON DELETE CASCADE,
  place INTEGER NOT NULL CHECK (place BETWEEN 0 AND 59),
  question_id TEXT NOT NULL CHECK (length(question_id) BETWEEN 1 AND 60),
  -- prints of the words it had when somebody looked at it: `de=… en=…`
  words TEXT NOT NULL CHECK (length(words) <= 400),
  PRIMARY KEY (set_id, place),
  UNIQUE (set_id, question_id)
) STRICT, WITHOUT ROWID;
