### What to write instead of claims that must not be repeated. Said by the check of the content.

claim-closed-in-six-months = Nobody knows where this figure comes from. Leave it out, or use a sourced one from figures.toml.
claim-human-error-share = Vendors say so without a method. DBIR 2026: a human element in 62% of breaches.
claim-small-firms-hit = A misreading: 96% is the share of small organisations among the victims of ransomware.
claim-all-attacks-on-small-firms = BSI counts reported ransomware attacks only: about 80% of those hit small and medium-sized firms.
claim-nis2-fifty-or-ten = Incomplete: a listed type of entity and 50 staff, or turnover and balance sheet each above 10 million euros.
claim-charter-endorsement = Say “in the spirit of Charter of Trust Principle 6 (Education)”; there is no endorsement.
claim-change-passwords-regularly = NIST and BSI gave this up: change a password when there is reason to think somebody else has it.
