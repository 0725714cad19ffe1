### Step 2: questions

overview-q01 = Wieland’s bookshop does not yet have a list of what it owns. What is the best way for the team to begin?
    .a = With a program that finds all devices on the network by itself
    .a-why = A good addition later on. But it only sees what is connected right now: the tablet in the van and the account with the wholesaler stay invisible.
    .b = With the office computers, because most of the data is there
    .b-why = Nobody forgets the computers anyway. What gets missed is the till, the camera, the printer and the online accounts.
    .c = With a walk through every room of the shop, pen and paper in hand
    .c-why = Whoever looks will find everything with a plug, a battery or a password. An hour gives you a start to build on.
    .d = With the receipts of the past few years from the accounts
    .d-why = Receipts help to fill gaps, above all subscriptions. But they also show what is long gone, and leave out what was a gift or free.

overview-q02 = A bicycle shop has written its list. Point at the entry that somebody should deal with first.
    .a = Till in the shop, looked after by Ms Yılmaz, updates until 2030
    .a-why = Place, name and date are all there. There is nothing left to do here.
    .b = Laptop in the office, looked after by Mr Maas, updates run by themselves
    .b-why = This entry is complete too, and updates keep arriving.
    .c = Router in the hall, looked after by our IT provider, updates run by themselves
    .c-why = A provider is entered as being in charge. That is fine, as long as it has been agreed with them.
    .d = Camera in the storeroom, looked after by nobody, no updates since 2021
    .d-why = This is the one: nobody is in charge of the camera, and its maker no longer fixes new flaws. It should be replaced or taken off the network.
    .e = Tablet in the workshop, looked after by Ms Oduya, updates until 2028
    .e-why = All the details are there. Replacing it can wait until nearer that date.

overview-q03 = Even a free account with an online service belongs on the list.
    .true-why = Just because no invoice ever comes, it is soon forgotten. Customer data may be there all the same, and somebody has to close the account when it is no longer needed.
    .false-why = The price is not what counts. As soon as work data is kept there, or the account is in the firm’s name, somebody must know that it exists.

overview-q04 = A colleague writes quotes with an AI service the business does not know about. What should management do?
    .a = Ask what makes it useful, and look for a good solution with her
    .a-why = This way the business learns what is missing and keeps its data in its own hands. And the others see that honesty pays.
    .b = Block the service and remind the team of the rules in their contracts
    .b-why = Clear rules are good. But a block alone leaves the work without a tool, and the next service will be kept secret.
    .c = Say nothing as long as the quotes get better and nothing happens
    .c-why = The success is real. But nobody knows which customer data ends up there and who can read it.
    .d = Share her account with everybody, so that all use the same thing
    .d-why = One way for all is a sensible thought. First, though, find out whether the service is any good, and then give each person an account of their own.

overview-q05 = What brings forgotten devices and accounts to light?
    .a = Going through bank statements for regular payments
    .a-why = Behind every payment there is a service that somebody once ordered.
    .b = Waiting until a device asks for an update
    .b-why = It sounds sensible. But the awkward ones are those that no longer get any updates, and they stay silent.
    .c = Checking the router for connected devices
    .c-why = The router knows about the camera on the ceiling and the radio in the workshop too.
    .d = Asking everybody what else they work with
    .d-why = People know the most, and if they need not fear trouble they will tell you.
    .e = Having the antivirus program scan every computer
    .e-why = It looks for malware on devices you know already. It will not find a forgotten account on the internet.

overview-q06 = Mr Lund leaves his stand-in a note before his holiday. Point at the line that hints at shadow IT.
    .a = The quotes are on the company drive, in the folder “Quotes”.
    .a-why = That is the place everybody knows and that gets backed up.
    .b = The rota is in the shared calendar as always.
    .b-why = The shared calendar is part of the firm’s own equipment.
    .c = The roof photos are in my personal cloud account, I will send you the link.
    .c-why = Here work data is kept where the firm can neither back it up nor protect it. Good that the note says so: now it can be changed without any fuss.
    .d = The company tablet is charged and in the cupboard on the left.
    .d-why = A device of the firm’s in its proper place, just as it should be.
    .e = About the invoice for number 12, ask Ms Öztürk.
    .e-why = One colleague refers to another. No data goes anywhere.

