-- Notes that the lesson was read to the end at :at; the first time counts.
INSERT INTO lesson_read (learner_id, lesson_id, read_at)
VALUES (:learner, :id, :at)
ON CONFLICT DO NOTHING
