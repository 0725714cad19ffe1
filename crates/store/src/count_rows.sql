-- How many rows does the record have? Asked of older schemas too, so only of tables that were there from the first.
SELECT (SELECT count(*) FROM learner)
  + (SELECT count(*) FROM attempt)
  + (SELECT count(*) FROM lesson_read)
  + (SELECT count(*) FROM action_done)
  + (SELECT count(*) FROM checklist_tick)
  + (SELECT count(*) FROM setting)
