-- Which lessons were shown to be known in a placement check?
SELECT lesson_id
FROM lesson_shown
WHERE learner_id = :learner
