-- A round that is left out leaves its number behind: a phone that knows the one before must not take the next one for it.

ALTER TABLE workshop_session ADD COLUMN last_round INTEGER NOT NULL DEFAULT 0 CHECK (last_round >= 0);
UPDATE workshop_session
SET last_round = coalesce((SELECT max(number) FROM workshop_round WHERE session_id = workshop_session.id), 0);
