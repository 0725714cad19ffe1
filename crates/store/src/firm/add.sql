-- Adds a firm about which nothing is known yet.
INSERT INTO firm (name, sample, open, size, sector, sites, created_at)
VALUES (:name, :sample, 0, '', '', 0, :at)
