-- In which lessons did the learner stop, and where? The one left last first.
SELECT lesson_id, block, left_at
FROM lesson_place
WHERE learner_id = :learner
ORDER BY left_at DESC, lesson_id
