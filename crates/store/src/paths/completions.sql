-- What did the learner complete? The newest first.
SELECT path_id, path_name, completed_at, app_version, content_version, correct, questions, certificate_id, lessons
FROM completion
WHERE learner_id = :learner
ORDER BY completed_at DESC, id DESC
