### Emergency card, emergency handbook and incident log: what holds in the firm.

## Front of the card: what anybody may do

emergency-card-stop = Stop
    .text = No more work on the affected device.
emergency-card-disconnect = Disconnect
    .text = Pull the network cable, Wi-Fi off. If the device controls a machine or keeps a patient safe: ask first.
emergency-card-call = Call
    .text = Say who you are, which device, what, when and where.
emergency-card-record = Record
    .text = Photograph the screen, write down the times.

emergency-leave-power = do not switch off or restart
emergency-leave-sign-in = do not sign in anywhere
emergency-leave-tidy = do not delete anything
emergency-leave-backup = do not plug in a backup
emergency-leave-mail = do not e-mail or chat about it

## Who stands on the card

emergency-contact-emergency-number = Our emergency number
    .hint = The number the team dials first. Ideally somebody answers it after hours too.
emergency-contact-stand-in = Stand-in
    .hint = If nobody answers the first number.
emergency-contact-management = Management
    .hint = Who decides what is stopped and how much may be spent.
emergency-contact-own-it = Our own IT
    .hint = Whoever looks after the technology in the firm.
emergency-contact-provider = IT service provider
    .hint = With the number for nights and weekends, and your customer number.
emergency-contact-insurer = Cyber insurance
    .hint = The emergency number from the policy, and the policy number.
emergency-contact-bank = Bank
    .hint = For recalling a payment: ideally the number of your adviser, and the bank’s number outside office hours.
emergency-contact-police = Police, cybercrime contact point
    .hint = The one of the federal state where your firm is based. If anybody is in danger: 110.
emergency-contact-hotline = BSI’s Cyber-Sicherheitsnetzwerk
    .hint = A free first assessment if you have nobody else to ask.
emergency-contact-authority = Data protection authority
    .hint = This is where you report a personal data breach: the authority of the federal state where your firm is based.
emergency-contact-bsi = BSI reporting office
    .hint = If NIS2 applies to you, this is where you report, through the portal. Under “Have at hand”, enter who has access to it.
emergency-contact-privacy-officer = Data protection officer
    .hint = If your firm has one, in-house or external.
emergency-contact-adviser = Legal adviser
    .hint = Whom you ask when it is unclear whether you have to report.
emergency-contact-card-blocking = Card blocking line
    .hint = For bank and credit cards, round the clock.

## Four jobs in an emergency

emergency-role-decide = Deciding
    .text = Stopping, releasing, spending money.
emergency-role-technology = Technology
    .text = Isolating, examining, rebuilding.
emergency-role-inform = Communication
    .text = Talking to customers, team and suppliers, at fixed times.
emergency-role-write = Keeping the log
    .text = Time, observation, decision.

## Kinds of incident

emergency-kind-ransomware = Files are encrypted
    .sign = Files will not open, have new names all of a sudden, or somebody demands a ransom.
emergency-kind-account = An account has been taken over
    .sign = Sign-ins, messages or forwarding that none of you set up.
emergency-kind-payment = Money went to the wrong people
    .sign = A forged invoice has been paid, bank details had been swapped, an instruction never came from the boss.
emergency-kind-device = A device is gone
    .sign = A phone, laptop or storage device has been lost or stolen.
emergency-kind-data = Data is in the wrong hands
    .sign = Sent to the wrong address, open on the web, stolen or taken along.
emergency-kind-outage = A system or provider is down
    .sign = The till, the phones, the internet or a cloud service has stopped, and the business with it.
emergency-kind-email = A suspicious e-mail was opened
    .sign = Somebody clicked a link, opened an attachment or typed in a password.

## First steps for everyone

emergency-do-stop = Stop working on the affected device.
emergency-do-disconnect = Pull the network cable and turn Wi-Fi off. The device stays on. If it controls a machine or keeps a patient safe, ask first.
emergency-do-call = Call the emergency number: who, which device, what, when, where.
emergency-do-record = Photograph the screen with your phone and write down the times.
emergency-do-backup-away = Do not plug in a backup; it could be encrypted along with the rest.
emergency-do-no-sign-in = Do not sign in anywhere with this device any more.
emergency-do-by-phone = Warn others by phone or in person. Somebody may be reading your e-mail.
emergency-do-call-bank = Call the bank at once and ask it to recall the payment. Every minute counts.
emergency-do-keep-papers = Keep the invoice, the e-mails and the proof of payment; delete nothing.
emergency-do-say-device = Say what is missing, when and where you last had it, and what is on it.
emergency-do-not-alone = Do not search on your own for long. The device can be locked at once and unlocked again later.
emergency-do-leave-mail = Leave the message where it is: do not delete it, do not forward it.
emergency-do-no-contact = Do not write to the recipients yourself before you have spoken to the person in charge.
emergency-do-paper = Carry on with the folder for a day without IT.
emergency-do-no-restarts = Do not restart devices again and again; write down what you see.
emergency-do-disconnect-if-opened = If you opened an attachment, pull the network cable and turn Wi-Fi off. The device stays on.
emergency-do-say-clicks = Say honestly what you clicked, opened or typed. That helps most of all.

