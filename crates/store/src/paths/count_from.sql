-- Lets answers from :now on count for the paths of which only later ones would: the clock was set back.
UPDATE enrolment
SET counts_from = :now
WHERE learner_id = :learner
  AND counts_from > :now
