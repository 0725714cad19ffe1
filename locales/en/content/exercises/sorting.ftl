### Exercise: sorting cards.

## Data by protection need

sorting-protection = Who may read this?
    .task = Put each card into the box where it belongs. The only question is who may read it. Open is what could hang in the shop window. Internal is what everybody at the firm may see, but nobody else. Restricted is what only a few people need for their task: health, pay, passwords, and whatever you have promised a customer to keep safe. If more than one fits, the most restricted counts.
    .open = Open
    .internal = Internal
    .strict = Restricted
sorting-protection-opening-hours = A bakery’s opening times on bank holidays
    .why = The more people know them, the better. Changing them on the website is another matter: not everybody should be able to.
sorting-protection-wages = The payroll list of a joiner’s workshop
    .why = What people earn concerns themselves, whoever runs the payroll and the management. The folder stays closed to the rest of the team.
sorting-protection-duty-rota = The rota of a flower shop, with names and shifts
    .why = Everybody in the shop needs it; to an outsider it would tell who is on their own, and when. With “off sick” beside a name, it would be restricted.
sorting-protection-guest-allergies = A caterer’s list of which guest has which allergy
    .why = Health and names stand side by side here. Only those who cook and serve should see it.
sorting-protection-allergens = The notice at an ice-cream counter saying which flavours contain nuts
    .why = It tells you about ice cream and about nobody’s health. Customers are meant to read it.
sorting-protection-till-guide = How to cancel a sale on the till of a bookshop, written down without any passwords
    .why = Anyone who works there may know it; outside, only a fraudster would have a use for it. A single password in it would make it restricted.
sorting-protection-customer-drawing = The drawing of a new part at a machine shop that has signed a secrecy agreement with the customer
    .why = It is somebody else’s secret and you have given your word. Whoever quotes for the part or makes it gets access.
sorting-protection-job-advert = A care agency’s job advert
    .why = It was made to be seen. The applications that come in are a different story: those are for a few people only.
sorting-protection-phone-list = The list of extensions at a haulage firm
    .why = Handy inside the firm. In the hands of a stranger it would be a good script for playing a colleague on the phone.
sorting-protection-appointments = A physiotherapist’s appointment book, with names and complaints
    .why = Who is being treated, and for what, is information about health. Only those who treat people or book them in should have it on their screens.
sorting-protection-finished-work = A photo of a finished bathroom for the website, without name or address; the customer has agreed
    .why = She said yes, and the picture does not show whose bathroom it is. Without her consent it would stay in the firm.
sorting-protection-stock-list = The stock list of an electrician’s store room
    .why = Workshop and office use it every day. Nobody outside needs to know how much copper cable lies where.

## Tools and ways of working

sorting-tools = May I use this?
    .task = All the firms on these cards follow the same rule. E-mail, calendar, video calls, company cloud and AI assistant are approved, always with your own company account. In the cloud you share only with people you name and only until a set date, and the AI is told nothing about particular people. If you would like to bring in anything else, you ask first: programs, extensions, devices, access for outsiders. Avoid what breaks this rule, such as giving company data to a service that is not approved, or using somebody else’s password.
    .approved = Approved
    .ask = Ask first
    .leave = Better not
sorting-tools-share-photos = A decorator shares photos of a site with the letting agent in the company cloud, by name and until the end of the month.
    .why = An approved service, one particular person, an end date: the photos travel no further than they should.
sorting-tools-private-cloud = A sales rep copies the customer list into his personal cloud account so that he can work on it at the weekend.
    .why = The firm can no longer see or protect the data there. Such keenness deserves a proper way in that works from home.
sorting-tools-notetaker = An architect would like a new AI tool to take the minutes of a site meeting.
    .why = It is not on the list and listens to everybody. The firm looks at it first, and those at the table have to agree.
sorting-tools-model-letter = A letting agent has the AI assistant draft a general letter about airing rooms, and reads it through with care.
    .why = An approved tool, nothing about particular people, and someone who knows the subject checks the result. That is how it is meant to be used.
sorting-tools-ai-report = An occupational therapist gives the AI assistant a patient’s report to shorten. She has taken out the name.
    .why = A kind thought, but age, village and complaint often show who is meant. So the AI has been told something about a particular person.
