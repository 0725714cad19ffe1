-- The hands of a round are counted anew.
DELETE FROM workshop_hand WHERE session_id = :session AND number = :number
