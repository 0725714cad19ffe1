### Glossary: a term and what it means.

## Signing in

glossary-account = account
    .meaning = Your own way into a device or service, such as the office computer, your mailbox or a supplier’s order page. It usually has a name and a password.
glossary-credential = credentials
    .meaning = Whatever you use to prove who you are to a service, such as a user name and password.
glossary-password-manager = password manager
    .meaning = A program that makes up a long, different password for each of your accounts and keeps them all encrypted. You only have to remember one.
glossary-passphrase = passphrase
    .meaning = A long password made of several words that have nothing to do with each other. It is easy to remember and hard to guess.
glossary-two-factor = two-factor sign-in
    .meaning = Signing in with a second proof as well as your password, such as a tap on your phone. A stolen password is then not enough. Also called two-factor authentication (2FA) or, with two or more proofs, MFA.
glossary-authenticator-app = authenticator app
    .meaning = An app on your phone that gives the second proof when you sign in. It shows a code that changes every so often, or asks whether it is you signing in.
glossary-number-matching = number matching
    .meaning = The sign-in screen shows a number that you type or pick on your phone. That way nobody approves a stranger’s sign-in by accident.
glossary-mfa-fatigue = approval flooding
    .meaning = Somebody who already has your password sends request after request to your phone until you approve one by mistake or out of annoyance. Only approve what you started yourself. Also called MFA fatigue.
glossary-recovery-code = recovery code
    .meaning = A spare code that lets you sign in when the phone with your second proof is missing. Print it and lock it away.
glossary-passkey = passkey
    .meaning = A digital key that replaces your password and that you unlock with a fingerprint, your face or a PIN. It only works on the genuine website, so a fake one cannot capture it.
glossary-security-key = security key
    .meaning = A small device, often shaped like a USB stick, that you plug in or hold to your phone to sign in. It answers only the genuine website.
glossary-phishing-resistant = phishing-resistant sign-in
    .meaning = A way of signing in that a fake website cannot steal. Passkeys and security keys offer this; codes you type in do not.
glossary-single-sign-on = single sign-on
    .meaning = You sign in once and can then use several programs, such as mail, calendar and files. That one account deserves especially good protection. Called SSO for short.
glossary-session-token = session token
    .meaning = An invisible pass in your browser that keeps you signed in. Whoever steals it is in your account without a password, until that session is ended.
glossary-account-takeover = account takeover
    .meaning = Strangers get into your account, mostly with stolen credentials, and act in your name. Fake invoices may then go out from your real mailbox.

## Access and roles

glossary-access-right = access right
    .meaning = What an account may do, such as read, change or delete the files in a folder. In a bakery, the shop staff need the orders but have no use for the payroll.
glossary-role = role
    .meaning = A bundle of access rights that goes with a job, such as “sales” or “bookkeeping”. Whoever takes on the job gets the role, and gives it back when moving to another.
glossary-least-privilege = least privilege
    .meaning = Every person and every program may do only what the task requires. If an account is taken over, the damage stays small.
glossary-administrator-account = administrator account
    .meaning = An account that may install programs and change settings for everybody. It is too powerful for everyday work.
glossary-onboarding = onboarding
    .meaning = Everything to arrange when somebody joins, such as a new apprentice: set up the account, hand out devices and keys, explain the rules.
glossary-offboarding = offboarding
    .meaning = Everything to arrange when somebody leaves: block the accounts, take back devices and keys, change shared passwords. The last working day is the right time.

## Deception

glossary-social-engineering = social engineering
    .meaning = Influencing people so that they reveal or do something they otherwise would not. It plays on helpfulness, respect, curiosity or time pressure.
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
glossary-spam = spam
    .meaning = Unwanted e-mail sent to great numbers of people, mostly advertising. A filter catches most of it. Some of it may be phishing.
glossary-ceo-fraud = CEO fraud
    .meaning = Fraudsters pose as the boss or a business partner and ask for an urgent, confidential payment.
glossary-deepfake = deepfake
    .meaning = Sound, pictures or video imitated with artificial intelligence. A familiar voice or face is therefore no longer proof.
