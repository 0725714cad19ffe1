-- Notes a key.
INSERT INTO issuer_key (thumbprint, name, own, known_since)
VALUES (:thumbprint, :name, :own, :since)
ON CONFLICT DO UPDATE SET name = excluded.name
