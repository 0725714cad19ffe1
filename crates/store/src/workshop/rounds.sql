-- The rounds of a session, in their order.
SELECT number, kind, about, part, phase, shown, is_on, title, answers, correct, hands
FROM workshop_round
WHERE session_id = :session
ORDER BY number