glossary-second-channel = second channel
    .meaning = Checking a request by a different route from the one it came by, such as a call to a number you already had.
glossary-four-eyes = four-eyes principle
    .meaning = Two people must agree before something important happens, such as a large payment or new bank details. A fraudster then has to fool both.

## Addresses and e-mail

glossary-url = web address
    .meaning = Where a page is found on the internet, as shown at the top of your browser, such as https://shop.bakery.example/cakes. Also called a URL.
glossary-domain = domain
    .meaning = The name under which a website or e-mail address is found, such as bakery.example. The last two parts before the first single slash usually tell you whose page it is.
glossary-look-alike-domain = look-alike domain
    .meaning = A domain made to be mistaken for one you know. In rnillerbank.example, an r and an n stand in for the m of millerbank.example.
glossary-qr-code = QR code
    .meaning = A pattern of small squares that a phone camera can read. It usually holds a web address, which you cannot see with the naked eye.
glossary-spoofing = spoofing
    .meaning = Making an e-mail address or phone number look like somebody else’s, so that a message or call seems to come from them.
glossary-dmarc = DMARC record
    .meaning = An entry for your domain that tells other mail systems what to do with e-mail that only claims to come from you. Fewer forgeries in your name then reach your customers. An IT service provider usually sets it up.
glossary-attachment = attachment
    .meaning = A file that comes with an e-mail, such as an invoice or a job application. It may contain malware even if you know the sender.
glossary-forwarding-rule = forwarding rule
    .meaning = A mailbox setting that sends incoming e-mail on to another address by itself. After an account takeover, strangers use one to read your mail in secret.

## Malware and attacks

glossary-malware = malware
    .meaning = Software made to do harm: to lock, spy on or delete data. People often just call it a virus.
glossary-trojan = trojan
    .meaning = Malware dressed up as a useful program, such as a free PDF converter. In the background it secretly does something else.
glossary-infostealer = infostealer
    .meaning = Malware that quietly takes passwords and live sign-ins from your browser. Afterwards a new password alone is often not enough.
glossary-ransomware = ransomware
    .meaning = Malware that encrypts your data and demands a ransom for unlocking it.
glossary-double-extortion = double extortion
    .meaning = The attackers do not just encrypt your data, they steal it first and threaten to publish it. A backup alone does not help against that.
glossary-botnet = botnet
    .meaning = Many hijacked computers, routers or cameras that strangers control together, to send spam for instance. Their owners often notice nothing.
glossary-denial-of-service = denial-of-service attack
    .meaning = A website or service is swamped with so many requests that it stops working. Nobody can then order from your online shop. Also called DoS or DDoS.
glossary-macro = macro
    .meaning = A small program inside an office document that automates work. Attackers like to hide malware in it.
glossary-file-extension = file extension
    .meaning = The letters after the last dot of a file name. They tell you the kind of file: invoice.pdf is a document, invoice.pdf.exe is a program.
glossary-removable-media = removable media
    .meaning = Storage that you plug in and take out again: USB sticks, memory cards, external disks. Malware can travel on it from one device to the next.
glossary-browser-extension = browser extension
    .meaning = An add-on to the program you use for websites, such as an ad blocker. Many may read everything you see and type there. Keep only those you need.
glossary-antivirus = antivirus program
    .meaning = A program that spots malware and stops it. It only helps while it is switched on and keeps itself up to date, and it never finds everything.
glossary-quarantine = quarantine
    .meaning = A sealed-off area to which your antivirus program moves suspicious files. They can do no harm there until somebody decides what to do with them.

## Keeping up to date

glossary-operating-system = operating system
    .meaning = The basic program of a device, on which all the others run. On computers it is mostly Windows or macOS, on phones Android or iOS.
glossary-update = update
    .meaning = A new version of a program or device that mends faults and fixes security flaws.
glossary-patch = patch
    .meaning = A small update that mends one particular fault, usually a vulnerability. Think of a patch on a torn pair of overalls.
glossary-vulnerability = vulnerability
    .meaning = A fault in a program or device that attackers can make use of, like a window that does not shut properly. Also called a security flaw.
