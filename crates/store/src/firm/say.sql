-- Says that something is so or not.
INSERT INTO firm_fact (firm_id, fact_id, yes)
VALUES (:firm, :fact, :yes)
ON CONFLICT (firm_id, fact_id) DO UPDATE SET yes = excluded.yes
