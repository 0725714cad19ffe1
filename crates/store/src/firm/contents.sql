-- Which contents are attached to anything?
SELECT DISTINCT sha256
FROM attachment
