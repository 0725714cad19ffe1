-- Plans thrown away earlier: nobody can bring them back any more.
DELETE FROM workshop_plan
WHERE removed_at IS NOT NULL
