-- Begins a round in the place of one about the same, as the one opened last.
INSERT OR REPLACE INTO quiz_round (learner_id, about, questions, answered, correct, begun_at, opened)
SELECT :learner, :about, :questions, 0, 0, :at, ifnull(max(opened), 0) + 1
FROM quiz_round
WHERE learner_id = :learner