## First steps for those in charge

emergency-do-isolate = Disconnect affected parts from the network, from the internet too; unplug the backups. Only what cannot be disconnected is switched off.
emergency-do-experts = Call insurer and provider before anybody repairs anything. The insurer often provides experts and may set conditions.
emergency-do-no-ransom-alone = Do not answer the blackmailers on your own, and pay nothing before experts and police have advised you.
emergency-do-keep-traces = Keep the traces: ransom note, logs and affected devices stay as they are until experts have secured them.
emergency-do-judge-data = Establish whether data about people is affected, and note when you learned of it. The clock runs from then.
emergency-do-report-crime = Report the crime to the cybercrime contact point of the police.
emergency-do-rebuild = First close the attackers’ way in, then set up devices afresh, then bring back what the firm lives on.
emergency-do-end-sessions = End all sessions of the account and set a new password from a clean device; set up the second factor afresh.
emergency-do-look-at-rules = Look through the mailbox for forwarding, rules and unknown apps and remove them; photograph them first.
emergency-do-look-at-sent = See what was sent, ordered or paid in your name.
emergency-do-warn-contacts = Phone those affected: whatever came from this account does not count until you confirm it on the phone.
emergency-do-keep-logs = Save the sign-in logs; many services delete them after a few weeks.
emergency-do-recall-money = Ask the bank in writing as well to recall the payment, with time, amount and recipient.
emergency-do-stop-payments = Stop further payments to these bank details and check orders that are still open.
emergency-do-ask-supplier = Phone the real supplier on the number you know, not the one on the invoice.
emergency-do-tell-insurer = Tell the insurer about the loss; some policies cover fraud as well.
emergency-do-lock-device = Locate and lock the device remotely, and wipe it if need be.
emergency-do-block-sim = Have the mobile operator block the SIM card.
emergency-do-block-cards = Block the cards that went with it or are stored on the phone.
emergency-do-report-theft = If it was stolen, report it to the police with its serial number.
emergency-do-close-leak = Close the leak: stop the sharing, block the access, take the file off the web.
emergency-do-ask-deletion = Phone the wrong recipients, ask them to delete it and to confirm that in writing.
emergency-do-list-data = Write down which data is affected, and of how many people.
emergency-do-tell-people = If the risk to these people is high, tell them in plain words and without delay.
emergency-do-tell-client = If you process the data on behalf of others, tell them without delay.
emergency-do-ask-provider = Ask the provider: what has failed, since when, for how much longer, and is our data affected?
emergency-do-fault-or-attack = Have somebody find out whether it is a fault or an attack. If in doubt, act as if it were an attack.
emergency-do-restart-list = Follow the restart list, the most important thing first.
emergency-do-fixed-news = Tell customers and team at fixed times how things stand, even if there is nothing new.
emergency-do-examine-device = Have the device examined before it goes back on the network.
emergency-do-new-passwords = If a password was typed in: change it from a clean device and end all sessions.
emergency-do-who-else = Find out who else received the message and opened it.
emergency-do-warn-by-phone = Warn the team by phone or in person; block the sender and the address.
emergency-do-keep-mail = Keep the e-mail as evidence, with its full headers.

## Reports with a deadline

emergency-clock-nis2-early = NIS2: early warning
    .rule = Without delay, within 24 hours at most of becoming aware of a significant incident. An incident is significant if it severely disrupts your services, loses you money or does others considerable harm, or could. Not much needs to be certain yet.
    .who = To the BSI
emergency-clock-gdpr-report = GDPR: report of the breach
    .rule = Without delay and where possible within 72 hours of becoming aware of it. You may report in stages; if you are late, give the reason.
    .who = To the data protection authority
emergency-clock-nis2-full = NIS2: fuller report
    .rule = Without delay, within 72 hours at most of becoming aware of it.
    .who = To the BSI
emergency-clock-nis2-final = NIS2: final report
    .rule = No later than one month after the fuller report. If the incident is still going on by then, a progress report comes first.
    .who = To the BSI

## Do we have to report? The questions

