-- Who of the team goes :path, stands so with it, works in :team and has :name in their name? By name.
SELECT id, name, team, colour
FROM learner
WHERE (:any_team OR team = :team)
  AND (:name = '' OR instr(sort_name, :name) > 0)
  AND (
    (:path = '' AND :standing = '')
    OR EXISTS (
      SELECT 1
      FROM enrolment
      WHERE learner_id = learner.id
        AND (:path = '' OR path_id = :path)
        AND CASE :standing
          WHEN 'completed' THEN completed_at <> ''
          WHEN 'overdue' THEN completed_at = '' AND due_on <> '' AND due_on < :today
          WHEN 'going' THEN completed_at = '' AND (due_on = '' OR due_on >= :today)
          ELSE 1
        END
    )
  )
ORDER BY sort_name, id
LIMIT :most OFFSET :from
