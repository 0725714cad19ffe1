### Zahlen, je ein Satz. Jahr und Quelle setzt das Programm dazu.

# Variables:
#   $value (Number) - Prozent
figure-mfa-reduces-takeover = Ein zusätzlicher Nachweis beim Anmelden senkte in einer Untersuchung von Microsoft das Risiko einer Kontoübernahme um { $value } %.
# Variables:
#   $value (Number) - Prozent
figure-ransomware-sme-share = Rund { $value } % der in Deutschland angezeigten Angriffe mit Erpressungssoftware richteten sich gegen kleine und mittlere Unternehmen.
# Variables:
#   $value (Number) - Prozent
figure-attacks-begin-with-mail = Bei { $value } % der erfolgreichen Angriffe auf mittelständische Betriebe stand am Anfang eine E-Mail mit Phishing oder Schadsoftware.
# Variables:
#   $value (Number) - Prozent
figure-no-staff-training = { $value } % der befragten kleinen und mittleren Unternehmen schulen ihre Beschäftigten nicht.
# Variables:
#   $value (Number) - Prozent
figure-no-emergency-plan = { $value } % der befragten kleinen und mittleren Unternehmen haben keinen Notfallplan.
# Variables:
#   $value (Number) - Prozent
figure-basic-requirements-met = Kleine und mittlere Unternehmen, die den CyberRisikoCheck machten, erfüllten im Schnitt nur { $value } % seiner Grundanforderungen.
# Variables:
#   $value (Number) - Anzahl
figure-new-vulnerabilities-per-day = Zwischen Juli 2024 und Juni 2025 wurden jeden Tag im Schnitt { $value } neue Sicherheitslücken bekannt.
# Variables:
#   $value (Number) - Prozent
figure-micro-updates = Nur { $value } % der Kleinstunternehmen spielen regelmäßig Sicherheitsupdates ein.
# Variables:
#   $value (Number) - Milliarden Euro
figure-damage-per-year = Auf { $value } Milliarden Euro schätzt Bitkom den Schaden, den Diebstahl, Spionage und Sabotage den Unternehmen in Deutschland in einem Jahr zufügen, digital wie analog.
# Variables:
#   $value (Number) - Prozent
figure-existence-threatened = { $value } % der befragten Unternehmen sehen durch Cyberangriffe ihre Existenz bedroht.
# Variables:
#   $value (Number) - Prozent
figure-ransomware-hit = { $value } % der befragten Unternehmen ab zehn Beschäftigten waren innerhalb von zwölf Monaten von Erpressungssoftware betroffen.
# Variables:
#   $value (Number) - Prozent
figure-human-element = Bei { $value } % der weltweit untersuchten Datenpannen spielte menschliches Handeln eine Rolle.
# Variables:
#   $value (Number) - Prozent
figure-third-parties = An { $value } % der weltweit untersuchten Datenpannen waren Dritte beteiligt.
# Variables:
#   $value (Number) - Prozent
figure-ransom-small-victims = { $value } % der weltweit erfassten Opfer von Erpressungssoftware waren kleinere Organisationen.
# Variables:
#   $value (Number) - Prozent
figure-ai-private-tools = { $value } % der Unternehmen ab 20 Beschäftigten wissen oder vermuten, dass bei ihnen private KI-Werkzeuge für die Arbeit genutzt werden.
# Variables:
#   $value (Number) - Prozent
figure-exercises = Nur { $value } % der befragten Unternehmen üben den Notfall oder lassen ihre Systeme durch Testangriffe prüfen.
# Variables:
#   $value (Number) - Prozent
figure-click-context = { $value } % klickten in einer Studie auf eine Übungsmail zur Urlaubsregelung; bei einer Mail zum Passwort waren es nur wenige.
# Variables:
#   $value (Number) - Prozent
figure-micro-firms = { $value } % aller Unternehmen in Deutschland sind Kleinstunternehmen mit bis zu neun Beschäftigten.
# Variables:
#   $value (Number) - Prozent
figure-no-emergency-management = { $value } % der befragten Unternehmen ab zehn Beschäftigten haben kein Notfallmanagement für den Fall von Datendiebstahl, Spionage oder Sabotage.
# Variables:
#   $value (Number) - Prozent
figure-training-for-everyone = Nur { $value } % der befragten Unternehmen ab zehn Beschäftigten schulen alle ihre Beschäftigten regelmäßig zur IT-Sicherheit.
# Variables:
#   $value (Number) - Anzahl
figure-ransomware-reports = { $value } Unternehmen und Institutionen zeigten 2024 in Deutschland bei der Polizei einen Angriff mit Erpressungssoftware an.
# Variables:
#   $value (Number) - Prozent
figure-successful-attack = { $value } % der befragten Unternehmen ab zehn Beschäftigten erlebten innerhalb von zwölf Monaten einen erfolgreichen Cyberangriff.
# Variables:
#   $value (Number) - Prozent
figure-ransom-paid = Von den befragten Unternehmen in Deutschland, die von Erpressungssoftware betroffen waren, zahlten rund { $value } % Lösegeld.
# Variables:
#   $value (Number) - Anzahl der Tage
figure-days-to-patch = { $value } Tage vergingen weltweit im Mittel (Median), bis Organisationen eine bekannte Sicherheitslücke ganz geschlossen hatten.
# Variables:
#   $value (Number) - Prozent
figure-flaw-as-way-in = { $value } % der weltweit untersuchten Datenpannen begannen damit, dass jemand eine Sicherheitslücke ausnutzte.
# Variables:
#   $value (Number) - Prozent
figure-attacked-by-size = { $value } % der mittelständischen Unternehmen mit weniger als fünf Beschäftigten wurden 2018 bis 2020 Opfer von Cyberkriminalität; ab 100 Beschäftigten waren es 49 %.
# Variables:
#   $value (Number) - Prozent
figure-own-risk = Nur { $value } % der befragten kleinen und mittleren Unternehmen sehen ein hohes Risiko für sich selbst; für kleine und mittlere insgesamt sind es 78 %.
# Variables:
#   $value (Number) - Prozent
figure-small-firms-with-plan = { $value } % der befragten Unternehmen mit 10 bis 99 Beschäftigten hatten einen schriftlichen Notfallplan für Cyberangriffe.
