-- Everything of which it is noted that the lesson was read to the end.
SELECT lesson_id
FROM lesson_read
WHERE learner_id = :learner
