### Figures, one sentence each. The program adds year and source.

# Variables:
#   $value (Number) - per cent
figure-mfa-reduces-takeover = In a study by Microsoft, asking for a second proof at sign-in cut the risk of an account takeover by { $value }%.
# Variables:
#   $value (Number) - per cent
figure-ransomware-sme-share = About { $value }% of the ransomware attacks reported in Germany were aimed at small and medium-sized businesses.
# Variables:
#   $value (Number) - per cent
figure-phishing-share-of-bad-mail = { $value }% of malicious e-mails were phishing attempts, says Germany’s Federal Office for Information Security.
# Variables:
#   $value (Number) - per cent
figure-attacks-begin-with-mail = { $value }% of successful attacks on smaller German businesses began with an e-mail carrying phishing or malware.
# Variables:
#   $value (Number) - per cent
figure-no-staff-training = { $value }% of the small and medium-sized businesses asked in Germany do not train their staff.
# Variables:
#   $value (Number) - per cent
figure-no-emergency-plan = { $value }% of the small and medium-sized businesses asked in Germany have no emergency plan.
# Variables:
#   $value (Number) - per cent
figure-basic-requirements-met = On average, small and medium-sized businesses in Germany meet only { $value }% of the basic requirements of the CyberRisikoCheck.
# Variables:
#   $value (Number) - how many
figure-new-vulnerabilities-per-day = Between July 2024 and June 2025, an average of { $value } new security flaws came to light every day.
# Variables:
#   $value (Number) - per cent
figure-micro-updates = Only { $value }% of micro-businesses in Germany install security updates regularly.
# Variables:
#   $value (Number) - thousand million euros
figure-damage-per-year = Theft, espionage and sabotage, digital and otherwise, cost businesses in Germany €{ $value } billion in one year.
# Variables:
#   $value (Number) - per cent
figure-existence-threatened = { $value }% of the companies asked in Germany feel that cyberattacks threaten their very existence.
# Variables:
#   $value (Number) - per cent
figure-ransomware-hit = { $value }% of the companies asked in Germany have been hit by ransomware.
# Variables:
#   $value (Number) - per cent
figure-human-element = Human action played a part in { $value }% of the data breaches studied worldwide.
# Variables:
#   $value (Number) - per cent
figure-third-parties = Third parties were involved in { $value }% of the data breaches studied worldwide.
# Variables:
#   $value (Number) - per cent
figure-ransom-small-victims = Of the ransomware victims recorded worldwide, { $value }% were small organisations.
# Variables:
#   $value (Number) - per cent
figure-ai-private-tools = { $value }% of companies in Germany with 20 or more staff assume that their staff use private AI tools at work.
# Variables:
#   $value (Number) - per cent
figure-exercises = Only { $value }% of the companies asked in Germany rehearse emergencies or have their systems tested by mock attacks.
# Variables:
#   $value (Number) - per cent
figure-click-context = In one study, { $value }% clicked on a practice e-mail about the holiday policy; one about a password caught only a few.
