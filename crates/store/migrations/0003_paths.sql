-- Learning paths, what was asked, where somebody stopped, notes and bookmarks; and a record of answers that takes half the room.

-- Every question and exercise that was ever answered, so that an answer names it by a number.
CREATE TABLE item (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE CHECK (name <> '')
) STRICT;
INSERT INTO item (name) SELECT DISTINCT question_id FROM attempt ORDER BY question_id;

CREATE TABLE recorded (
  id INTEGER PRIMARY KEY,
  learner_id INTEGER NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
  item_id INTEGER NOT NULL REFERENCES item (id),
  item_version INTEGER NOT NULL CHECK (item_version > 0),
  answer TEXT NOT NULL CHECK (answer <> ''),
  correct INTEGER NOT NULL CHECK (correct IN (0, 1)),
  answered_at TEXT NOT NULL CHECK (answered_at LIKE '____-__-__T%Z'),
  seconds INTEGER NOT NULL DEFAULT 0 CHECK (seconds BETWEEN 0 AND 3600)
) STRICT;
INSERT INTO recorded (id, learner_id, item_id, item_version, answer, correct, answered_at)
SELECT attempt.id, learner_id, item.id, question_version, answer, correct, answered_at
FROM attempt JOIN item ON item.name = attempt.question_id;

DROP TABLE attempt;
ALTER TABLE recorded RENAME TO attempt;
CREATE INDEX attempt_by_learner ON attempt (learner_id);

-- The last answer to each item, kept by the trigger below: a team of thousands is shown without counting every answer ever given.
CREATE TABLE last_answer (
  learner_id INTEGER NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
  item_id INTEGER NOT NULL REFERENCES item (id),
  correct INTEGER NOT NULL CHECK (correct IN (0, 1)),
  answered_at TEXT NOT NULL CHECK (answered_at LIKE '____-__-__T%Z'),
  PRIMARY KEY (learner_id, item_id)
) STRICT, WITHOUT ROWID;
INSERT INTO last_answer (learner_id, item_id, correct, answered_at)
SELECT learner_id, item_id, correct, answered_at FROM attempt
WHERE id IN (SELECT max(id) FROM attempt GROUP BY learner_id, item_id);
CREATE TRIGGER attempt_is_the_last AFTER INSERT ON attempt BEGIN
  INSERT INTO last_answer (learner_id, item_id, correct, answered_at)
  VALUES (new.learner_id, new.item_id, new.correct, new.answered_at)
  ON CONFLICT (learner_id, item_id) DO UPDATE SET correct = excluded.correct, answered_at = excluded.answered_at;
END;

-- Lessons whose knowledge was shown in a placement check.
CREATE TABLE lesson_shown (
  learner_id INTEGER NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
  lesson_id TEXT NOT NULL CHECK (lesson_id <> ''),
  shown_at TEXT NOT NULL CHECK (shown_at LIKE '____-__-__T%Z'),
  PRIMARY KEY (learner_id, lesson_id)
) STRICT, WITHOUT ROWID;

-- Paths of the firm's own. No number is given twice: what was completed keeps naming its path.
CREATE TABLE own_path (
  id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
  role TEXT NOT NULL CHECK (role IN ('everyone', 'management', 'it')),
  created_at TEXT NOT NULL CHECK (created_at LIKE '____-__-__T%Z')
) STRICT;
CREATE TABLE own_path_lesson (
  path_id INTEGER NOT NULL REFERENCES own_path (id) ON DELETE CASCADE,
  place INTEGER NOT NULL CHECK (place > 0),
  lesson_id TEXT NOT NULL CHECK (lesson_id <> ''),
  PRIMARY KEY (path_id, place),
  UNIQUE (path_id, lesson_id)
) STRICT, WITHOUT ROWID;

