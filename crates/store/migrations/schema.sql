CREATE INDEX attempt_by_question ON attempt (learner_id, question_id, id);
CREATE TABLE action_done (
  learner_id INTEGER NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
  action_id TEXT NOT NULL CHECK (action_id <> ''),
  done_at TEXT NOT NULL CHECK (done_at LIKE '____-__-__T%Z'),
  PRIMARY KEY (learner_id, action_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE attempt (
  id INTEGER PRIMARY KEY,
  learner_id INTEGER NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
  key TEXT NOT NULL UNIQUE CHECK (length(key) BETWEEN 8 AND 64),
  question_id TEXT NOT NULL CHECK (question_id <> ''),
  question_version INTEGER NOT NULL CHECK (question_version > 0),
  answer TEXT NOT NULL CHECK (answer <> ''),
  correct INTEGER NOT NULL CHECK (correct IN (0, 1)),
  answered_at TEXT NOT NULL CHECK (answered_at LIKE '____-__-__T%Z')
) STRICT;
CREATE TABLE checklist_tick (
  learner_id INTEGER NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
  audience TEXT NOT NULL CHECK (audience IN ('everyone', 'management', 'it')),
  occasion TEXT NOT NULL CHECK (occasion <> ''),
  item_id TEXT NOT NULL CHECK (item_id <> ''),
  ticked_at TEXT NOT NULL CHECK (ticked_at LIKE '____-__-__T%Z'),
  PRIMARY KEY (learner_id, audience, occasion, item_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE learner (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  created_at TEXT NOT NULL CHECK (created_at LIKE '____-__-__T%Z')
, name TEXT NOT NULL DEFAULT '' CHECK (length(name) <= 80), email TEXT NOT NULL DEFAULT '' CHECK (length(email) <= 254), role TEXT NOT NULL DEFAULT 'everyone' CHECK (role IN ('everyone', 'management', 'it')), colour INTEGER NOT NULL DEFAULT 0 CHECK (colour BETWEEN 0 AND 7), pin TEXT NOT NULL DEFAULT '' CHECK (length(pin) <= 200), wrong_pins INTEGER NOT NULL DEFAULT 0 CHECK (wrong_pins >= 0), wrong_pin_at TEXT NOT NULL DEFAULT '' CHECK (wrong_pin_at = '' OR wrong_pin_at LIKE '____-__-__T%Z'), pin_removed_at TEXT NOT NULL DEFAULT '' CHECK (pin_removed_at = '' OR pin_removed_at LIKE '____-__-__T%Z')) STRICT;
CREATE TABLE learner_setting (
  learner_id INTEGER NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
  name TEXT NOT NULL CHECK (name <> ''),
  value TEXT NOT NULL CHECK (length(value) <= 200),
  PRIMARY KEY (learner_id, name)
) STRICT, WITHOUT ROWID;
CREATE TABLE lesson_read (
  learner_id INTEGER NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
  lesson_id TEXT NOT NULL CHECK (lesson_id <> ''),
  read_at TEXT NOT NULL CHECK (read_at LIKE '____-__-__T%Z'),
  PRIMARY KEY (learner_id, lesson_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE setting (
  name TEXT PRIMARY KEY CHECK (name <> ''),
  value TEXT NOT NULL CHECK (length(value) <= 200)
) STRICT, WITHOUT ROWID;
