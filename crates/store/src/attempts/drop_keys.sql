-- Drops the keys of attempts up to :last: nobody sends those again.
DELETE FROM attempt_key
WHERE attempt_id <= :last
