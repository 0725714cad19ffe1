-- Lists thrown away earlier: nobody can bring them back any more.
DELETE FROM list
WHERE removed_at IS NOT NULL
