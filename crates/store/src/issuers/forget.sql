-- Forgets a key.
DELETE FROM issuer_key
WHERE thumbprint = :thumbprint
