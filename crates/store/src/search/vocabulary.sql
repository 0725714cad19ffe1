-- Every folded word, the commonest first.
SELECT term
FROM vocabulary
ORDER BY doc DESC, term
