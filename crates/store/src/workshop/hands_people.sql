-- How many could raise a hand.
UPDATE workshop_round SET hands = :people WHERE session_id = :session AND number = :number
