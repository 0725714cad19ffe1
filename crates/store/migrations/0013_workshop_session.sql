-- Workshops that are held: who is in, what was asked, what was answered. At the end only sums stay.

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
) STRICT;
CREATE UNIQUE INDEX workshop_session_open ON workshop_session ((1)) WHERE ended_at IS NULL;

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
  opened_at TEXT NOT NULL CHECK (opened_at LIKE '____-__-__T%Z'),
  PRIMARY KEY (session_id, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE workshop_option (
  session_id INTEGER NOT NULL,
  number INTEGER NOT NULL,
  place INTEGER NOT NULL CHECK (place >= 0),
  text TEXT NOT NULL CHECK (text <> '' AND length(text) <= 120),
  PRIMARY KEY (session_id, number, place),
  FOREIGN KEY (session_id, number) REFERENCES workshop_round (session_id, number) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

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
CREATE INDEX workshop_answer_by_participant ON workshop_answer (session_id, participant);

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

CREATE TABLE workshop_attendee (
  session_id INTEGER NOT NULL REFERENCES workshop_session (id) ON DELETE CASCADE,
  participant INTEGER NOT NULL CHECK (participant > 0),
  name TEXT NOT NULL CHECK (name <> '' AND length(name) <= 40),
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
