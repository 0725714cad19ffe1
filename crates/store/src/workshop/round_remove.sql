-- Takes a round out of the record, with what was answered.
DELETE FROM workshop_round WHERE session_id = :session AND number = :number
