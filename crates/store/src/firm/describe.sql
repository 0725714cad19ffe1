-- How large is the firm, what does it live on, how many sites has it? Empty and 0 stand for what nobody has said.
UPDATE firm
SET size = :size, sector = :sector, sites = :sites
WHERE id = :firm
