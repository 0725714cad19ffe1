-- Says when the firm became aware, and when it was over.
UPDATE incident
SET aware_at = :aware, closed_at = :closed
WHERE firm_id = :firm
  AND id = :incident
