-- Emergencies: whom to call, what was answered about reporting duties, incidents and their log. Everything goes with its firm.

CREATE TABLE emergency_contact (
  firm_id INTEGER NOT NULL REFERENCES firm (id) ON DELETE CASCADE,
  contact_id TEXT NOT NULL CHECK (contact_id <> ''),
  name TEXT NOT NULL CHECK (length(name) <= 120),
  phone TEXT NOT NULL CHECK (length(phone) <= 60),
  note TEXT NOT NULL CHECK (length(note) <= 120),
  checked_on TEXT NOT NULL CHECK (checked_on LIKE '____-__-__'),
  PRIMARY KEY (firm_id, contact_id)
) STRICT, WITHOUT ROWID;

-- The federal state and the answers about NIS2.
CREATE TABLE emergency_answer (
  firm_id INTEGER NOT NULL REFERENCES firm (id) ON DELETE CASCADE,
  question_id TEXT NOT NULL CHECK (question_id <> ''),
  answer TEXT NOT NULL CHECK (answer <> ''),
  PRIMARY KEY (firm_id, question_id)
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
CREATE INDEX incident_of_firm ON incident (firm_id, begun_at);

-- What somebody noted about an incident: who does what (`role:decide`), what was answered (`answer:high-risk`), when a report went out (`report:gdpr-report`).
CREATE TABLE incident_fact (
  firm_id INTEGER NOT NULL REFERENCES firm (id) ON DELETE CASCADE,
  incident_id INTEGER NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
  name TEXT NOT NULL CHECK (name <> ''),
  value TEXT NOT NULL CHECK (length(value) BETWEEN 1 AND 120),
  PRIMARY KEY (incident_id, name)
) STRICT, WITHOUT ROWID;

-- The log. A line that was written stays as it was written: a correction is another line.
CREATE TABLE incident_entry (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  firm_id INTEGER NOT NULL REFERENCES firm (id) ON DELETE CASCADE,
  incident_id INTEGER NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
  at TEXT NOT NULL CHECK (at LIKE '____-__-__T%Z'),
  who TEXT NOT NULL CHECK (length(who) <= 120),
  kind TEXT NOT NULL CHECK (kind IN ('seen', 'done', 'decided', 'program')),
  text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 4000)
) STRICT;
CREATE INDEX incident_entry_of ON incident_entry (incident_id, id);
CREATE TRIGGER incident_entry_stays BEFORE UPDATE ON incident_entry
BEGIN
  SELECT raise(ABORT, 'a line of the log stays as it was written');
END;
