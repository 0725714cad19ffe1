-- Whom does the firm call?
SELECT contact_id, name, phone, note, checked_on
FROM emergency_contact
WHERE firm_id = :firm
