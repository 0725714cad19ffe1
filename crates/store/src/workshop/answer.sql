-- An answer; the last one of somebody counts. Of a round or somebody that is not there any more, none is kept.
INSERT INTO workshop_answer (session_id, number, participant, value)
SELECT :session, :number, :participant, :value
WHERE EXISTS (SELECT 1 FROM workshop_round WHERE session_id = :session AND number = :number)
  AND EXISTS (SELECT 1 FROM workshop_seat WHERE session_id = :session AND participant = :participant)
ON CONFLICT (session_id, number, participant) DO UPDATE SET value = excluded.value
