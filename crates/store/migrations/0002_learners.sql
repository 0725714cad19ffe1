-- Learners get a name, a role and perhaps a PIN, and settings of their own. Who used the program before has neither and goes on as before.
ALTER TABLE learner ADD COLUMN name TEXT NOT NULL DEFAULT '' CHECK (length(name) <= 80);
ALTER TABLE learner ADD COLUMN email TEXT NOT NULL DEFAULT '' CHECK (length(email) <= 254);
ALTER TABLE learner ADD COLUMN role TEXT NOT NULL DEFAULT 'everyone' CHECK (role IN ('everyone', 'management', 'it'));
ALTER TABLE learner ADD COLUMN colour INTEGER NOT NULL DEFAULT 0 CHECK (colour BETWEEN 0 AND 7);
ALTER TABLE learner ADD COLUMN pin TEXT NOT NULL DEFAULT '' CHECK (length(pin) <= 200);
ALTER TABLE learner ADD COLUMN wrong_pins INTEGER NOT NULL DEFAULT 0 CHECK (wrong_pins >= 0);
ALTER TABLE learner ADD COLUMN wrong_pin_at TEXT NOT NULL DEFAULT '' CHECK (wrong_pin_at = '' OR wrong_pin_at LIKE '____-__-__T%Z');
ALTER TABLE learner ADD COLUMN pin_removed_at TEXT NOT NULL DEFAULT '' CHECK (pin_removed_at = '' OR pin_removed_at LIKE '____-__-__T%Z');

CREATE TABLE learner_setting (
  learner_id INTEGER NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
  name TEXT NOT NULL CHECK (name <> ''),
  value TEXT NOT NULL CHECK (length(value) <= 200),
  PRIMARY KEY (learner_id, name)
) STRICT, WITHOUT ROWID;
