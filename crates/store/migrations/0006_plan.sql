-- The action plan of a firm: what was said about each action, actions of its own, and an order of its own.

CREATE TABLE plan_own (
  id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
  firm_id INTEGER NOT NULL REFERENCES firm (id) ON DELETE CASCADE,
  title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 9600)
) STRICT;
CREATE INDEX plan_own_by_firm ON plan_own (firm_id);

-- An action nobody has said anything about has no row: it is open.
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

-- The order somebody gave the plan; empty while it is the one proposed.
CREATE TABLE plan_place (
  firm_id INTEGER NOT NULL REFERENCES firm (id) ON DELETE CASCADE,
  place INTEGER NOT NULL CHECK (place > 0),
  action_id TEXT NOT NULL CHECK (action_id <> ''),
  PRIMARY KEY (firm_id, place),
  UNIQUE (firm_id, action_id)
) STRICT, WITHOUT ROWID;
