-- The PIN of a learner, and how often and when it was given wrong.
SELECT pin, wrong_pins, wrong_pin_at
FROM learner
WHERE id = :learner
