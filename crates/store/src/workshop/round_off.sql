-- No round is on any more.
UPDATE workshop_round SET is_on = 0 WHERE session_id = :session AND is_on = 1
