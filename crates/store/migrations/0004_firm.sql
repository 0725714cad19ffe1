-- The firm's side: whom it is about, and files that belong to it. Everything of a firm goes with it.

-- No number is given twice: attachments and backups name it.
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
CREATE UNIQUE INDEX firm_open ON firm (open) WHERE open = 1;

CREATE TABLE firm_fact (
  firm_id INTEGER NOT NULL REFERENCES firm (id) ON DELETE CASCADE,
  fact_id TEXT NOT NULL CHECK (fact_id <> ''),
  yes INTEGER NOT NULL CHECK (yes IN (0, 1)),
  PRIMARY KEY (firm_id, fact_id)
) STRICT, WITHOUT ROWID;

-- Photos and files somebody attached; the bytes lie in the folder attachments/ under their SHA-256.
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
CREATE INDEX attachment_by_owner ON attachment (firm_id, owner);
CREATE INDEX attachment_by_content ON attachment (sha256);
