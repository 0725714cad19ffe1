-- Who completed what from :from to before :until? By name, then by time.
SELECT path_id, path_name, completed_at, app_version, content_version, correct, questions, certificate_id, lessons,
  learner.id, name, team
FROM completion
JOIN learner ON learner.id = completion.learner_id
WHERE completed_at >= :from
  AND completed_at < :until
ORDER BY sort_name, learner.id, completed_at
