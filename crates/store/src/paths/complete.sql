-- Notes that a path was completed.
INSERT INTO completion
  (learner_id, path_id, path_name, completed_at, app_version, content_version, correct, questions, certificate_id,
  lessons)
VALUES (:learner, :path, :name, :at, :app, :content, :correct, :questions, :certificate, :lessons)
