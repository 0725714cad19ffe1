-- Adds a line to the log of a table-top exercise of the firm; to none of another firm.
INSERT INTO tabletop_entry (firm_id, run_id, at, event, part, value)
SELECT firm_id, id, :at, :event, :part, :value
FROM tabletop_run
WHERE firm_id = :firm
  AND id = :run