glossary-zero-day = zero-day vulnerability
    .meaning = A vulnerability that is already being used for attacks before there is an update against it. Until one comes, limited access rights and a good backup keep the damage small.
glossary-end-of-life = end of life
    .meaning = The day from which a device or program gets no more updates. It goes on running, but new vulnerabilities stay open. Also called end of support.

## Taking stock and data

glossary-asset-inventory = asset inventory
    .meaning = A list of the devices, programs, accounts and important data in your business, and who looks after each. A simple table will do.
glossary-critical-process = critical process
    .meaning = Work without which the business soon comes to a halt: taking orders in a bakery, or looking up patient records in a medical practice.
glossary-protection-need = protection need
    .meaning = How much protection something needs, judged by the harm if it is lost or gets into the wrong hands. It is very high for patient records and low for the canteen menu.
glossary-confidentiality = confidentiality
    .meaning = Only those who are meant to know something can read it. It is broken when the payroll lands in everybody’s inbox.
glossary-integrity = integrity
    .meaning = Data is correct and complete, and nobody changes it unnoticed. It is broken when somebody secretly swaps the account number on your invoice.
glossary-availability = availability
    .meaning = Data and devices are there when they are needed. It is broken when the till will not start on a Saturday morning.
glossary-personal-data = personal data
    .meaning = Anything that relates to a particular person, such as a name, address, account number or sick note. The law gives it special protection.
glossary-data-leak = data leak
    .meaning = Confidential data has got into the wrong hands or lies open on the internet, through an attack or by mistake.

## Backing up

glossary-backup = backup
    .meaning = An extra copy of your data that lets you carry on after a loss.
glossary-restore-test = restore test
    .meaning = Bringing data back from your backup as a trial. Only then do you know that it will help when you need it.
glossary-offline-backup = offline backup
    .meaning = A backup that is disconnected from the computer and the network once it has been made. What is not connected, an attacker cannot encrypt.
glossary-off-site-copy = off-site copy
    .meaning = A copy of your data kept somewhere else, so that fire, water or theft cannot take everything at once.
glossary-recovery = recovery
    .meaning = Bringing data and devices back after a failure until everything runs as usual. What the business needs most urgently comes first. It is best to settle the order beforehand.

## Network and remote access

glossary-router = router
    .meaning = The box that connects your business to the internet and usually provides the Wi-Fi too. It needs a password of its own and regular updates.
glossary-firewall = firewall
    .meaning = A barrier between your device or network and the internet. It lets through only the connections that are allowed.
glossary-port-forwarding = port forwarding
    .meaning = An opening in the router that makes a device in your business reachable from the internet, such as a camera. Attackers look for such openings, so close any you do not need.
glossary-default-password = default password
    .meaning = The password a device comes with from the factory, such as that of a router or camera. It can often be looked up on the internet. Change it before first use.
glossary-wifi-encryption = Wi-Fi encryption
    .meaning = It keeps strangers nearby from using your Wi-Fi or listening in. In the settings of your router it is called WPA2 or, newer and better, WPA3.
glossary-guest-wifi = guest Wi-Fi
    .meaning = A separate Wi-Fi for customers, visitors and personal phones. It leads to the internet but keeps them away from your till and your files.
glossary-network-segmentation = network segmentation
    .meaning = The network is divided into areas, such as office, till and machines, with only what is needed allowed between them. It works like a fire door: an attack does not spread so easily.
glossary-vpn = VPN (virtual private network)
    .meaning = An encrypted connection through the internet to your business. With it you can open the office files at home without anybody listening in on the way.
glossary-tls = transport encryption (TLS)
    .meaning = It protects data on the way between you and a website or mail system. The address of the website then begins with https. That does not make the site honest, for fake ones are protected in the same way.
glossary-server = server
    .meaning = A computer that works for others: it keeps files, e-mail or websites ready for them. It may stand in your business or at a provider.
glossary-remote-maintenance = remote maintenance
    .meaning = Somebody services your computer, till or machine over the internet. Allow it only when you expect it, only encrypted and only for as long as it takes.
