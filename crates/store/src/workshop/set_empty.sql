-- Takes every question out of :set.
DELETE FROM workshop_set_question
WHERE set_id = :set
