-- Which paths did the firm make, with their lessons in order?
SELECT own_path.id, name, role, lesson_id
FROM own_path
JOIN own_path_lesson ON own_path_lesson.path_id = own_path.id
ORDER BY name, own_path.id, place
