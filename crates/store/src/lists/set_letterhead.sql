-- Says what stands on the paper of :firm.
INSERT INTO letterhead (firm_id, contact, logo)
VALUES (:firm, :contact, :logo)
ON CONFLICT (firm_id) DO UPDATE SET contact = excluded.contact, logo = excluded.logo
