-- Notes that a form for a supplier was saved.
UPDATE supplier
SET sent_at = :at
WHERE firm_id = :firm
  AND id = :id
