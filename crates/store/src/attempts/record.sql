-- Records an attempt, if its item has a number.
INSERT INTO attempt (learner_id, item_id, item_version, answer, correct, answered_at, seconds)
SELECT :learner, id, :version, :answer, :correct, :at, :seconds
FROM item
WHERE name = :item
