-- What a round came to.
UPDATE workshop_round SET answers = :answers, correct = :correct, is_on = 0 WHERE session_id = :session AND number = :number
