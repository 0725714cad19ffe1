-- Which keys are known? Our own first, then the newest.
SELECT thumbprint, name, own, known_since
FROM issuer_key
ORDER BY own DESC, known_since DESC, thumbprint
