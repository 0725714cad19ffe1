-- Where a round stands.
UPDATE workshop_round SET phase = :phase, shown = :shown WHERE session_id = :session AND number = :number
