### Supplier readiness: what large customers ask, in our own words. `.asks` stands on the questionnaire, `.small` helps to answer honestly, `.example` shows
### how an answer can read, `.without` is proposed where it does not apply.

## Categories

supplier-category-data-protection = Data protection
supplier-category-policies = Security rules
supplier-category-incident-response = Incidents
supplier-category-site-security = Buildings and rooms
supplier-category-access = Encryption and access
supplier-category-integrity = Integrity and availability
supplier-category-support = Support for products
supplier-category-training = Training

## Requirements

supplier-data-designed = Systems and processes protect data
    .asks = Are systems and processes set up so that data stays confidential, genuine, correct and available?
    .small = You need no security concept of forty pages. If you know where your customers’ data is stored, who may see it, how a change is noticed and where the backup is, you can describe it in three sentences. Say “partly” if one of the four is open.
    .example = Customer data is stored in our cloud storage and our order system only. Each person sees what their work needs, changes are logged, and a backup is made every night.
supplier-data-access = Data is kept from unauthorised people
    .asks = Is data protected from unauthorised access from the day it arrives to the day it is deleted, on paper and on devices too?
    .small = Think of the whole way: mail, shared folders, laptops, print-outs, old devices, people who left. “Met” is right when you have walked that way once in the past year and closed what was open.
    .example = Shares with outsiders end after 90 days, laptops are encrypted, and accounts are closed on a person’s last day. Old drives are destroyed by a certified firm; we keep its receipts.
supplier-design-security = Security is thought of from the start
    .asks = Are security and data protection part of the design when you develop or change products, services or systems?
    .small = This is about what you build or have built: software, machines with a network connection, a web shop. If somebody else builds it, say which questions you ask them. A short list that is really used beats a process on paper.
    .example = Before each new feature we go through a list of ten questions on access, data and updates. Our web agency confirms the same list in writing for the shop.
    .without = We develop no software, no devices with a network connection and no online services of our own.
supplier-rules-in-force = Written security rules are in force
    .asks = Are there security rules in line with good practice that everybody knows and follows, for access, training, new staff, encryption, networks, operations, rooms and suppliers?
    .small = Nobody expects a certificate from six people. One or two pages with a date and a signature, known to everybody, are rules in force. Name the model you follow if there is one; do not name a standard you have only heard of.
    .example = Our two pages of house rules from March cover passwords, access, devices, visitors and providers. All six of us have signed them. We hold no certificate.
supplier-customer-guides = Customers get guides for secure use
    .asks = Do customers get guidance on how to set up, run and use your products or services securely?
    .small = Half a page is a guide: change the first password, keep these ports closed, install updates this way, report problems here. If it is still missing, answer “planned” and give a month.
    .example = Each machine comes with a page on its network connection, first password and updates. It is on our website as well.
    .without = We deliver nothing that customers set up, connect or run.
supplier-no-back-doors = No back doors, no malicious code
    .asks = Do your rules exclude hidden access, malware and malicious code in what you deliver?
    .small = This goes for files and remote maintenance as well as for products. If your devices are protected, only approved programs run, and every remote access is known to the customer, “met” is right.
    .example = Only approved programs run on our computers, files for customers are scanned before they leave, and every remote session is opened by the customer.
supplier-incident-answer = Customers hear of incidents in time
    .asks = Do you respond to confirmed incidents in good time and inform the customers concerned?
    .small = What counts is a name, a phone number and a time that you can keep. Promise 24 hours only if somebody is there at weekends. If there has been no incident so far, describe what would happen.
    .example = Our managing director or her deputy informs customers concerned by phone within one working day. Names and numbers are on our emergency card.
supplier-site-access = Unauthorised people cannot get in
    .asks = Are your sites protected so that unauthorised people cannot reach rooms, devices and documents?
    .small = Locked doors, a list of keys, visitors who are not left alone and a locked cabinet for technology are enough for most workshops and offices. Shops say where the public area ends.
    .example = Seven keys are issued and listed. Visitors are met at the door, and the cabinet with router and storage is locked. The shop floor has no computer that customers can reach.
supplier-encryption = Data is encrypted where it should be
    .asks = Is encryption available and used where it makes sense, and are the keys and passwords for it kept safe?
    .small = Check three places: laptops and phones, the connection from outside, off-site backups. Who holds the recovery keys is half of the answer.
    .example = All laptops and the backup drive are encrypted, access from outside goes through a VPN. Recovery keys are kept in our password manager and, sealed, in the safe.