-- Who goes which path. Only answers from :counts_from on count: a path gone again is learned again.
CREATE TABLE enrolment (
  learner_id INTEGER NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
  path_id TEXT NOT NULL CHECK (path_id <> ''),
  enrolled_at TEXT NOT NULL CHECK (enrolled_at LIKE '____-__-__T%Z'),
  counts_from TEXT NOT NULL DEFAULT '' CHECK (counts_from = '' OR counts_from LIKE '____-__-__T%Z'),
  due_on TEXT NOT NULL DEFAULT '' CHECK (due_on = '' OR due_on LIKE '____-__-__'),
  completed_at TEXT NOT NULL DEFAULT '' CHECK (completed_at = '' OR completed_at LIKE '____-__-__T%Z'),
  PRIMARY KEY (learner_id, path_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX enrolment_by_path ON enrolment (path_id, completed_at, due_on);

-- Paths completed, with what a certificate and the report of trainings tell.
CREATE TABLE completion (
  id INTEGER PRIMARY KEY,
  learner_id INTEGER NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
  path_id TEXT NOT NULL CHECK (path_id <> ''),
  path_name TEXT NOT NULL CHECK (length(path_name) <= 80),
  completed_at TEXT NOT NULL CHECK (completed_at LIKE '____-__-__T%Z'),
  app_version TEXT NOT NULL CHECK (app_version <> ''),
  content_version TEXT NOT NULL CHECK (content_version <> ''),
  correct INTEGER NOT NULL CHECK (correct >= 0),
  questions INTEGER NOT NULL CHECK (questions >= correct),
  certificate_id TEXT NOT NULL UNIQUE CHECK (length(certificate_id) = 36),
  lessons TEXT NOT NULL CHECK (lessons <> '')
) STRICT;
CREATE INDEX completion_by_learner ON completion (learner_id, completed_at);

-- Where somebody stopped: in the rounds of questions they are in, the one opened last first, and in each lesson begun.
CREATE TABLE quiz_round (
  learner_id INTEGER NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
  about TEXT NOT NULL CHECK (about <> ''),
  questions TEXT NOT NULL CHECK (questions <> ''),
  answered INTEGER NOT NULL CHECK (answered >= 0),
  correct INTEGER NOT NULL CHECK (correct BETWEEN 0 AND answered),
  begun_at TEXT NOT NULL CHECK (begun_at LIKE '____-__-__T%Z'),
  opened INTEGER NOT NULL,
  PRIMARY KEY (learner_id, about)
) STRICT, WITHOUT ROWID;
CREATE TABLE lesson_place (
  learner_id INTEGER NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
  lesson_id TEXT NOT NULL CHECK (lesson_id <> ''),
  block INTEGER NOT NULL CHECK (block >= 0),
  left_at TEXT NOT NULL CHECK (left_at LIKE '____-__-__T%Z'),
  PRIMARY KEY (learner_id, lesson_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE note (
  learner_id INTEGER NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
  lesson_id TEXT NOT NULL CHECK (lesson_id <> ''),
  text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 4000),
  changed_at TEXT NOT NULL CHECK (changed_at LIKE '____-__-__T%Z'),
  PRIMARY KEY (learner_id, lesson_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE bookmark (
  learner_id INTEGER NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
  lesson_id TEXT NOT NULL CHECK (lesson_id <> ''),
  marked_at TEXT NOT NULL CHECK (marked_at LIKE '____-__-__T%Z'),
  PRIMARY KEY (learner_id, lesson_id)
) STRICT, WITHOUT ROWID;

-- For lists of people: the group somebody works in, and the number another system knows them by.
ALTER TABLE learner ADD COLUMN team TEXT NOT NULL DEFAULT '' CHECK (length(team) <= 80);
ALTER TABLE learner ADD COLUMN sourced_id TEXT NOT NULL DEFAULT '' CHECK (length(sourced_id) <= 255);
-- The last number given to a learner. No number is given twice: in the report without names it stands for one person only.
CREATE TABLE learner_number (
  last INTEGER NOT NULL
) STRICT;
INSERT INTO learner_number (last) SELECT ifnull(max(id), 0) FROM learner;
CREATE TRIGGER learner_has_a_number AFTER INSERT ON learner BEGIN
  UPDATE learner_number SET last = max(last, new.id);
END;
-- The name as lists are ordered and searched by it: without case and accents, written by whoever writes the name.
ALTER TABLE learner ADD COLUMN sort_name TEXT NOT NULL DEFAULT '';
CREATE INDEX learner_by_name ON learner (sort_name, id);
CREATE INDEX learner_by_team ON learner (team);

-- Keys that sign certificates: our own and those somebody has taken over from another firm.
CREATE TABLE issuer_key (
  thumbprint TEXT PRIMARY KEY CHECK (length(thumbprint) = 43),
  name TEXT NOT NULL CHECK (length(name) <= 80),
  own INTEGER NOT NULL CHECK (own IN (0, 1)),
  known_since TEXT NOT NULL CHECK (known_since LIKE '____-__-__T%Z')
) STRICT, WITHOUT ROWID;
