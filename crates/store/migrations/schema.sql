CREATE INDEX attachment_by_content ON attachment (sha256);
CREATE INDEX attachment_by_owner ON attachment (firm_id, owner);
CREATE INDEX attempt_by_learner ON attempt (learner_id);
CREATE INDEX check_answer_by_firm ON check_answer (firm_id);
CREATE INDEX check_run_by_firm ON check_run (firm_id);
CREATE INDEX completion_by_learner ON completion (learner_id, completed_at);
CREATE INDEX enrolment_by_path ON enrolment (path_id, completed_at, due_on);
CREATE INDEX evidence_by_firm ON evidence (firm_id);
CREATE UNIQUE INDEX firm_open ON firm (open) WHERE open = 1;
CREATE INDEX incident_entry_of ON incident_entry (incident_id, id);
CREATE INDEX incident_of_firm ON incident (firm_id, begun_at);
CREATE INDEX learner_by_name ON learner (sort_name, id);
CREATE INDEX learner_by_team ON learner (team);
CREATE INDEX list_by_firm ON list (firm_id);
CREATE INDEX list_run_by_list ON list_run (list_id);
CREATE UNIQUE INDEX list_run_open ON list_run (list_id) WHERE finished_at IS NULL;
CREATE INDEX plan_own_by_firm ON plan_own (firm_id);
CREATE INDEX supplier_by_firm ON supplier (firm_id);
CREATE INDEX supplier_reply_by_supplier ON supplier_reply (supplier_id);
CREATE INDEX tabletop_entry_by_run ON tabletop_entry (run_id, id);
CREATE INDEX tabletop_run_by_firm ON tabletop_run (firm_id);
CREATE INDEX workshop_answer_by_participant ON workshop_answer (session_id, participant);
CREATE UNIQUE INDEX workshop_session_open ON workshop_session ((1)) WHERE ended_at IS NULL;
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
CREATE TABLE check_run (
  id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
  firm_id INTEGER NOT NULL REFERENCES firm (id) ON DELETE CASCADE,
  mode TEXT NOT NULL CHECK (mode IN ('interview', 'quick')),
  begun_at TEXT NOT NULL CHECK (begun_at LIKE '____-__-__T%Z'),
  finished_at TEXT NOT NULL CHECK (finished_at = '' OR finished_at LIKE '____-__-__T%Z'),
  -- time at the questions
  seconds INTEGER NOT NULL CHECK (seconds >= 0)
) STRICT;
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
CREATE TABLE emergency_answer (
  firm_id INTEGER NOT NULL REFERENCES firm (id) ON DELETE CASCADE,
  question_id TEXT NOT NULL CHECK (question_id <> ''),
  answer TEXT NOT NULL CHECK (answer <> ''),
  PRIMARY KEY (firm_id, question_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE emergency_contact (
  firm_id INTEGER NOT NULL REFERENCES firm (id) ON DELETE CASCADE,
  contact_id TEXT NOT NULL CHECK (contact_id <> ''),
  name TEXT NOT NULL CHECK (length(name) <= 120),
  phone TEXT NOT NULL CHECK (length(phone) <= 60),
  note TEXT NOT NULL CHECK (length(note) <= 120),
  checked_on TEXT NOT NULL CHECK (checked_on LIKE '____-__-__'),
  PRIMARY KEY (firm_id, contact_id)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE incident (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  firm_id INTEGER NOT NULL REFERENCES firm (id) ON DELETE CASCADE,
  kind_id TEXT NOT NULL CHECK (kind_id <> ''),
  title TEXT NOT NULL CHECK (length(title) <= 120),
  begun_at TEXT NOT NULL CHECK (begun_at LIKE '____-__-__T%Z'),
  aware_at TEXT CHECK (aware_at LIKE '____-__-__T%Z'),
  closed_at TEXT CHECK (closed_at LIKE '____-__-__T%Z')
) STRICT;
CREATE TABLE incident_entry (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  firm_id INTEGER NOT NULL REFERENCES firm (id) ON DELETE CASCADE,
  incident_id INTEGER NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
  at TEXT NOT NULL CHECK (at LIKE '____-__-__T%Z'),
  who TEXT NOT NULL CHECK (length(who) <= 120),
  kind TEXT NOT NULL CHECK (kind IN ('seen', 'done', 'decided', 'program')),
  text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 4000)
) STRICT;
CREATE TABLE incident_fact (
  firm_id INTEGER NOT NULL REFERENCES firm (id) ON DELETE CASCADE,
  incident_id INTEGER NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
  name TEXT NOT NULL CHECK (name <> ''),
  value TEXT NOT NULL CHECK (length(value) BETWEEN 1 AND 120),
  PRIMARY KEY (incident_id, name)
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
CREATE TABLE letterhead (
  firm_id INTEGER PRIMARY KEY REFERENCES firm (id) ON DELETE CASCADE,
  contact TEXT NOT NULL CHECK (length(contact) <= 200),
  -- a PNG of our own making; empty for none
  logo BLOB NOT NULL CHECK (length(logo) <= 1048576)
) STRICT;
CREATE TABLE list (
  id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
  firm_id INTEGER NOT NULL REFERENCES firm (id) ON DELETE CASCADE,
  -- set by who threw it away, so that it can be brought back
  removed_at TEXT CHECK (removed_at LIKE '____-__-__T%Z')
) STRICT;
CREATE TABLE list_line (
  list_id INTEGER NOT NULL,
  version INTEGER NOT NULL,
  place INTEGER NOT NULL CHECK (place >= 0),
  line TEXT NOT NULL CHECK (line <> ''),
  own_text TEXT NOT NULL CHECK (length(own_text) <= 300),
  duty INTEGER NOT NULL CHECK (duty IN (0, 1)),
  PRIMARY KEY (list_id, version, place),
  UNIQUE (list_id, version, line),
  FOREIGN KEY (list_id, version) REFERENCES list_version (list_id, version) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE TABLE list_run (
  id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
  list_id INTEGER NOT NULL REFERENCES list (id) ON DELETE CASCADE,
  begun_at TEXT NOT NULL CHECK (begun_at LIKE '____-__-__T%Z'),
  finished_at TEXT CHECK (finished_at LIKE '____-__-__T%Z'),
  version INTEGER NOT NULL CHECK (version >= 0)
) STRICT;
CREATE TABLE list_tick (
  run_id INTEGER NOT NULL REFERENCES list_run (id) ON DELETE CASCADE,
  line TEXT NOT NULL,
  ticked_by INTEGER REFERENCES learner (id) ON DELETE SET NULL,
  ticked_at TEXT NOT NULL CHECK (ticked_at LIKE '____-__-__T%Z'),
  PRIMARY KEY (run_id, line)
) STRICT, WITHOUT ROWID;
CREATE TABLE list_version (
  list_id INTEGER NOT NULL REFERENCES list (id) ON DELETE CASCADE,
  version INTEGER NOT NULL CHECK (version > 0),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
  audience TEXT NOT NULL CHECK (audience IN ('everyone', 'management', 'it')),
  rhythm TEXT NOT NULL CHECK (rhythm IN ('once', 'weekly', 'monthly', 'quarterly', 'yearly')),
  -- a name that is forgotten is forgotten here too
  saved_by INTEGER REFERENCES learner (id) ON DELETE SET NULL,
  saved_at TEXT NOT NULL CHECK (saved_at LIKE '____-__-__T%Z'),
  PRIMARY KEY (list_id, version)
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
CREATE TABLE plan_entry (
  firm_id INTEGER NOT NULL REFERENCES firm (id) ON DELETE CASCADE,
  action_id TEXT NOT NULL CHECK (action_id <> ''),
  state TEXT NOT NULL CHECK (state IN ('open', 'doing', 'done', 'dropped')),
  owner TEXT NOT NULL CHECK (length(owner) <= 80),
  due_on TEXT NOT NULL CHECK (due_on = '' OR due_on LIKE '____-__-__'),
  cost INTEGER NOT NULL CHECK (cost BETWEEN 0 AND 10000000),
  evidence TEXT NOT NULL CHECK (length(evidence) <= 500),
  notes TEXT NOT NULL CHECK (length(notes) <= 4000),
  done_at TEXT NOT NULL CHECK (done_at = '' OR done_at LIKE '____-__-__T%Z'),
  PRIMARY KEY (firm_id, action_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE plan_own (
  id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
  firm_id INTEGER NOT NULL REFERENCES firm (id) ON DELETE CASCADE,
  title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 9600)
) STRICT;
CREATE TABLE plan_place (
  firm_id INTEGER NOT NULL REFERENCES firm (id) ON DELETE CASCADE,
  place INTEGER NOT NULL CHECK (place > 0),
  action_id TEXT NOT NULL CHECK (action_id <> ''),
  PRIMARY KEY (firm_id, place),
  UNIQUE (firm_id, action_id)
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
  verdict TEXT NOT NULL CHECK (verdict IN ('', 'met', 'partly', 'planned', 'not-met', 'not-applicable')),
  text TEXT NOT NULL CHECK (length(text) <= 2000),
  evidence TEXT NOT NULL CHECK (length(evidence) <= 200),
  PRIMARY KEY (reply_id, requirement_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE tabletop_entry (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  firm_id INTEGER NOT NULL REFERENCES firm (id) ON DELETE CASCADE,
  run_id INTEGER NOT NULL REFERENCES tabletop_run (id) ON DELETE CASCADE,
  at TEXT NOT NULL CHECK (at LIKE '____-__-__T%Z'),
  event TEXT NOT NULL CHECK (
    event IN ('cast', 'begun', 'paused', 'broken', 'went-on', 'jumped', 'shown', 'decided', 'noted', 'ended', 'rated')
  ),
  -- the role, inject or statement it is about
  part TEXT NOT NULL CHECK (length(part) <= 60),
  -- the name, option, rating, seconds or words
  value TEXT NOT NULL CHECK (length(value) <= 4000)
) STRICT;
CREATE TABLE tabletop_run (
  id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
  firm_id INTEGER NOT NULL REFERENCES firm (id) ON DELETE CASCADE,
  exercise_id TEXT NOT NULL CHECK (exercise_id <> ''),
  version INTEGER NOT NULL CHECK (version > 0),
  length TEXT NOT NULL CHECK (length IN ('short', 'medium', 'long')),
  created_at TEXT NOT NULL CHECK (created_at LIKE '____-__-__T%Z'),
  -- when somebody last had it on the screen: where the clock stopped if the program did
  seen_at TEXT NOT NULL CHECK (seen_at LIKE '____-__-__T%Z')
) STRICT;
CREATE TABLE workshop_answer (
  session_id INTEGER NOT NULL,
  number INTEGER NOT NULL,
  participant INTEGER NOT NULL,
  -- as it came over the network, checked
  value TEXT NOT NULL CHECK (length(value) <= 4096),
  PRIMARY KEY (session_id, number, participant),
  FOREIGN KEY (session_id, number) REFERENCES workshop_round (session_id, number) ON DELETE CASCADE,
  FOREIGN KEY (session_id, participant) REFERENCES workshop_seat (session_id, participant) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE TABLE "workshop_attendee" (
  session_id INTEGER NOT NULL REFERENCES workshop_session (id) ON DELETE CASCADE,
  participant INTEGER NOT NULL CHECK (participant > 0),
  name TEXT NOT NULL CHECK (name <> '' AND length(name) <= 60),
  PRIMARY KEY (session_id, participant)
) STRICT, WITHOUT ROWID;
CREATE TABLE workshop_gain (
  session_id INTEGER NOT NULL REFERENCES workshop_session (id) ON DELETE CASCADE,
  step_id TEXT NOT NULL CHECK (step_id <> ''),
  -- how many answered the same question both times, and how many did not
  people INTEGER NOT NULL CHECK (people >= 0),
  once INTEGER NOT NULL CHECK (once >= 0),
  before_right INTEGER NOT NULL CHECK (before_right >= 0),
  after_right INTEGER NOT NULL CHECK (after_right >= 0),
  -- answers that were compared, as many before as after
  compared INTEGER NOT NULL CHECK (compared >= 0),
  PRIMARY KEY (session_id, step_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE workshop_hand (
  session_id INTEGER NOT NULL,
  number INTEGER NOT NULL,
  option TEXT NOT NULL CHECK (option <> '' AND length(option) <= 60),
  count INTEGER NOT NULL CHECK (count > 0),
  PRIMARY KEY (session_id, number, option),
  FOREIGN KEY (session_id, number) REFERENCES workshop_round (session_id, number) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE TABLE workshop_option (
  session_id INTEGER NOT NULL,
  number INTEGER NOT NULL,
  place INTEGER NOT NULL CHECK (place >= 0),
  text TEXT NOT NULL CHECK (text <> '' AND length(text) <= 120),
  PRIMARY KEY (session_id, number, place),
  FOREIGN KEY (session_id, number) REFERENCES workshop_round (session_id, number) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
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
CREATE TABLE workshop_result (
  session_id INTEGER NOT NULL,
  number INTEGER NOT NULL,
  place INTEGER NOT NULL CHECK (place >= 0),
  -- the option, field or tenth of a scale it counts
  option TEXT NOT NULL CHECK (length(option) <= 60),
  -- the word of a cloud, what somebody wrote
  text TEXT NOT NULL CHECK (length(text) <= 300),
  count INTEGER NOT NULL CHECK (count >= 0),
  PRIMARY KEY (session_id, number, place),
  FOREIGN KEY (session_id, number) REFERENCES workshop_round (session_id, number) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE TABLE workshop_round (
  session_id INTEGER NOT NULL REFERENCES workshop_session (id) ON DELETE CASCADE,
  number INTEGER NOT NULL CHECK (number > 0),
  kind TEXT NOT NULL CHECK (
    kind IN ('question', 'poll', 'words', 'message', 'check', 'decision', 'confidence', 'feedback', 'test')
  ),
  -- what of the curriculum it asks; empty where the trainer has written it
  about TEXT NOT NULL CHECK (length(about) <= 130),
  -- which time a test is asked
  part TEXT NOT NULL CHECK (part IN ('', 'before', 'after')),
  phase TEXT NOT NULL CHECK (phase IN ('open', 'closed', 'revealed')),
  shown INTEGER NOT NULL CHECK (shown IN (0, 1)),
  -- whether it is the one that is on
  is_on INTEGER NOT NULL CHECK (is_on IN (0, 1)),
  -- what the trainer has written
  title TEXT NOT NULL CHECK (length(title) <= 300),
  answers INTEGER NOT NULL DEFAULT 0 CHECK (answers >= 0),
  -- how many were wholly right; nothing where nothing is right or wrong
  correct INTEGER CHECK (correct >= 0),
  opened_at TEXT NOT NULL CHECK (opened_at LIKE '____-__-__T%Z'), hands INTEGER NOT NULL DEFAULT 0 CHECK (hands >= 0),
  PRIMARY KEY (session_id, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE workshop_seat (
  session_id INTEGER NOT NULL REFERENCES workshop_session (id) ON DELETE CASCADE,
  participant INTEGER NOT NULL CHECK (participant > 0),
  -- SHA-256 of what the phone comes back with
  token BLOB NOT NULL CHECK (length(token) = 32),
  name TEXT NOT NULL CHECK (name <> '' AND length(name) <= 40),
  own_name INTEGER NOT NULL CHECK (own_name IN (0, 1)),
  points INTEGER NOT NULL DEFAULT 0 CHECK (points >= 0),
  PRIMARY KEY (session_id, participant)
) STRICT, WITHOUT ROWID;
CREATE TABLE workshop_session (
  id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
  title TEXT NOT NULL CHECK (length(title) <= 120),
  -- the languages of the room, the first one that of the projector
  languages TEXT NOT NULL CHECK (languages <> ''),
  -- how phones come in; gone with the end
  address TEXT NOT NULL CHECK (length(address) <= 60),
  port INTEGER NOT NULL CHECK (port BETWEEN 0 AND 65535),
  code TEXT NOT NULL CHECK (length(code) <= 6),
  key TEXT NOT NULL CHECK (length(key) <= 32),
  last_participant INTEGER NOT NULL DEFAULT 0 CHECK (last_participant >= 0),
  -- how many had come when it ended
  people INTEGER NOT NULL DEFAULT 0 CHECK (people >= 0),
  begun_at TEXT NOT NULL CHECK (begun_at LIKE '____-__-__T%Z'),
  ended_at TEXT CHECK (ended_at LIKE '____-__-__T%Z')
, names INTEGER NOT NULL DEFAULT 0 CHECK (names IN (0, 1)), points INTEGER NOT NULL DEFAULT 0 CHECK (points IN (0, 1)), listed INTEGER NOT NULL DEFAULT 0 CHECK (listed IN (0, 1)), locked INTEGER NOT NULL DEFAULT 0 CHECK (locked IN (0, 1)), last_round INTEGER NOT NULL DEFAULT 0 CHECK (last_round >= 0)) STRICT;
CREATE TABLE workshop_set (
  id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
  created_at TEXT NOT NULL CHECK (created_at LIKE '____-__-__T%Z'),
  changed_at TEXT NOT NULL CHECK (changed_at LIKE '____-__-__T%Z')
) STRICT;
CREATE TABLE workshop_set_question (
  set_id INTEGER NOT NULL REFERENCES workshop_set (id) ON DELETE CASCADE,
  place INTEGER NOT NULL CHECK (place BETWEEN 0 AND 59),
  question_id TEXT NOT NULL CHECK (length(question_id) BETWEEN 1 AND 60),
  -- prints of the words it had when somebody looked at it: `de=… en=…`
  words TEXT NOT NULL CHECK (length(words) <= 400),
  PRIMARY KEY (set_id, place),
  UNIQUE (set_id, question_id)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER attempt_is_the_last AFTER INSERT ON attempt BEGIN
  INSERT INTO last_answer (learner_id, item_id, correct, answered_at)
  VALUES (new.learner_id, new.item_id, new.correct, new.answered_at)
  ON CONFLICT (learner_id, item_id) DO UPDATE SET correct = excluded.correct, answered_at = excluded.answered_at;
END;
CREATE TRIGGER incident_entry_stays BEFORE UPDATE ON incident_entry
BEGIN
  SELECT raise(ABORT, 'a line of the log stays as it was written');
END;
CREATE TRIGGER learner_has_a_number AFTER INSERT ON learner BEGIN
  UPDATE learner_number SET last = max(last, new.id);
END;
CREATE TRIGGER tabletop_entry_stays BEFORE UPDATE ON tabletop_entry BEGIN
  SELECT RAISE(ABORT, 'what a log says is not changed');
END;
