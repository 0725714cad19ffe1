-- Takes the lessons out of a path.
DELETE FROM own_path_lesson
WHERE path_id = :path
