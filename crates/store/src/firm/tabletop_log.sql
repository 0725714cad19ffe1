-- What was written in the log of a table-top exercise, in this order?
SELECT at, event, part, value
FROM tabletop_entry
WHERE firm_id = :firm
  AND run_id = :run
ORDER BY id
