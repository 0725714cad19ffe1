### The firm's self-check: areas, topics and questions. Our own words; the text of the standard appears nowhere.
### Each question: what it is about (.help), what counts as evidence (.evidence), how to find out (.find-out).

## Areas

check-area-organisation = Organisation and people
check-area-access = Accounts and rights
check-area-backup = Backup
check-area-updates = Updates
check-area-malware = Malware
check-area-systems = Equipment and network

## 01

check-lead = Management carries the responsibility
check-lead-owned = Has management put in writing that IT security is its own job?
    .help = Tasks can be handed on, responsibility cannot. Half a page with a date and a signature is enough, as long as everyone knows it.
    .evidence = The signed page; a photo of the notice will do.
    .find-out = Ask management whether there is such a page and where it is kept.
check-lead-decides = Does management decide at least once a year what is done for security and what it may cost?
    .help = This means a fixed meeting at which aims, time and money are put on the table. “We talk about it when something happens” is a no.
    .evidence = A note or diary entry of the last meeting with its decisions.
    .find-out = Look in the managers’ diary to see when IT security was last discussed.

## 02

check-person = A named person with time and knowledge
check-person-named = Is there a named person who looks after IT security, and does everyone know the name?
    .help = It can be somebody in the firm or the IT provider. What counts is who has been given the job, not who happens to know about computers.
    .evidence = A task list, contract or notice with the name and the stand-in.
    .find-out = Ask three people in the firm who is in charge. If you hear different names, the answer is “no”.
check-person-able = Does this person have set time and the knowledge for it?
    .help = Squeezing it in after closing time is not set time. Knowledge means a course, a trade qualification or years of practice.
    .evidence = Hours in the rota, a course certificate, the provider’s description of services.
    .find-out = Ask the person how many hours a month there are for it, and what is missing.

## 03

check-contact = An emergency contact who can be reached
check-contact-reachable = Does everyone know whom to call in an IT emergency, and does somebody always answer during your working hours?
    .help = Working hours include the bakery at four in the morning and Saturdays. It must be possible to find the number without a computer.
    .evidence = The card on the wall with the number, and the date of the last trial call.
    .find-out = Call the number once early in the morning and once in the holiday season.

## 04

check-plan = An emergency plan everyone knows
check-plan-written = Is there an emergency plan on paper that names the first steps and who is in charge?
    .help = Two pages are enough: what we do first, who decides, who helps, how we keep working. A plan that exists only on the server is no plan in an emergency.
    .evidence = The printed plan with its date.
    .find-out = Ask the person in charge to show you the printed plan.
check-plan-known = Has everyone read or talked through the emergency plan in the past year?
    .help = That includes temporary staff and newcomers. A plan in a folder that nobody knows is no help in the first fifteen minutes.
    .evidence = The date of the talk or exercise and who was there.
    .find-out = Ask two people what they would do if a ransom demand appeared on the screen.

## 05

check-training = Everyone is trained and alert
check-training-regular = Is everyone trained in dangers and rules at least once a year and right at the start of their job?
    .help = Short and often works better than long and rarely. Managers, apprentices, temporary and part-time staff count too.
    .evidence = Dates with a list of who took part, certificates, progress shown in this program.
    .find-out = Ask whoever briefs newcomers what is said about IT security on the first day.
check-training-report = Does everyone know how to report something suspicious, and can they do so without fear of trouble?
    .help = What matters is that reports come early, even after a wrong click. That takes one fixed way, a quick answer and a thank-you.
    .evidence = The notice that says how to report; the latest report and the answer to it.
    .find-out = Send a trial report and see what happens.
check-training-outsiders = Are outsiders who work with your data or devices briefed as well?
    .help = Think of freelancers, agency staff, cleaners with a key or the external bookkeeper. If nobody from outside works with you, choose “does not apply”.
    .evidence = A signed information sheet or a clause in the contract.
    .find-out = Write down who from outside has a key or an account, and ask one of them about the rules.

## 06

check-secrets = Rules on confidentiality
check-secrets-rules = Is it settled which information is confidential and who may be given it?
    .help = This is about customer data, prices, recipes, wages, drawings. People should know without asking what is not said on the phone and not forwarded to personal accounts.
    .evidence = The house rules, or one page with examples.
    .find-out = Ask two people whether they would give a caller the boss’s mobile number, and why.
