-- The highest number given, so that none is given twice.
UPDATE workshop_session
SET last_participant = max(last_participant, :participant)
WHERE id = :session
