-- Takes everybody off a path.
DELETE FROM enrolment
WHERE path_id = :path
