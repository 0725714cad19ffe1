-- Adds a plan.
INSERT INTO workshop_plan (name, audience, people, minutes, begins, language, beside, changed_at)
VALUES (:name, :audience, :people, :minutes, :begins, :language, :beside, :at)
