CREATE INDEX attachment_by_content ON attachment (sha256);
CREATE INDEX attachment_by_owner ON attachment (firm_id, owner);
CREATE INDEX attempt_by_learner ON attempt (learner_id);
CREATE INDEX completion_by_learner ON completion (learner_id, completed_at);
CREATE INDEX enrolment_by_path ON enrolment (path_id, completed_at, due_on);
CREATE INDEX evidence_by_firm ON evidence (firm_id);
CREATE UNIQUE INDEX firm_open ON firm (open) WHERE open = 1;
CREATE INDEX learner_by_name ON learner (sort_name, id);
CREATE INDEX learner_by_team ON learner (team);
CREATE INDEX supplier_by_firm ON supplier (firm_id);
CREATE INDEX supplier_reply_by_supplier ON supplier_reply (supplier_id);
CREATE TABLE action_done (
  learner_id INTEGER NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
  action_id TEXT NOT NULL CHECK (action_id <> ''),
  done_at TEXT NOT NULL CHECK (done_at LIKE '____-__-__T%Z'),
  PRIMARY KEY (learner_id, action_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE attachment (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  firm_id INTEGER NOT NULL REFERENCES firm (id) ON DELETE CASCADE,
  owner TEXT NOT NULL CHECK (owner <> ''),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 255),
  kind TEXT NOT NULL CHECK (kind <> ''),
  bytes INTEGER NOT NULL CHECK (bytes > 0),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  attached_at TEXT NOT NULL CHECK (attached_at LIKE '____-__-__T%Z')
) STRICT;
CREATE TABLE "attempt" (
  id INTEGER PRIMARY KEY,
  learner_id INTEGER NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
  item_id INTEGER NOT NULL REFERENCES item (id),
  item_version INTEGER NOT NULL CHECK (item_version > 0),
  answer TEXT NOT NULL CHECK (answer <> ''),
  correct INTEGER NOT NULL CHECK (correct IN (0, 1)),
  answered_at TEXT NOT NULL CHECK (answered_at LIKE '____-__-__T%Z'),
  seconds INTEGER NOT NULL DEFAULT 0 CHECK (seconds BETWEEN 0 AND 3600)
) STRICT;
CREATE TABLE bookmark (
  learner_id INTEGER NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
  lesson_id TEXT NOT NULL CHECK (lesson_id <> ''),
  marked_at TEXT NOT NULL CHECK (marked_at LIKE '____-__-__T%Z'),
  PRIMARY KEY (learner_id, lesson_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE checklist_tick (
  learner_id INTEGER NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
  audience TEXT NOT NULL CHECK (audience IN ('everyone', 'management', 'it')),
  occasion TEXT NOT NULL CHECK (occasion <> ''),
  item_id TEXT NOT NULL CHECK (item_id <> ''),
  ticked_at TEXT NOT NULL CHECK (ticked_at LIKE '____-__-__T%Z'),
  PRIMARY KEY (learner_id, audience, occasion, item_id)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE enrolment (
  learner_id INTEGER NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
  path_id TEXT NOT NULL CHECK (path_id <> ''),
  enrolled_at TEXT NOT NULL CHECK (enrolled_at LIKE '____-__-__T%Z'),
  counts_from TEXT NOT NULL DEFAULT '' CHECK (counts_from = '' OR counts_from LIKE '____-__-__T%Z'),
  due_on TEXT NOT NULL DEFAULT '' CHECK (due_on = '' OR due_on LIKE '____-__-__'),
  completed_at TEXT NOT NULL DEFAULT '' CHECK (completed_at = '' OR completed_at LIKE '____-__-__T%Z'),
  PRIMARY KEY (learner_id, path_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE evidence (
  id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
  firm_id INTEGER NOT NULL REFERENCES firm (id) ON DELETE CASCADE,
  kind_id TEXT NOT NULL CHECK (kind_id <> ''),
  title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
  owner TEXT NOT NULL CHECK (length(owner) <= 200),
  place TEXT NOT NULL CHECK (length(place) <= 200),
  issued_on TEXT NOT NULL CHECK (issued_on = '' OR issued_on LIKE '____-__-__'),
  valid_until TEXT NOT NULL CHECK (valid_until = '' OR valid_until LIKE '____-__-__')
) STRICT;
CREATE TABLE evidence_proves (
  firm_id INTEGER NOT NULL REFERENCES firm (id) ON DELETE CASCADE,
  evidence_id INTEGER NOT NULL REFERENCES evidence (id) ON DELETE CASCADE,
  requirement_id TEXT NOT NULL CHECK (requirement_id <> ''),
  PRIMARY KEY (evidence_id, requirement_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE firm (
  id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
  name TEXT NOT NULL CHECK (length(name) <= 120),
  sample INTEGER NOT NULL CHECK (sample IN (0, 1)),
  open INTEGER NOT NULL CHECK (open IN (0, 1)),
  size TEXT NOT NULL CHECK (size IN ('', 'micro', 'small', 'medium')),
  sector TEXT NOT NULL,
  sites INTEGER NOT NULL CHECK (sites BETWEEN 0 AND 1000),
  created_at TEXT NOT NULL CHECK (created_at LIKE '____-__-__T%Z')
) STRICT;
CREATE TABLE firm_fact (
  firm_id INTEGER NOT NULL REFERENCES firm (id) ON DELETE CASCADE,
  fact_id TEXT NOT NULL CHECK (fact_id <> ''),
  yes INTEGER NOT NULL CHECK (yes IN (0, 1)),
  PRIMARY KEY (firm_id, fact_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE issuer_key (
  thumbprint TEXT PRIMARY KEY CHECK (length(thumbprint) = 43),
  name TEXT NOT NULL CHECK (length(name) <= 80),
  own INTEGER NOT NULL CHECK (own IN (0, 1)),
  known_since TEXT NOT NULL CHECK (known_since LIKE '____-__-__T%Z')
) STRICT, WITHOUT ROWID;
CREATE TABLE item (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE CHECK (name <> '')
) STRICT;
CREATE TABLE last_answer (
  learner_id INTEGER NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
  item_id INTEGER NOT NULL REFERENCES item (id),
  correct INTEGER NOT NULL CHECK (correct IN (0, 1)),
  answered_at TEXT NOT NULL CHECK (answered_at LIKE '____-__-__T%Z'),
  PRIMARY KEY (learner_id, item_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE learner (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  created_at TEXT NOT NULL CHECK (created_at LIKE '____-__-__T%Z')
, name TEXT NOT NULL DEFAULT '' CHECK (length(name) <= 80), email TEXT NOT NULL DEFAULT '' CHECK (length(email) <= 254), role TEXT NOT NULL DEFAULT 'everyone' CHECK (role IN ('everyone', 'management', 'it')), colour INTEGER NOT NULL DEFAULT 0 CHECK (colour BETWEEN 0 AND 7), pin TEXT NOT NULL DEFAULT '' CHECK (length(pin) <= 200), wrong_pins INTEGER NOT NULL DEFAULT 0 CHECK (wrong_pins >= 0), wrong_pin_at TEXT NOT NULL DEFAULT '' CHECK (wrong_pin_at = '' OR wrong_pin_at LIKE '____-__-__T%Z'), pin_removed_at TEXT NOT NULL DEFAULT '' CHECK (pin_removed_at = '' OR pin_removed_at LIKE '____-__-__T%Z'), team TEXT NOT NULL DEFAULT '' CHECK (length(team) <= 80), sourced_id TEXT NOT NULL DEFAULT '' CHECK (length(sourced_id) <= 255), sort_name TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE learner_number (
  last INTEGER NOT NULL
) STRICT;
CREATE TABLE learner_setting (
  learner_id INTEGER NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
  name TEXT NOT NULL CHECK (name <> ''),
  value TEXT NOT NULL CHECK (length(value) <= 200),
  PRIMARY KEY (learner_id, name)
) STRICT, WITHOUT ROWID;
CREATE TABLE lesson_place (
  learner_id INTEGER NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
  lesson_id TEXT NOT NULL CHECK (lesson_id <> ''),
  block INTEGER NOT NULL CHECK (block >= 0),
  left_at TEXT NOT NULL CHECK (left_at LIKE '____-__-__T%Z'),
  PRIMARY KEY (learner_id, lesson_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE lesson_read (
  learner_id INTEGER NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
  lesson_id TEXT NOT NULL CHECK (lesson_id <> ''),
  read_at TEXT NOT NULL CHECK (read_at LIKE '____-__-__T%Z'),
  PRIMARY KEY (learner_id, lesson_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE lesson_shown (
  learner_id INTEGER NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
  lesson_id TEXT NOT NULL CHECK (lesson_id <> ''),
  shown_at TEXT NOT NULL CHECK (shown_at LIKE '____-__-__T%Z'),
  PRIMARY KEY (learner_id, lesson_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE note (
  learner_id INTEGER NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
  lesson_id TEXT NOT NULL CHECK (lesson_id <> ''),
  text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 4000),
  changed_at TEXT NOT NULL CHECK (changed_at LIKE '____-__-__T%Z'),
  PRIMARY KEY (learner_id, lesson_id)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE readiness (
  firm_id INTEGER PRIMARY KEY REFERENCES firm (id) ON DELETE CASCADE,
  criticality TEXT NOT NULL CHECK (criticality IN ('', 'low', 'medium', 'high')),
  customer TEXT NOT NULL CHECK (length(customer) <= 200),
  person TEXT NOT NULL CHECK (length(person) <= 200)
) STRICT;
CREATE TABLE readiness_answer (
  firm_id INTEGER NOT NULL REFERENCES firm (id) ON DELETE CASCADE,
  requirement_id TEXT NOT NULL CHECK (requirement_id <> ''),
  verdict TEXT NOT NULL CHECK (verdict IN ('met', 'partly', 'planned', 'not-met', 'not-applicable')),
  text TEXT NOT NULL CHECK (length(text) <= 2000),
  answered_at TEXT NOT NULL CHECK (answered_at LIKE '____-__-__T%Z'),
  PRIMARY KEY (firm_id, requirement_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE setting (
  name TEXT PRIMARY KEY CHECK (name <> ''),
  value TEXT NOT NULL CHECK (length(value) <= 200)
) STRICT, WITHOUT ROWID;
CREATE TABLE sqlite_sequence(name,seq);
CREATE TABLE supplier (
  id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
  firm_id INTEGER NOT NULL REFERENCES firm (id) ON DELETE CASCADE,
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  contact TEXT NOT NULL CHECK (length(contact) <= 200),
  criticality TEXT NOT NULL CHECK (criticality IN ('low', 'medium', 'high')),
  form_number TEXT NOT NULL UNIQUE CHECK (length(form_number) = 32),
  sent_at TEXT NOT NULL CHECK (sent_at = '' OR sent_at LIKE '____-__-__T%Z')
) STRICT;
CREATE TABLE supplier_reply (
  id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
  firm_id INTEGER NOT NULL REFERENCES firm (id) ON DELETE CASCADE,
  supplier_id INTEGER NOT NULL REFERENCES supplier (id) ON DELETE CASCADE,
  said_firm TEXT NOT NULL CHECK (length(said_firm) <= 200),
  person TEXT NOT NULL CHECK (length(person) <= 200),
  level TEXT NOT NULL CHECK (level IN ('declaration', 'assessment', 'proof')),
  filled_on TEXT NOT NULL CHECK (filled_on = '' OR filled_on LIKE '____-__-__'),
  taken_at TEXT NOT NULL CHECK (taken_at LIKE '____-__-__T%Z')
) STRICT;
CREATE TABLE supplier_reply_answer (
  firm_id INTEGER NOT NULL REFERENCES firm (id) ON DELETE CASCADE,
  reply_id INTEGER NOT NULL REFERENCES supplier_reply (id) ON DELETE CASCADE,
  requirement_id TEXT NOT NULL CHECK (requirement_id <> ''),
  verdict TEXT NOT NULL CHECK (verdict IN ('met', 'partly', 'planned', 'not-met', 'not-applicable')),
  text TEXT NOT NULL CHECK (length(text) <= 2000),
  evidence TEXT NOT NULL CHECK (length(evidence) <= 200),
  PRIMARY KEY (reply_id, requirement_id)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER attempt_is_the_last AFTER INSERT ON attempt BEGIN
  INSERT INTO last_answer (learner_id, item_id, correct, answered_at)
  VALUES (new.learner_id, new.item_id, new.correct, new.answered_at)
  ON CONFLICT (learner_id, item_id) DO UPDATE SET correct = excluded.correct, answered_at = excluded.answered_at;
END;
CREATE TRIGGER learner_has_a_number AFTER INSERT ON learner BEGIN
  UPDATE learner_number SET last = max(last, new.id);
END;