sorting-tools-route-app = A driver for a drinks merchant would love an app that plans his round.
    .why = It is a good idea, and the app may well end up on the list. First the firm needs to know where the customers’ addresses would go.
sorting-tools-video-call = A kitchen planner shows her customer the design in a video call, signed in with her company account.
    .why = That is what the tool is for. Before she shares her screen she closes everything he is not meant to see.
sorting-tools-borrowed-password = An apprentice orders from the wholesaler with the password of his boss, who is on holiday.
    .why = Afterwards nobody can tell who placed the order, and two people know the password. Somebody who stands in gets access of their own.
sorting-tools-browser-extension = A copywriter would like to add a browser extension that checks his spelling.
    .why = Many extensions may read everything in the browser, the mailbox included. Somebody who knows about them should decide.
sorting-tools-pdf-website = A bookkeeper uploads a client’s tax return to a free website that turns it into a spreadsheet.
    .why = Now the document is in the hands of strangers. If a tool like this is missing, it is well worth asking for one, only beforehand.
sorting-tools-remote-access = A maker of packaging machines asks a customer for remote access in order to service theirs.
    .why = It may be useful, but it opens a door into the network. Whoever looks after the IT settles who comes in, for how long and how it is protected.
sorting-tools-phone-calendar = A roofer enters an appointment in the company calendar on his work phone, using his own account.
    .why = The phone comes from the firm, the calendar is on the list, the account is his own. There is nothing to ask.

## Reporting

sorting-report = Now, soon or not at all?
    .task = How soon should you speak up? At once means right now, by phone or report button, because something is lost, strangers may have got hold of something, or others need a warning. At the next opportunity means today or this week, because nothing will run away. When in doubt: better once too often, and better too early.
    .now = Report at once
    .next = At the next opportunity
    .none = No need
sorting-report-clicked-link = At the joiner’s workshop you click a link in an e-mail. A blank page opens, and that is all.
    .why = Perhaps it really was nothing, but let somebody who knows have a look. Please report it, even though you clicked: you will be thanked.
sorting-report-worn-door = The store-room door no longer falls shut by itself. You have pulled it to, and it holds.
    .why = For the moment it is shut. Mention it today, so that somebody sees to the door closer before everyone forgets.
sorting-report-own-sign-in = You are signing in to your mailbox. Your phone asks whether it is you and shows the same number as the screen.
    .why = You started this request yourself, and the number matches. The second factor is doing its job.
sorting-report-lost-phone = You have probably left your work phone in a taxi. It is locked and encrypted.
    .why = The lock buys time, and your call puts it to use: while the phone has reception it can be found and erased. Look for it after you have rung.
sorting-report-old-number = The emergency card in the break room of the print shop still shows the number of your former IT provider.
    .why = Nothing has happened, so minutes do not matter. But the right number should be there before it is needed: say so today if you can.
sorting-report-odd-invoice = A strange invoice arrives at the flower shop by e-mail. You have not clicked anything.
    .why = One press of the report button will do. Others may have the same e-mail, and now they can be warned.
sorting-report-spam-advert = An advert for office chairs is in your spam folder, from a dealer you do not know.
    .why = The filter has done what it should, and all they want is to sell chairs. If somebody in there poses as your bank or a colleague, do report it.
sorting-report-sign-in-request = On Sunday evening your phone asks whether you are signing in. You are not, so you say no.
    .why = Saying no was right. But somebody probably knows your password, and it should be changed before they try again.
sorting-report-old-tablet = The tablet on the bakery’s counter says that it will get no more updates from next spring.
    .why = It still gets them now. If whoever looks after the devices hears of it this week, there is time to find a new one without any rush.
sorting-report-planned-restart = The computer at the surgery restarts at lunchtime, as IT told the team yesterday.
    .why = Announced, explained and on time: that is everyday life. If it came out of the blue, a call would be just right.
sorting-report-wrong-recipient = You have e-mailed a colleague’s payslip to a customer with a similar name.
    .why = It happens to careful people too. The sooner management knows, the sooner the customer can be asked to delete it and somebody can check whether a deadline is running.
sorting-report-extra-folder = On the garden centre’s drive you can see a folder called “Purchasing” that you do not need for your work.
    .why = One right too many is no incident, only something to tidy up. A word to the person who hands out access is enough.
