-- The options the trainer has written, in their order.
SELECT text
FROM workshop_option
WHERE session_id = :session
  AND number = :number
ORDER BY place
