-- Begins a round.
INSERT INTO quiz_round (learner_id, about, questions, answered, correct, begun_at)
VALUES (:learner, :about, :questions, 0, 0, :at)
