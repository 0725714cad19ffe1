### Figures, one sentence each. The program adds year and source.

# Variables:
#   $value (Number) - per cent
figure-mfa-reduces-takeover = In a study by Microsoft, asking for a second proof at sign-in cut the risk of an account takeover by { $value }%.
# Variables:
#   $value (Number) - per cent
figure-ransomware-sme-share = About { $value }% of the ransomware attacks reported to the police in Germany were aimed at small and medium-sized businesses.
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
figure-basic-requirements-met = Small and medium-sized businesses in Germany that took the CyberRisikoCheck met only { $value }% of its basic requirements on average.
# Variables:
#   $value (Number) - how many
figure-new-vulnerabilities-per-day = Between July 2024 and June 2025, an average of { $value } new security flaws came to light every day.
# Variables:
#   $value (Number) - per cent
figure-micro-updates = Only { $value }% of micro-businesses in Germany install security updates regularly.
# Variables:
#   $value (Number) - thousand million euros
figure-damage-per-year = Theft, espionage and sabotage, digital and otherwise, cost businesses in Germany an estimated €{ $value } billion in one year.
# Variables:
#   $value (Number) - per cent
figure-existence-threatened = { $value }% of the companies asked in Germany feel that cyberattacks threaten their very existence.
# Variables:
#   $value (Number) - per cent
figure-ransomware-hit = Within twelve months, ransomware hit { $value }% of the companies asked in Germany, all with ten or more staff.
# Variables:
#   $value (Number) - per cent
figure-human-element = Human action played a part in { $value }% of the data breaches studied worldwide.
# Variables:
#   $value (Number) - per cent
figure-third-parties = Third parties were involved in { $value }% of the data breaches studied worldwide.
# Variables:
#   $value (Number) - per cent
figure-ransom-small-victims = Of the ransomware victims recorded worldwide, { $value }% were smaller organisations.
# Variables:
#   $value (Number) - per cent
figure-ai-private-tools = { $value }% of companies in Germany with 20 or more staff know or suspect that their people use personal AI tools at work.
# Variables:
#   $value (Number) - per cent
figure-exercises = Only { $value }% of the companies asked in Germany rehearse an emergency or have their systems tested by mock attacks.
# Variables:
#   $value (Number) - per cent
figure-click-context = In one study, { $value }% clicked on a practice e-mail about the holiday policy; one about a password caught only a few.
# Variables:
#   $value (Number) - per cent
figure-micro-firms = { $value }% of all companies in Germany are micro-businesses with up to nine staff.
# Variables:
#   $value (Number) - per cent
figure-no-emergency-management = { $value }% of the companies asked in Germany, all with ten or more staff, have no emergency management for data theft, espionage or sabotage.
# Variables:
#   $value (Number) - per cent
figure-training-for-everyone = Only { $value }% of the companies asked in Germany, all with ten or more staff, give everyone regular training in IT security.
# Variables:
#   $value (Number) - how many
figure-ransomware-reports = In 2024, { $value } companies and institutions in Germany reported a ransomware attack to the police.
# Variables:
#   $value (Number) - per cent
figure-successful-attack = Within twelve months, { $value }% of the companies asked in Germany, all with ten or more staff, suffered a successful cyberattack.
# Variables:
#   $value (Number) - per cent
figure-ransom-paid = Of the companies asked in Germany that had been hit by ransomware, about { $value }% paid the ransom.
# Variables:
#   $value (Number) - how many days
figure-days-to-patch = Worldwide, organisations took a median of { $value } days to fix a known security flaw completely.
# Variables:
#   $value (Number) - per cent
figure-flaw-as-way-in = { $value }% of the data breaches studied worldwide began with somebody exploiting a security flaw.
# Variables:
#   $value (Number) - per cent
figure-attacked-by-size = Between 2018 and 2020, cybercrime hit { $value }% of German firms with fewer than five staff, and 49% of mid-sized ones with 100 or more.
# Variables:
#   $value (Number) - per cent
figure-own-risk = Only { $value }% of the small and medium-sized businesses asked in Germany see a high risk for themselves; 78% see one for businesses like theirs in general.
# Variables:
#   $value (Number) - per cent
figure-small-firms-with-plan = { $value }% of the companies asked in Germany with 10 to 99 staff had a written emergency plan for cyberattacks.
