-- No key but this one is our own any more; the others stay known, so that what they signed is still recognised.
UPDATE issuer_key
SET own = 0
WHERE own = 1 AND thumbprint <> :thumbprint
