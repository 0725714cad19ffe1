### Was statt Behauptungen zu schreiben ist, die nicht wiederholt werden sollen. Sagt die Prüfung der Inhalte.

claim-closed-in-six-months = Woher diese Zahl stammt, weiß niemand. Lassen Sie sie weg oder nehmen Sie eine belegte aus figures.toml.
claim-human-error-share = Das behaupten Anbieter ohne Methode. DBIR 2026: Bei 62 % der Datenpannen waren Menschen beteiligt.
claim-small-firms-hit = Falsch gelesen: 96 % ist der Anteil kleiner Organisationen unter den Opfern von Ransomware.
claim-all-attacks-on-small-firms = Das BSI zählt nur gemeldete Ransomware-Angriffe: Etwa 80 % davon trafen kleine und mittlere Unternehmen.
claim-nis2-fifty-or-ten = Unvollständig: eine aufgeführte Einrichtungsart und 50 Beschäftigte oder Umsatz und Bilanzsumme je über 10 Millionen Euro.
claim-charter-endorsement = Schreiben Sie „im Geist von Prinzip 6 (Aus- und Weiterbildung) der Charter of Trust“; eine Empfehlung gibt es nicht.
claim-change-passwords-regularly = NIST und BSI raten davon ab: Ein Passwort wird geändert, wenn jemand anderes es kennen könnte.
