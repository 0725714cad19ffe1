-- Supplier readiness: what the firm says about itself, with evidence, and what its own suppliers have answered.

-- What a paper for customers is made for.
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

-- Documents that prove something. No number is given twice: attachments name it.
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
CREATE INDEX evidence_by_firm ON evidence (firm_id);

CREATE TABLE evidence_proves (
  firm_id INTEGER NOT NULL REFERENCES firm (id) ON DELETE CASCADE,
  evidence_id INTEGER NOT NULL REFERENCES evidence (id) ON DELETE CASCADE,
  requirement_id TEXT NOT NULL CHECK (requirement_id <> ''),
  PRIMARY KEY (evidence_id, requirement_id)
) STRICT, WITHOUT ROWID;

-- The firm's own suppliers. The form sent to one bears its number, and so do the answers that come back.
CREATE TABLE supplier (
  id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
  firm_id INTEGER NOT NULL REFERENCES firm (id) ON DELETE CASCADE,
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  contact TEXT NOT NULL CHECK (length(contact) <= 200),
  criticality TEXT NOT NULL CHECK (criticality IN ('low', 'medium', 'high')),
  form_number TEXT NOT NULL UNIQUE CHECK (length(form_number) = 32),
  sent_at TEXT NOT NULL CHECK (sent_at = '' OR sent_at LIKE '____-__-__T%Z')
) STRICT;
CREATE INDEX supplier_by_firm ON supplier (firm_id);

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
CREATE INDEX supplier_reply_by_supplier ON supplier_reply (supplier_id);

CREATE TABLE supplier_reply_answer (
  firm_id INTEGER NOT NULL REFERENCES firm (id) ON DELETE CASCADE,
  reply_id INTEGER NOT NULL REFERENCES supplier_reply (id) ON DELETE CASCADE,
  requirement_id TEXT NOT NULL CHECK (requirement_id <> ''),
  verdict TEXT NOT NULL CHECK (verdict IN ('', 'met', 'partly', 'planned', 'not-met', 'not-applicable')),
  text TEXT NOT NULL CHECK (length(text) <= 2000),
  evidence TEXT NOT NULL CHECK (length(evidence) <= 200),
  PRIMARY KEY (reply_id, requirement_id)
) STRICT, WITHOUT ROWID;
