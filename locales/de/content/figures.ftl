### Zahlen, je ein Satz. Jahr und Quelle setzt das Programm dazu.

# Variables:
#   $value (Number) - Prozent
figure-mfa-reduces-takeover = Ein zusätzlicher Nachweis beim Anmelden senkte in einer Untersuchung von Microsoft das Risiko einer Kontoübernahme um { $value } %.
# Variables:
#   $value (Number) - Prozent
figure-ransomware-sme-share = Rund { $value } % der in Deutschland gemeldeten Angriffe mit Erpressungssoftware richteten sich gegen kleine und mittlere Unternehmen.
# Variables:
#   $value (Number) - Prozent
figure-phishing-share-of-bad-mail = { $value } % der schädlichen E-Mails waren laut BSI Phishing-Versuche.
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
figure-basic-requirements-met = Kleine und mittlere Unternehmen erfüllen im Schnitt nur { $value } % der Grundanforderungen des CyberRisikoChecks.
# Variables:
#   $value (Number) - Anzahl
figure-new-vulnerabilities-per-day = Zwischen Juli 2024 und Juni 2025 kamen jeden Tag im Schnitt { $value } neue Sicherheitslücken hinzu.
# Variables:
#   $value (Number) - Prozent
figure-micro-updates = Nur { $value } % der Kleinstunternehmen spielen regelmäßig Sicherheitsupdates ein.
# Variables:
#   $value (Number) - Milliarden Euro
figure-damage-per-year = { $value } Milliarden Euro Schaden entstehen Unternehmen in Deutschland in einem Jahr durch Diebstahl, Spionage und Sabotage, digital wie analog.
# Variables:
#   $value (Number) - Prozent
figure-existence-threatened = { $value } % der befragten Unternehmen sehen durch Cyberangriffe ihre Existenz bedroht.
# Variables:
#   $value (Number) - Prozent
figure-ransomware-hit = { $value } % der befragten Unternehmen waren von Erpressungssoftware betroffen.
# Variables:
#   $value (Number) - Prozent
figure-human-element = Bei { $value } % der weltweit untersuchten Datenpannen spielte menschliches Handeln eine Rolle.
# Variables:
#   $value (Number) - Prozent
figure-third-parties = An { $value } % der weltweit untersuchten Datenpannen waren Dritte beteiligt.
# Variables:
#   $value (Number) - Prozent
figure-ransom-small-victims = { $value } % der weltweit erfassten Opfer von Erpressungssoftware waren kleine Organisationen.
# Variables:
#   $value (Number) - Prozent
figure-ai-private-tools = { $value } % der Unternehmen ab 20 Beschäftigten nehmen an, dass bei ihnen private KI-Werkzeuge für die Arbeit genutzt werden.
# Variables:
#   $value (Number) - Prozent
figure-exercises = Nur { $value } % der befragten Unternehmen üben den Notfall oder lassen ihre Systeme durch Testangriffe prüfen.
# Variables:
#   $value (Number) - Prozent
figure-click-context = { $value } % klickten in einer Studie auf eine Übungsmail zur Urlaubsregelung; bei einer Mail zum Passwort waren es nur wenige.
