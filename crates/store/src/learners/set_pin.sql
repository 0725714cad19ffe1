-- Sets or takes away a PIN; :removed is when somebody did that who did not know it.
UPDATE learner
SET pin = :pin, wrong_pins = 0, wrong_pin_at = '', pin_removed_at = :removed
WHERE id = :learner
