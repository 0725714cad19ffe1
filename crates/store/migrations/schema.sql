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
) STRICT;
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