glossary-iot-device = connected device
    .meaning = An everyday object that is on the network, such as a camera, a thermostat or a freezer. It needs its own password and updates like any computer. Also called an IoT device, after the “internet of things”.
glossary-operational-technology = operational technology (OT)
    .meaning = Computers and controls that move or regulate things: an oven, a milling machine, the heating, a roller door. They run for many years and seldom get updates. An area of the network to themselves protects them.

## On the move and at home

glossary-home-office = working from home
    .meaning = Doing your job from home. Devices, papers and conversations need the same protection there as on the premises.
glossary-screen-lock = screen lock
    .meaning = The device shows nothing until you unlock it with a PIN, password, face or fingerprint. It comes on by itself after a short pause, or at once when you switch it on.
glossary-encryption = encryption
    .meaning = Turning data into something that only those with the right digital key can read. Everybody else sees gibberish.
glossary-device-encryption = device encryption
    .meaning = Everything on the computer or phone is stored encrypted and can be read only once you sign in. Whoever takes a laptop left on a train then has the device but none of your customer data.
glossary-recovery-key = recovery key
    .meaning = A long string of characters that opens an encrypted device when the usual sign-in fails. Keep it away from the device, for instance on paper in the safe.
glossary-remote-wipe = remote wipe
    .meaning = You erase a lost phone or a stolen laptop over the internet. It only works if it was set up beforehand and the device goes online once more.

## Suppliers, cloud and AI

glossary-service-provider = service provider
    .meaning = A company that does work for you, such as looking after your IT, and often has access to your devices or data in order to do it.
glossary-cloud-service = cloud service
    .meaning = Programs or storage that run not on your own device but at a provider, and that you use over the internet.
glossary-supply-chain = supply chain
    .meaning = Everybody from whom you get goods, programs or services, and their suppliers in turn. If an attack hits the maker of your till system, your shop may come to a halt as well.
glossary-processor-agreement = processor agreement
    .meaning = A contract that the GDPR requires when a service provider handles personal data for you, for instance to send out your newsletter. It settles what the provider may do with the data and how to protect it. Also called a data processing agreement.
glossary-shadow-it = shadow IT
    .meaning = Programs, devices or online services that somebody uses for work without having agreed it, such as personal storage for photos from the building site. Usually the business has nothing good to offer instead.
glossary-generative-ai = generative AI
    .meaning = Artificial intelligence (AI) that makes text, pictures or sound on request. A garage might use it to draft a quotation. What comes out sounds sure of itself and can still be wrong.
glossary-prompt = prompt
    .meaning = What you type to tell generative AI what to do. It usually leaves your business. Passwords and customer data have no place in it.
glossary-hallucination = hallucination
    .meaning = A made-up answer that generative AI presents as fact, such as a regulation that does not exist. Check anything important in a second place.
glossary-shadow-ai = shadow AI
    .meaning = AI programs that somebody uses for work without having agreed it, for instance to polish a letter to a customer. Confidential details can get out unnoticed that way.
glossary-ai-literacy = AI literacy
    .meaning = Knowing what AI can do, where it goes wrong and what not to entrust to it. The EU’s AI Act expects businesses that use AI to do something towards it (as of 2026).

## Emergency

glossary-security-incident = security incident
    .meaning = Something that puts your data, devices or daily business at risk, such as an account taken over or a phone lost.
glossary-incident-response = incident response
    .meaning = Everything to be done once a security incident is noticed: report it, contain it, find the cause, clear up and learn from it.
glossary-emergency-plan = emergency plan
    .meaning = A few pages that say who decides when something happens, who calls whom, and what is done in which order.
glossary-emergency-card = emergency card
    .meaning = A notice on the wall, like the one for fire: whom to call in an IT emergency, what to report and what to do first.
glossary-security-exercise = security exercise
    .meaning = The team plays through a security incident before a real one comes, perhaps for an hour round a table: the till is locked, what do we do first? It shows what the emergency plan lacks.
glossary-business-continuity = business continuity
    .meaning = Arrangements for keeping the most important work going without IT, such as a cash box, a receipt book and a printed list of orders.
