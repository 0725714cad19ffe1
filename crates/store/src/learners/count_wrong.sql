-- Counts wrong PINs.
UPDATE learner
SET wrong_pins = :wrong, wrong_pin_at = :at
WHERE id = :learner
