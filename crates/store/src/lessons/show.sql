-- Notes that the knowledge of a lesson was shown at :at; the first time counts.
INSERT INTO lesson_shown (learner_id, lesson_id, shown_at)
VALUES (:learner, :lesson, :at)
ON CONFLICT DO NOTHING
