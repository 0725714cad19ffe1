-- Puts a lesson at its place in a path.
INSERT INTO own_path_lesson (path_id, place, lesson_id)
VALUES (:path, :place, :lesson)