glossary-event-log = event log
    .meaning = A record that a device or service keeps by itself of what happens, such as who signed in and when. After an incident it helps you understand what went on.
glossary-zac = police cybercrime contact point (ZAC)
    .meaning = The police office in Germany for businesses that have been attacked or want to prevent it. Every federal state has one, and yours is the one where your business is based. Its advice is free.
glossary-cyber-insurance = cyber insurance
    .meaning = It pays part of the cost of an attack, depending on the contract, such as expert help and lost trade. You usually have to show that certain protections are in place.

## Leading, learning, getting better

glossary-management-body = management body
    .meaning = The people at the top who run the business and answer for it, in a small firm usually the owner. They can hand on tasks, but responsibility for security stays with them.
glossary-security-officer = information security officer
    .meaning = The person who looks after the protection of data and IT on behalf of the management. In a small firm they often do so beside their main job, and need fixed hours for it.
glossary-risk = risk
    .meaning = How likely it is that something goes wrong, and how badly it would then hit your business.
glossary-awareness = awareness
    .meaning = Noticing dangers in everyday work and knowing what to do about them. Short exercises that come round again build it best.
glossary-reporting-culture = reporting culture
    .meaning = It is normal in the business to speak up at once about anything odd and about your own mistakes, because the answer is thanks and never blame.
glossary-near-miss = near miss
    .meaning = Something that only just turned out well, such as a fake invoice spotted right before it was paid. Whoever tells the others helps everyone.
glossary-self-assessment = self-assessment
    .meaning = You answer questions yourself about what is protected in your business and what is still missing. The result shows where best to begin. It is no proof for others.

## Law, standards and bodies

glossary-gdpr = General Data Protection Regulation (GDPR)
    .meaning = The EU law on handling data about people. It applies to the smallest firm too, for instance to its customer list and its payroll.
glossary-personal-data-breach = personal data breach
    .meaning = Data about people has been lost, altered or seen by the wrong eyes, through an attack or by mistake. Even a sick note sent to the wrong e-mail address counts.
glossary-supervisory-authority = supervisory authority
    .meaning = The public body that watches over data protection and takes reports of personal data breaches. For businesses in Germany it is usually the one of their federal state.
glossary-reporting-obligation = reporting obligation
    .meaning = Some incidents must by law be reported to a public body, and within a set time. If a personal data breach may harm people, that is within 72 hours of becoming aware of it where possible (GDPR, as of 2026).
glossary-nis2 = NIS2 Directive
    .meaning = EU rules on cybersecurity for larger companies in important sectors, such as energy or health; in Germany they have been law since December 2025. Small firms are covered only in special cases. Customers who are covered may still ask them questions.
glossary-important-entity = important entity
    .meaning = A company with duties under NIS2. It belongs to a listed sector and is large enough: at least 50 staff, or turnover and balance sheet total both above 10 million euros (Germany, as of 2026). For “essential” entities the thresholds are higher.
glossary-ai-act = AI Act
    .meaning = The EU’s rules on artificial intelligence. They apply to its makers and also to businesses that only use it. The more is at stake for people, the stricter they are.
glossary-sme = small and medium-sized enterprises (SMEs)
    .meaning = By the EU’s measure, firms with fewer than 250 staff that also stay within set limits of turnover or balance sheet. Below 50 they mostly count as small, below 10 as micro-enterprises.
glossary-bsi = Federal Office for Information Security (BSI)
    .meaning = Germany’s public authority for cybersecurity. It warns of dangers, advises small businesses too and takes reports of security incidents.
glossary-din-spec-27076 = DIN SPEC 27076 and CyberRisikoCheck
    .meaning = A German procedure by which firms with up to 50 staff get advice on IT security. The CyberRisikoCheck of the BSI follows it: an interview about 27 requirements, then a report with recommendations. It is not a certificate.
glossary-charter-of-trust = Charter of Trust (initiative)
    .meaning = An alliance of companies for better cybersecurity, founded at the Munich Security Conference in 2018. The sixth of its ten principles is about education. This program follows that idea but is not offered by the initiative.
