-- Says that a document proves something.
INSERT OR IGNORE INTO evidence_proves (firm_id, evidence_id, requirement_id)
VALUES (:firm, :id, :requirement)