supplier-identities = Access is granted, checked and watched
    .asks = Is access tied to identified people, limited to their task, and monitored, including that of third parties?
    .small = An account for each person, a second factor for mail and cloud, a look at the list twice a year, and providers who get in only when you open the door. Shared accounts belong in the answer, with the date by which they will be gone.
    .example = Everybody has an account of their own with a second factor. We review the list in January and July. Our IT provider gets access only while we watch.
supplier-tested = Weaknesses are looked for and fixed
    .asks = Are systems regularly scanned and tested, and are the weaknesses found removed?
    .small = Antivirus reports, update status and a yearly look by your IT provider are a beginning and may be called so. A penetration test is something else; do not let the two be confused.
    .example = Updates and antivirus messages are checked every week. Our IT provider scans the internet connection once a year, last in June; both findings have been fixed. There was no penetration test.
supplier-known-and-changed = Assets, weaknesses and changes are managed
    .asks = Do you know what you use, learn of weaknesses in it, and make changes in a controlled way?
    .small = A list of devices, programs and accounts, each with somebody in charge, is enough. Changes are controlled when somebody decides, notes them down and can go back.
    .example = Our list names 14 devices and 22 services with the person in charge. Security updates are in place within 14 days. Larger changes are noted on the list with their date.
supplier-continuity = Work goes on after a failure, securely
    .asks = Are there plans for carrying on and recovering after a failure without lowering security, and are they tested?
    .small = The honest heart of this answer is the date of the last time you really brought data back. If there is none, answer “partly” and rehearse: it takes an afternoon.
    .example = Backups are made daily, one copy is off the network. In May we restored the order system in four hours. A restart list says what comes back first.
supplier-authentic = What is delivered is genuine and recognisable
    .asks = Can customers tell that products, services and messages really come from you?
    .small = For most small firms this is about invoices, e-mail and the website: protected against forging, with a fixed way to confirm new bank details. Makers add serial numbers and signed updates.
    .example = Our mail domain is protected with SPF, DKIM and DMARC. We never announce new bank details by e-mail alone. Machines carry a serial number.
supplier-lifetime = The supported lifetime is published
    .asks = Is it defined and published how long your products or services are supported?
    .small = A date or a number of years for each product, where customers can read it. If you build on somebody else’s product, your support cannot last longer than theirs.
    .example = Controllers are supported for ten years from delivery; the dates are on our website for each series.
    .without = We sell no products with software and no digital services that would need support.
supplier-support-ways = Support, advisories and updates are organised
    .asks = While a product is supported, can customers reach you, and are weaknesses handled, announced and fixed by updates?
    .small = One address for reports that somebody reads every working day, a rule for how fast you answer, and a way in which customers hear of updates. It may be a mailing list.
    .example = Reports to our security address are answered within two working days. Customers get advisories by e-mail and updates from our portal.
    .without = We sell no products with software and no digital services that would need support.
supplier-security-training = Everybody is trained regularly
    .asks = Do all employees get a minimum of security training, and is it repeated regularly?
    .small = Ten minutes a month that really happen are training. Keep a list with date, topic and names; that list is your evidence.
    .example = New people get a briefing on their first day. Everybody practises for ten minutes a month; the list is kept by the person in charge.

## Kinds of evidence

supplier-evidence-rules = Written rules, with date
supplier-evidence-responsibilities = Table of who is in charge
supplier-evidence-inventory = List of devices, programs and data
supplier-evidence-access-list = List of accounts and rights, reviewed
supplier-evidence-settings = Screenshot or print-out of settings
supplier-evidence-keys = List of keys and rule for visitors
supplier-evidence-updates = Record of updates
supplier-evidence-scan = Report of a scan or test
supplier-evidence-restore-test = Record of a restore test
supplier-evidence-emergency-plan = Emergency plan or card
supplier-evidence-incident-sheet = Sheet for incidents and deadlines
supplier-evidence-training = Training record
supplier-evidence-confidentiality = Signed confidentiality agreement
supplier-evidence-contract = Contract or agreement
supplier-evidence-provider-proof = Confirmation by a provider
supplier-evidence-certificate = Certificate or audit report
supplier-evidence-product-paper = Paper about a product

## The sample firm

supplier-sample-customer = Falkenberg Maschinenbau
supplier-sample-person = Jana Fichtner, managing director
supplier-sample-planned = By the end of March; Jana Fichtner is looking after it.
supplier-sample-it = Nordlicht IT Services
supplier-sample-wood = Holzhandel Brandt
