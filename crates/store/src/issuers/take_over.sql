-- From now on certificates are signed with this key: a known one keeps its name and its day.
INSERT INTO issuer_key (thumbprint, name, own, known_since)
VALUES (:thumbprint, :name, 1, :since)
ON CONFLICT DO UPDATE SET own = 1
