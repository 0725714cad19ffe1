-- The sessions that have ended, the newest first.
SELECT id, title, languages, address, port, code, key, last_participant, people, begun_at, ended_at, names, points, listed, locked,
  last_round
FROM workshop_session
WHERE ended_at IS NOT NULL
ORDER BY begun_at DESC, id DESC
LIMIT :most
