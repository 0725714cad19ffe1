-- The highest number given, so that none is given twice, not even that of a round that was left out.
UPDATE workshop_session
SET last_round = max(last_round, :number)
WHERE id = :session