overview-q07 = What is each of these cases mainly about?
    .a = The caterer’s allergy list contains a wrong line.
    .a-match = Integrity: the details must be right
    .a-why = The team may read it, and they could manage a day without it. It must never be wrong.
    .b = The payroll list was put in the shared folder by mistake.
    .b-match = Confidentiality: only certain people may read it
    .b-why = The numbers are right and the file is there. Too many people can read it.
    .c = On Saturday morning the till is down for three hours.
    .c-match = Availability: it must be there when it is needed
    .c-why = No stranger has read or changed anything. The customers have to wait all the same.
    .d = A demonstration model with no data and no network is broken.
    .d-match = Low protection need: it may be missing for a while
    .d-why = Nobody is waiting for it, and there is nothing to read. Green entries like this one come along with the rest.

overview-q08 = A tax adviser’s practice wants to sort its list by importance. Which question helps most?
    .a = What cost the most when we bought it?
    .a-why = The price says little. A client list that cost nothing can be worth more than the new copier.
    .b = What is the most complicated piece of technology?
    .b-why = Complicated does not mean essential. And sometimes a great deal hangs on one plain spreadsheet.
    .c = What do most of the people here use?
    .c-why = A good hint, but a deceptive one. Perhaps only two people use the bank access, and without it nobody gets paid.
    .d = How long could we work without it?
    .d-why = This question starts from the work. Add two more: what if strangers read it, and what if it were wrong and nobody noticed?

overview-q09 = A florist retires an old laptop. What comes when?
    .a = See whether it holds data that exists nowhere else
    .a-why = First comes what cannot be done later. After wiping, it is too late for this.
    .b = Move that data to the company drive
    .b-why = Now you know what is missing elsewhere, and you bring it to safety.
    .c = Sign the device out of e-mail and cloud, and release its licences
    .c-why = The data is safe, so the device is no longer needed. Signing out is easiest while it still runs.
    .d = Have the storage wiped completely
    .d-why = Only when nothing on it is needed any more is it wiped, and that happens before it leaves the premises.
    .e = Hand the device in and cross it off the list with the date
    .e-why = Last of all: only what has really gone is crossed off. The date helps if somebody asks later.

overview-q10 = Once an old device is only lying in a cupboard, you may cross it off the list.
    .true-why = It is in nobody’s way, that is true. But data and passwords are still on it, and one day somebody will switch it on again. Cross off what has been wiped and is off the premises.
    .false-why = Devices in cupboards often hold customer data, saved passwords and the one for the Wi-Fi. They stay on the list until they have been wiped and handed in.

overview-q11 = A new tablet arrives at a property management firm. When does it go on the list?
    .a = As soon as it is clear who will get it and work with it daily
    .a-why = That may take weeks, and until then it lies around unnoticed. You can add the name later.
    .b = While unpacking it, before it is online for the first time
    .b-why = This way it has a place, somebody in charge and updates from the start. One line is enough.
    .c = At the next check, together with everything else that is new
    .c-why = The check catches what has slipped through. Otherwise nobody would know about the tablet for half a year.
    .d = When the invoice has been booked and the purchase is complete
    .d-why = The books are a good net for things forgotten. But by then the tablet has usually been switched on and signed in.

overview-q12 = A widely used program has a new security flaw, and the news is full of it. What does the list help you with now?
    .a = Seeing quickly whether and where we use the program
    .a-why = Lately more than a hundred flaws a day have been added on average. The list separates the few that concern you from all the others.
    .b = Finding out whether a stranger has been on the network
    .b-why = That takes logs and somebody who can read them. The list does show on which devices to look.
    .c = Finding the person who installs the update
    .c-why = With a name beside the program, one phone call is enough.
    .d = Judging how dangerous the flaw is technically
    .d-why = The maker tells you that, and in Germany the BSI. With the list you find out whether the warning concerns you and what comes first.
