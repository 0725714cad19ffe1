-- Checklists a firm keeps: edited, in versions, ticked with names, gone through again and again. And what stands on its paper.

CREATE TABLE list (
  id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
  firm_id INTEGER NOT NULL REFERENCES firm (id) ON DELETE CASCADE,
  -- set by who threw it away, so that it can be brought back
  removed_at TEXT CHECK (removed_at LIKE '____-__-__T%Z')
) STRICT;
CREATE INDEX list_by_firm ON list (firm_id);

-- Every save is a version; none is changed afterwards.
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

-- A line of the curriculum has its id and no text; one of the firm's own a key of its list and a text.
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

-- Each time a list is gone through. One is open; a finished one keeps the version it was of.
CREATE TABLE list_run (
  id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
  list_id INTEGER NOT NULL REFERENCES list (id) ON DELETE CASCADE,
  begun_at TEXT NOT NULL CHECK (begun_at LIKE '____-__-__T%Z'),
  finished_at TEXT CHECK (finished_at LIKE '____-__-__T%Z'),
  version INTEGER NOT NULL CHECK (version >= 0)
) STRICT;
CREATE UNIQUE INDEX list_run_open ON list_run (list_id) WHERE finished_at IS NULL;
CREATE INDEX list_run_by_list ON list_run (list_id);

CREATE TABLE list_tick (
  run_id INTEGER NOT NULL REFERENCES list_run (id) ON DELETE CASCADE,
  line TEXT NOT NULL,
  ticked_by INTEGER REFERENCES learner (id) ON DELETE SET NULL,
  ticked_at TEXT NOT NULL CHECK (ticked_at LIKE '____-__-__T%Z'),
  PRIMARY KEY (run_id, line)
) STRICT, WITHOUT ROWID;

CREATE TABLE letterhead (
  firm_id INTEGER PRIMARY KEY REFERENCES firm (id) ON DELETE CASCADE,
  contact TEXT NOT NULL CHECK (length(contact) <= 200),
  -- a PNG of our own making; empty for none
  logo BLOB NOT NULL CHECK (length(logo) <= 1048576)
) STRICT;
