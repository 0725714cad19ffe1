-- What is known about the firm?
SELECT size, sector, sites
FROM firm
WHERE id = :firm
