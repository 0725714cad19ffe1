-- Puts a question into :set.
INSERT INTO workshop_set_question (set_id, place, question_id, words)
VALUES (:set, :place, :question, :words)
