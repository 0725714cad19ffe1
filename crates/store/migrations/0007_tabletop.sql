-- Table-top exercises of a firm: each run, and its log, which is only ever added to.

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
CREATE INDEX tabletop_run_by_firm ON tabletop_run (firm_id);

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
CREATE INDEX tabletop_entry_by_run ON tabletop_entry (run_id, id);
CREATE TRIGGER tabletop_entry_stays BEFORE UPDATE ON tabletop_entry BEGIN
  SELECT RAISE(ABORT, 'what a log says is not changed');
END;
