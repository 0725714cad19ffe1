-- Notes that a table-top exercise is on the screen.
UPDATE tabletop_run
SET seen_at = :at
WHERE firm_id = :firm
  AND id = :run
