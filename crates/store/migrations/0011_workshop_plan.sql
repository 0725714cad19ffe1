-- Workshops people plan for themselves. They belong to the program, not to a firm or a learner.

-- No number is given twice: what was held keeps naming its plan.
CREATE TABLE workshop_plan (
  id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
  audience TEXT NOT NULL CHECK (audience IN ('everyone', 'management', 'it')),
  people INTEGER NOT NULL CHECK (people BETWEEN 1 AND 1000),
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 30 AND 480),
  -- minutes after midnight
  begins INTEGER NOT NULL CHECK (begins BETWEEN 0 AND 1439),
  language TEXT NOT NULL CHECK (language <> ''),
  -- a second language beside the first; empty for none
  beside TEXT NOT NULL CHECK (beside <> language),
  changed_at TEXT NOT NULL CHECK (changed_at LIKE '____-__-__T%Z'),
  -- set by who threw it away, so that it can be brought back
  removed_at TEXT CHECK (removed_at LIKE '____-__-__T%Z')
) STRICT;

CREATE TABLE workshop_plan_block (
  plan_id INTEGER NOT NULL REFERENCES workshop_plan (id) ON DELETE CASCADE,
  place INTEGER NOT NULL CHECK (place >= 0),
  kind TEXT NOT NULL CHECK (kind IN (
    'welcome', 'test-before', 'lesson', 'questions', 'exercise', 'discussion', 'actions', 'break', 'lunch', 'test-after',
    'feedback', 'closing', 'own'
  )),
  -- the lesson or exercise
  item_id TEXT NOT NULL CHECK ((kind IN ('lesson', 'exercise')) = (item_id <> '')),
  -- the topic; empty where it is about the whole workshop
  step_id TEXT NOT NULL,
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 240),
  note TEXT NOT NULL CHECK (length(note) <= 1000),
  PRIMARY KEY (plan_id, place)
) STRICT, WITHOUT ROWID;
