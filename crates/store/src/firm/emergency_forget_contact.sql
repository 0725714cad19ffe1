-- Takes somebody to call away.
DELETE FROM emergency_contact
WHERE firm_id = :firm
  AND contact_id = :contact
