### Glossary: a term and what it means.

## Signing in

glossary-password-manager = password manager
    .meaning = A program that makes up a long, different password for each of your accounts and keeps them all encrypted. You only have to remember one.
glossary-passphrase = passphrase
    .meaning = A long password made of several words that have nothing to do with each other. It is easy to remember and hard to guess.
glossary-two-factor = two-factor sign-in
    .meaning = Signing in with a second proof as well as your password, such as a tap on your phone. A stolen password is then not enough.
glossary-passkey = passkey
    .meaning = A digital key that replaces your password and that you unlock with a fingerprint, your face or a PIN. It only works on the genuine website, so a fake one cannot capture it.
glossary-mfa-fatigue = approval flooding
    .meaning = Somebody who already has your password sends request after request to your phone until you approve one by mistake or out of annoyance. Only approve what you started yourself. Also called MFA fatigue.
glossary-number-matching = number matching
    .meaning = The sign-in screen shows a number that you type or pick on your phone. That way nobody approves a stranger’s sign-in by accident.
glossary-phishing-resistant = phishing-resistant
    .meaning = Said of a way of signing in that a fake website cannot steal. Passkeys and security keys are; codes you type in are not.
glossary-credential = credentials
    .meaning = Whatever you use to prove who you are to a service, such as a user name and password.
glossary-session-token = session token
    .meaning = An invisible pass in your browser that keeps you signed in. Whoever steals it is in your account without a password, until that session is ended.
glossary-administrator-account = administrator account
    .meaning = An account that may install programs and change settings for everybody. It is too powerful for everyday work.
glossary-least-privilege = least privilege
    .meaning = Every person and every program may do only what the task requires. If an account is taken over, the damage stays small.

## Deception

glossary-phishing = phishing
    .meaning = Fake messages meant to get you to type in a password, pay money or open a harmful attachment.
glossary-spear-phishing = spear phishing
    .meaning = Phishing tailored to one person or business. Names, orders and current jobs are often right, which is what makes it so believable.
glossary-smishing = smishing
    .meaning = Phishing by text message or chat, such as a fake parcel notice with a link.
glossary-vishing = vishing
    .meaning = Phishing by phone: a caller poses as your bank, a technician or a colleague and asks for credentials or pushes for a payment.
glossary-quishing = quishing
    .meaning = Phishing with QR codes, in letters, on bogus parking tickets or as stickers on charging points. The code leads to a fake page.
glossary-social-engineering = social engineering
    .meaning = Influencing people so that they reveal or do something they otherwise would not. It plays on helpfulness, respect, curiosity or time pressure.
glossary-ceo-fraud = CEO fraud
    .meaning = Fraudsters pose as the boss or a business partner and ask for an urgent, confidential payment.
glossary-deepfake = deepfake
    .meaning = Sound, pictures or video imitated with artificial intelligence. A familiar voice or face is therefore no longer proof.
glossary-spoofing = spoofing
    .meaning = Making an e-mail address or phone number look like somebody else’s, so that a message or call seems to come from them.
glossary-domain = domain
    .meaning = The name under which a website or e-mail address is found, such as example.com. The last two parts before the first single slash usually tell you whose page it is.
glossary-second-channel = second channel
    .meaning = Checking a request by a different route from the one it came by, such as a call to a number you already had.

## Malware

glossary-malware = malware
    .meaning = Software made to do harm: to lock, spy on or delete data. People often just call it a virus.
glossary-ransomware = ransomware
    .meaning = Malware that encrypts your data and demands a ransom for unlocking it.
glossary-double-extortion = double extortion
    .meaning = The attackers do not just encrypt your data, they steal it first and threaten to publish it. A backup alone does not help against that.
glossary-infostealer = infostealer
    .meaning = Malware that quietly takes passwords and live sign-ins from your browser. Afterwards a new password alone is often not enough.
glossary-data-leak = data leak
    .meaning = Confidential data has got into the wrong hands or lies open on the internet, through an attack or by mistake.
glossary-macro = macro
    .meaning = A small program inside an office document that automates work. Attackers like to hide malware in it.
glossary-firewall = firewall
    .meaning = A barrier between your device or network and the internet. It lets through only the connections that are allowed.
glossary-update = update
    .meaning = A new version of a program or device that mends faults and closes security gaps.

## Backing up

glossary-backup = backup
    .meaning = An extra copy of your data that lets you carry on after a loss.
glossary-restore-test = restore test
    .meaning = Bringing data back from your backup as a trial. Only then do you know that it will help when you need it.
glossary-offline-backup = offline backup
    .meaning = A backup that is disconnected from the computer and the network once it has been made. What is not connected, an attacker cannot encrypt.
glossary-off-site-copy = off-site copy
    .meaning = A copy of your data kept somewhere else, so that fire, water or theft cannot take everything at once.
glossary-cloud-service = cloud service
    .meaning = Programs or storage that run not on your own device but at a provider, and that you use over the internet.
glossary-service-provider = service provider
    .meaning = A company that does work for you, such as looking after your IT, and often has access to your devices or data in order to do it.

## Being ready

glossary-security-incident = security incident
    .meaning = Something that puts your data, devices or daily business at risk, such as an account taken over or a phone lost.
glossary-emergency-plan = emergency plan
    .meaning = A few pages that say who decides when something happens, who calls whom, and what is done in which order.
glossary-emergency-card = emergency card
    .meaning = A notice on the wall, like the one for fire: whom to call in an IT emergency, what to report and what to do first.
glossary-risk = risk
    .meaning = How likely it is that something goes wrong, and how badly it would then hit your business.
glossary-personal-data = personal data
    .meaning = Anything that relates to a particular person, such as a name, address, account number or sick note. The law gives it special protection.