check-secrets-signed = Have staff and outsiders agreed to confidentiality in writing?
    .help = For staff it is often in the employment contract, for providers in an agreement. Anyone who processes personal data for you needs a contract for that anyway.
    .evidence = Signed agreements, data processing contracts.
    .find-out = Look in the staff files and in the contract with your most important provider.

## 07

check-remote = Rules for working at home and on the move
check-remote-rules = Are there up-to-date written rules for working at home and on the move?
    .help = They say which devices and networks are allowed, where paper is kept, who might look over your shoulder and what to do after a loss. Older than two years is rarely up to date.
    .evidence = The rules with their date.
    .find-out = Ask somebody who works at home which rules apply and where they are written down.
check-remote-signed = Has everyone who works that way signed the rules?
    .help = The signature shows that they have been read. People who only travel with a laptop now and then are included.
    .evidence = The list of signatures.
    .find-out = Compare the signatures with the list of laptops and company phones.

## 08

check-access = Entry and access only where needed
check-access-rooms = Can only those people get to servers, router and files who have work to do there?
    .help = The cupboard in the hall counts, and so does an unattended front desk. Visitors are accompanied, rooms and cupboards are locked.
    .evidence = A list of keys, a photo of the locked cupboard.
    .find-out = Walk through the firm once like a stranger and try doors and cupboards.
check-access-files = Does each person have access only to the data their work needs?
    .help = If everyone can open everything the answer is “no”, however trustworthy they all are: a hijacked account can then open everything too.
    .evidence = An overview of rights by task and the date it was last gone through.
    .find-out = Sign in with a temporary worker’s account and see which folders open.
check-access-leavers = Do people who leave lose all keys, accounts and devices on their last day?
    .help = That includes cloud services, social media, alarm codes and shared passwords.
    .evidence = The completed sheet of the last person who left.
    .find-out = Take the last three people who left and look for their names in the lists of accounts.

## 09

check-passwords = Long passwords, one for each account
check-passwords-own = Does every account have a long password of its own that is used nowhere else?
    .help = Long means at least 15 characters where there is no second factor. One password for everything, or the firm’s name with a year, is a no.
    .evidence = The password rule; the password manager’s report, without the passwords themselves.
    .find-out = Let the password manager look for reused and short passwords.
check-passwords-kept = Are passwords kept in a password manager rather than on notes, in spreadsheets or in people’s heads?
    .help = The manager remembers long passwords and fills them in on the genuine page only. A sealed envelope in the safe for emergencies is fine.
    .evidence = The list of people who have access to the password manager.
    .find-out = Ask three people how they get at the password for the bank or the shop.

## 10

check-factor = A second factor wherever there is one
check-factor-everywhere = Is a second factor switched on for e-mail, bank, cloud, remote access and all administrator accounts?
    .help = The second factor can be an app, a security key or a passkey. “Partly” means for some accounts, or for some people only.
    .evidence = The service’s list of users, showing the second factor for everyone.
    .find-out = Open the list of users in the admin pages of your e-mail service and see who lacks it.

## 11

check-copies = Regular backups
check-copies-regular = Is all important data backed up automatically at set intervals?
    .help = How often depends on how much work you can afford to lose: usually daily. A backup somebody has to remember will be forgotten one day.
    .evidence = The log of the latest backups, without errors.
    .find-out = Ask for the date and time of the last successful backup, and ask to see it.
check-copies-complete = Does that include data in the cloud, on laptops and phones, in the till and in machines?
    .help = Cloud services often keep deleted files for a few weeks only. Settings of machines, till and telephone system are often missing.
    .evidence = The list of what is kept where and how it is backed up.
    .find-out = Go through the list of your devices and services and write next to each where its copy is.

## 12

check-sealed = Backups are protected from access
check-sealed-closed = Are backups kept so that neither outsiders nor an attacker in your network can read or delete them?
    .help = Encrypted, locked away and under an account of their own. A disk that is always plugged in gets encrypted along with the computer in an attack.
    .evidence = A photo of where they are kept, the encryption setting, the list of those with access.
    .find-out = Ask: could somebody with my account delete the backups? Try it with a test file.

## 13

check-method = How backups are made, and by whom
check-method-written = Is it on paper what is backed up, how often, where to, and how to get it back?
    .help = One page is enough. It must be possible to find it when no computer is running.
    .evidence = The backup plan with its date.
    .find-out = Ask the person in charge to fetch the plan from the cupboard.
check-method-person = Is there a named person, with a stand-in, who checks the backup regularly?
    .help = Even if the provider makes the backup, somebody in the firm has to read the messages and ask questions.
    .evidence = Name and stand-in on the backup plan, the latest check with its date.
    .find-out = Ask who would have noticed if the backup had failed last week.

