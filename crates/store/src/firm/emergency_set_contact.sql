-- Writes somebody to call, in place of what was written before.
INSERT INTO emergency_contact (firm_id, contact_id, name, phone, note, checked_on)
VALUES (:firm, :contact, :name, :phone, :note, :checked)
ON CONFLICT (firm_id, contact_id) DO UPDATE SET
  name = excluded.name,
  phone = excluded.phone,
  note = excluded.note,
  checked_on = excluded.checked_on
