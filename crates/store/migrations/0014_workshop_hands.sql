-- Hands that were counted and typed in, what is allowed in a room also after a crash, and names of a list in full.

ALTER TABLE workshop_session ADD COLUMN names INTEGER NOT NULL DEFAULT 0 CHECK (names IN (0, 1));
ALTER TABLE workshop_session ADD COLUMN points INTEGER NOT NULL DEFAULT 0 CHECK (points IN (0, 1));
ALTER TABLE workshop_session ADD COLUMN listed INTEGER NOT NULL DEFAULT 0 CHECK (listed IN (0, 1));
ALTER TABLE workshop_session ADD COLUMN locked INTEGER NOT NULL DEFAULT 0 CHECK (locked IN (0, 1));

-- how many could raise a hand
ALTER TABLE workshop_round ADD COLUMN hands INTEGER NOT NULL DEFAULT 0 CHECK (hands >= 0);

CREATE TABLE workshop_hand (
  session_id INTEGER NOT NULL,
  number INTEGER NOT NULL,
  option TEXT NOT NULL CHECK (option <> '' AND length(option) <= 60),
  count INTEGER NOT NULL CHECK (count > 0),
  PRIMARY KEY (session_id, number, option),
  FOREIGN KEY (session_id, number) REFERENCES workshop_round (session_id, number) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE workshop_attendee_in_full (
  session_id INTEGER NOT NULL REFERENCES workshop_session (id) ON DELETE CASCADE,
  participant INTEGER NOT NULL CHECK (participant > 0),
  name TEXT NOT NULL CHECK (name <> '' AND length(name) <= 60),
  PRIMARY KEY (session_id, participant)
) STRICT, WITHOUT ROWID;
INSERT INTO workshop_attendee_in_full SELECT session_id, participant, name FROM workshop_attendee;
DROP TABLE workshop_attendee;
ALTER TABLE workshop_attendee_in_full RENAME TO workshop_attendee;
