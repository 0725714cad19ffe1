-- The answers to a round.
SELECT participant, value
FROM workshop_answer
WHERE session_id = :session
  AND number = :number
ORDER BY participant
