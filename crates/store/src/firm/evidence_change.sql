-- Changes a document.
UPDATE evidence
SET kind_id = :kind, title = :title, owner = :owner, place = :place, issued_on = :issued, valid_until = :until
WHERE firm_id = :firm
  AND id = :id