emergency-ask-special = Is your firm one of those NIS2 covers whatever their size?
    .hint = These are operators of critical installations, trust services, registries of top-level domains, DNS services and public telecommunications.
emergency-ask-annex = In which annex of Germany’s BSI Act is what you do listed?
    .hint = Annex 1 names energy, transport, finance, health, water and digital infrastructure, among others; annex 2 post, waste, chemicals, food, certain manufacturing and digital services, among others. What counts is the text of the act.
emergency-ask-staff = How many people work for you?
    .hint = If you belong to a group of companies, other firms may count too. Ask your adviser in that case.
emergency-ask-turnover = What is your yearly turnover?
    .hint = Turnover alone never decides: it counts only together with the balance sheet total.
emergency-ask-balance = What is your balance sheet total?
    .hint = It is in the annual accounts. Without a balance sheet: “Don’t know”.
emergency-ask-personal-data = Is data about people affected?
    .hint = Also if it was lost, changed or only encrypted.
emergency-ask-risk-unlikely = Is a risk to these people unlikely?
    .hint = For instance because the lost laptop was securely encrypted.
emergency-ask-high-risk = Is the risk to these people high?
    .hint = For instance with health data, identity papers, bank details or passwords.

emergency-answer-yes = Yes
emergency-answer-no = No
emergency-answer-unsure = Don’t know
emergency-answer-first = Annex 1
emergency-answer-second = Annex 2
emergency-answer-neither = In neither
emergency-answer-below-50 = Fewer than 50
emergency-answer-from-50 = 50 to 249
emergency-answer-from-250 = 250 or more
emergency-answer-turnover-up-to-lower = Up to 10 million euros
emergency-answer-turnover-above-lower = Over 10 and up to 50 million euros
emergency-answer-turnover-above-upper = Over 50 million euros
emergency-answer-balance-up-to-lower = Up to 10 million euros
emergency-answer-balance-above-lower = Over 10 and up to 43 million euros
emergency-answer-balance-above-upper = Over 43 million euros

## Do we have to report? What the answers mean

emergency-result-nis2-special = NIS2 probably applies, whatever your size
    .text = What exactly follows depends on the kind of service. Ask your adviser.
emergency-result-nis2-very-important = NIS2 probably applies: essential entity
    .text = Check it with the BSI’s anonymous test and have the result confirmed: firms that are covered must also register with the BSI. Until then, plan with all three reports.
emergency-result-nis2-important = NIS2 probably applies: important entity
    .text = Check it with the BSI’s anonymous test and have the result confirmed: firms that are covered must also register with the BSI. Until then, plan with all three reports.
emergency-result-nis2-covered = NIS2 probably applies; in which category is still open
    .text = For the deadlines it makes no difference, for supervision and fines it does. Ask your adviser.
emergency-result-nis2-not-covered = NIS2 probably does not apply to you
    .text = Look into your contracts all the same: some large customers set deadlines of their own. You may report to the BSI of your own accord.
emergency-result-nis2-unclear = These answers leave open whether NIS2 applies
    .text = Ask your adviser, and plan with the NIS2 deadlines until then.
emergency-result-gdpr-nothing = No report under the GDPR
    .text = Without data about people there is nothing to report. If the picture changes, the period begins when you learn of it.
emergency-result-gdpr-write-down = No report, but write it down
    .text = Every breach is written down, even one that is not reported: what happened, what follows, what you did, why a risk is unlikely.
emergency-result-gdpr-report = Report it to the data protection authority
    .text = Without delay and where possible within 72 hours of becoming aware of it. What is not certain yet follows later.
emergency-result-gdpr-report-and-tell = Report it, and tell the people affected
    .text = To the authority without delay and where possible within 72 hours; to the people themselves also without delay, in plain words.
emergency-result-gdpr-unclear = These answers leave open whether you have to report
    .text = Ask your adviser, and plan with the 72 hours until then.

## Federal states

emergency-state-bw = Baden-Württemberg
emergency-state-by = Bavaria
emergency-state-be = Berlin
emergency-state-bb = Brandenburg
emergency-state-hb = Bremen
emergency-state-hh = Hamburg
emergency-state-he = Hesse
emergency-state-mv = Mecklenburg-Western Pomerania
emergency-state-ni = Lower Saxony
emergency-state-nw = North Rhine-Westphalia
emergency-state-rp = Rhineland-Palatinate
emergency-state-sl = Saarland
emergency-state-sn = Saxony
emergency-state-st = Saxony-Anhalt
emergency-state-sh = Schleswig-Holstein
emergency-state-th = Thuringia