## 14

check-restore = A copy elsewhere, and restoring is rehearsed
check-restore-elsewhere = Is at least one recent copy kept outside your premises?
    .help = Fire, water and burglary hit everything in the same building. A bank box, another branch or protected cloud storage is outside.
    .evidence = Place and date of the latest copy.
    .find-out = Ask which copy would still be there after a fire tonight, and how old it is.
check-restore-tested = Have you rehearsed getting data back from the backup in the past six months?
    .help = Twice a year is advised. A single file will do for a start; once a year a whole program with its data should come back.
    .evidence = Date, duration and result of the latest rehearsal.
    .find-out = Pick a file from four weeks ago and have it brought back.

## 15

check-patches = Updates arrive without delay
check-patches-prompt = Are updates installed without delay on all computers and phones and in all programs?
    .help = Best of all by themselves; urgent ones within a few days, all others within two weeks. A restart that has been waiting for weeks is a “partly”.
    .evidence = The update page of the devices, or the report of your device management, with a date.
    .find-out = Open the update page on three devices and see whether anything is waiting.
check-patches-small = Does that also hold for router, printers, cameras, network storage and your own website?
    .help = These silent devices are easily forgotten and can often be reached from the internet. Plug-ins of website and shop count too.
    .evidence = A list of these devices with version and date of the latest update.
    .find-out = Sign in to the router and the website and look for available updates.

## 16

check-patcher = Who looks after updates
check-patcher-named = Is there a named person who makes sure that all updates arrive?
    .help = They need not install each one, but must know where something is stuck. It can be the provider if the contract says so.
    .evidence = Name and stand-in on the task list or in the contract.
    .find-out = Read in the contract with your IT provider which devices it keeps up to date and which it does not.

## 17

check-old = What is out of date is found and replaced
check-old-known = Do you know for every device and program how long its maker will supply updates?
    .help = Flaws found after that date stay open. The end date is on the maker’s website.
    .evidence = The list of devices with a column for the end date.
    .find-out = Begin with the oldest computer, the router and the oldest phone, and look up their end dates.
check-old-replaced = Is anything that no longer gets updates replaced or taken off the network?
    .help = “It still works” does not count. Where it cannot be replaced, the device stays without internet.
    .evidence = The list of devices replaced and disconnected, the plan for next year.
    .find-out = See whether devices with Windows 10 or older are still on the network, and whether extended updates were booked for them.
check-old-machines = Are machines with old software kept apart from the office network and the internet?
    .help = Controllers often run for twenty years and can rarely be updated. Then keeping them apart protects them.
    .evidence = A plan of the network that shows the machines in an area of their own.
    .find-out = Ask the maker of the machine and your IT provider which controller is connected to which network.

## 18

check-shield = Protection against malware
check-shield-everywhere = Does every computer run protection against malware, switched on and up to date?
    .help = What comes with Windows and macOS counts if it is switched on. Servers and the old laptop in the workshop are included.
    .evidence = An overview of the devices with the state of their protection.
    .find-out = Open the security settings on three devices and see whether there is a warning.
check-shield-heard = Does somebody notice when the protection raises the alarm, and know what to do?
    .help = A warning clicked away protects nobody. Either the messages come together in one place, or everyone reports them at once.
    .evidence = The place where messages come together; the latest one and what became of it.
    .find-out = Ask who saw the latest warning and what happened next.

## 19

check-software = Software from trusted sources only
check-software-sources = Do programs and apps come only from their makers or the official stores?
    .help = Not from advertisements, attachments or download portals. Browser extensions are programs too.
    .evidence = The list of approved programs.
    .find-out = Go through the list of installed programs on three devices and ask where each unknown one came from.
check-software-installs = May only those in charge install programs, and does everyone do their daily work without administrator rights?
    .help = Without administrator rights, malware can do less harm. The boss uses an ordinary account for daily work as well.
    .evidence = The list of accounts with administrator rights.
    .find-out = Try to install a program at a workplace. If nothing asks for a password, the answer is “no”.

## 20

check-macros = Macros are switched off
check-macros-off = Are macros in Office documents switched off for everyone, so that nobody can switch them on with a click?
    .help = Macros are small programs inside documents, a popular way in for malware. Exceptions are made by the person in charge. Without Office programs choose “does not apply”.
    .evidence = The central setting, or a photo of the setting at one workplace.
    .find-out = In Word open “File”, “Options”, “Trust Center” and there the macro settings, or ask your IT provider about the policy.

