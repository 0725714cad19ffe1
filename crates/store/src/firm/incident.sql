-- One incident of the firm.
SELECT id, kind_id, title, begun_at, aware_at, closed_at
FROM incident
WHERE firm_id = :firm
  AND id = :incident
