-- Records an attempt.
INSERT INTO attempt (learner_id, key, question_id, question_version, answer, correct, answered_at)
VALUES (:learner, :key, :question, :version, :answer, :correct, :at)