## 21

check-firewall = There is a firewall
check-firewall-gate = Is there a firewall, switched on, between your network and the internet?
    .help = In small firms it is usually part of the router. It has to be switched on and get updates.
    .evidence = A photo of the settings page, or the provider’s confirmation.
    .find-out = Sign in to the router and look for “Firewall”, or ask the company that supplies your line.
check-firewall-devices = Is the firewall on the computers themselves switched on as well?
    .help = Windows and macOS come with one. It protects in hotels and at home, where your router is not.
    .evidence = A photo of the setting at one workplace and on one laptop.
    .find-out = Open the security settings on two laptops and look at the firewall.

## 22

check-openings = The firewall fits the firm
check-openings-few = Does the firewall let through only what the firm needs, and is that checked regularly?
    .help = Old openings for cameras, telephone systems or former providers are open windows. What nobody can explain is closed.
    .evidence = The list of openings with reasons and the date of the last check.
    .find-out = Open the list of openings or forwardings on the router and ask what each is for.
check-openings-decided = Is it settled who decides on new openings?
    .help = Otherwise every provider opens what they happen to need. One person decides and writes it down.
    .evidence = A name on the task list or in the contract with the provider.
    .find-out = Ask your provider who approved the latest opening.

## 23

check-locks = All devices are locked
check-locks-screens = Are all computers, tablets and phones protected by password, PIN or fingerprint, and do they lock themselves?
    .help = After five to ten minutes without input at most. The shared tablet in the shop and a personal phone with company mail are included.
    .evidence = The rule, or the central setting.
    .find-out = Walk through the firm at lunchtime and count the open screens.
check-locks-preset = Have preset passwords on router, printers, cameras and machines been changed?
    .help = Preset passwords such as “admin” are on the internet. Every device on the network has been given its own.
    .evidence = A note on the list of devices, without the password itself.
    .find-out = Try the password from the manual on the printer and the camera.

## 24

check-tunnel = Access from outside through a VPN only
check-tunnel-used = Does all access to your network from outside go through a VPN?
    .help = A VPN is an encrypted tunnel into the firm. Remote control anyone can reach is a no. If people on the move use cloud services only and never your own network, choose “does not apply”.
    .evidence = The list of people with VPN access, the provider’s confirmation.
    .find-out = Ask somebody who works at home what they click before opening the firm’s data, and ask to see the list of those with access.

## 25

check-wifi = Encrypted Wi-Fi, guests kept apart
check-wifi-key = Is your Wi-Fi encrypted with WPA2 or WPA3, with a key of at least 20 characters?
    .help = The key printed on the router is sometimes long enough, but anyone can read it there. Change it when somebody leaves who knows it.
    .evidence = A photo of the setting, without the key.
    .find-out = Open the Wi-Fi settings of the router and look up the encryption and the length of the key.
check-wifi-guests = Are guests and personal devices on a Wi-Fi network from which nothing of the firm can be reached?
    .help = Customers, visitors and personal phones belong on the guest network. If neither guests nor personal devices ever use your Wi-Fi, choose “does not apply”.
    .evidence = A photo of the setting for guest access.
    .find-out = Connect your phone to the guest Wi-Fi and try to find the printer or a folder.

## 26

check-helpers = Rules for remote maintenance
check-helpers-agreed = Is it agreed with everyone who does remote maintenance who may connect and when, and only after you allow it?
    .help = This is about IT providers, till suppliers, makers of machines. The connection is opened for each job and closed afterwards.
    .evidence = A contract or a signed sheet of rules, the list of those with access.
    .find-out = Ask each of these suppliers how they get into your network and which of their people may do so.
check-helpers-secured = Is all remote maintenance encrypted and secured with personal accounts and a second factor?
    .help = One password shared by all technicians is a no. Afterwards you should be able to see who was there and when.
    .evidence = The supplier’s confirmation, the log of the latest access.
    .find-out = Have the supplier confirm in writing how their access is secured.

## 27

check-elements = Protection from fire, water, heat and power surges
check-elements-place = Are servers, router and backups protected from fire, water, heat and power surges?
    .help = Not in the cellar under the water pipe, not next to the oven, not on a plain extension lead. Surge protection and a smoke detector are a good start.
    .evidence = Photos of the place, the date smoke detector and emergency power were last tested.
    .find-out = Stand in front of the devices and ask: what happens with a burst pipe, at 35 degrees and in a thunderstorm?
