-- Is there nothing to lose yet?
SELECT NOT EXISTS (SELECT 1 FROM attempt)
  AND NOT EXISTS (SELECT 1 FROM lesson_read)
  AND NOT EXISTS (SELECT 1 FROM action_done)
  AND NOT EXISTS (SELECT 1 FROM checklist_tick)
  AND NOT EXISTS (SELECT 1 FROM note)
  AND NOT EXISTS (SELECT 1 FROM bookmark)
