### Table-top exercise: all files are encrypted.

tabletop-ransomware = Monday, ten past seven
    .summary = All files are encrypted, and somebody demands money.
    .aim = You find out whether the first moves come without thinking, who decides what, and how long your firm can manage without computers.
    .story = We play in our own firm, as it is today. It is an ordinary Monday and the week is full. Whoever is on leave or ill today is missing from the exercise too. Computers and phones stay untouched: everybody says what they would do, and shows where it is written down. Nobody gets marks. We are looking for gaps, not for somebody to blame.
    .prepare-1 = The emergency card from the wall, if there is one
    .prepare-2 = The emergency plan and the sheet of reporting deadlines
    .prepare-3 = The folder for a day without IT
    .prepare-4 = The contract with the IT provider

tabletop-ransomware-role-decide = You are on a train and can only be reached on your mobile until eight, on a bad line.
tabletop-ransomware-role-technology = On Friday afternoon somebody mentioned that their computer was “oddly slow”. You meant to look at it today.
tabletop-ransomware-role-inform = Your mobile holds only three numbers from the firm.
tabletop-ransomware-role-record = You have a pad and a pen. Your own computer is still off.
tabletop-ransomware-role-work = Your first delivery or appointment is due at half past nine. The details are in the computer and nowhere else.

tabletop-ransomware-screen = The first screen
    .read = Whoever is in first today switches the computer on. Instead of the usual screen there is a message. Files do not open. Nobody else is in the building yet.
    .material = YOUR FILES ARE ENCRYPTED
        All documents, databases and photos on this network are locked.
        You have until Thursday to pay. Do not call anybody.
        Do not restart. Do not try to repair. Contact us by the chat below.
    .ask-1 = What does the person at this device do in the next two minutes? Move by move, please.
    .ask-2 = Whom do they call, and where is the number?
    .decide = What happens to this device?
    .a = Pull the network cable, Wi-Fi off, leave it on, make the call
    .a-then = Nothing spreads from here any more, and the traces in memory are kept. Whoever answers will ask: who, which device, what, when, where?
    .b = Switch it off at once
    .b-then = Nothing spreads from here any more. Later the experts will miss the traces in memory. Only what cannot be disconnected is switched off.
    .c = Restart it, and sign in at the next desk
    .c-then = After the restart the same message is there, and the device is still on the network. At the next desk one more password has just been typed in.
    .good-1 = Stop, disconnect, call, record: in this order, and without asking first.
    .good-2 = The number is on paper and found in less than a minute.
    .good-3 = Somebody photographs the screen and writes down the time.

tabletop-ransomware-spread = There are more
    .read = Two more workplaces show the same message. In the shared folder many files have strange extensions, some still open. At the IT provider’s end there is a recorded message.
    .material = “Good morning. You are calling outside our office hours. We will be back at eight o’clock. If you have an emergency contract, please dial the number in your papers.”
    .ask-1 = Do we have an emergency contract? Which number counts before eight?
    .ask-2 = Who may decide that everything goes off the network, servers, tills and machines included? And who, if that person cannot be reached?
    .decide = What is disconnected?
    .a = Everything on the network. With machines, and devices people depend on, we ask first.
    .a-then = It goes quiet. The files that are still intact stay intact. Now everybody needs to hear how to carry on.
    .b = Only the three devices with the message
    .b-then = A quarter of an hour later two more report it. The malware had long been on the server.
    .c = Nothing, until the provider answers at eight
    .c-then = Within that half hour the shared folder is encrypted from end to end.
    .good-1 = It is clear who may stop everything, and there is a stand-in.
    .good-2 = The number for emergencies outside office hours is agreed and printed.
    .good-3 = Somebody names the devices where one has to ask first.

tabletop-ransomware-channel = How do we talk to each other?
    .read = Somebody asks around in the company chat. So the chat is still running. Those on the road know nothing.
    .material = 07:44 “Morning, is everything down for you as well? Signed in three times just now.”
        07:45 “Same here. Try it from your phone, with the company account!”
    .ask-1 = How do we reach everybody within ten minutes, without company e-mail and chat?
    .ask-2 = What exactly do we say, in two sentences?
    .good-1 = Nobody signs in anywhere: any password typed now might be captured.
    .good-2 = There is a list of mobile numbers on paper, and a place to meet.

tabletop-ransomware-backup = The backup
    .read = The provider has arrived. Somebody comes in with a drive in their hand: “This is Friday’s backup. Shall I plug it in? Then we’ll be back by lunchtime.”
    .ask-1 = Which backups do we have, where are they, and which one is not connected to the network?
    .ask-2 = When did we last bring something back, and how long did it take?
    .decide = What happens to the drive?
    .a = It stays unplugged until experts have found and closed the attackers’ way in
    .a-then = That takes two days of patience. In return, the copy from which everything starts again stays intact.
    .b = Plug it into a computer that looks clean, just for a quick look
    .b-then = It only looked clean. Ten minutes later these files have strange extensions too.
    .c = Restore it to the server straight away
    .c-then = By lunchtime everything really does run. By evening it is all encrypted again, the drive included, because the door was still open.
    .good-1 = First clean, then fast: the attackers’ way in is found and closed first.
    .good-2 = At least one copy is off the network, and more than one person knows where it is.
    .good-3 = Somebody can say how long restoring takes, because it has been tried.

tabletop-ransomware-customers = The customers are here
    .read = Half past nine. The phone rings, and somebody is at the door. What was ordered, agreed or finished is in the computers.
    .material = “Good morning, I’m calling about today. Is it still on? And could you e-mail me the papers?”
    .ask-1 = Who answers, and what does that person say?
    .ask-2 = What can we do on paper today? Please fetch the folder and try it.
    .decide = How do we get through the day?
    .a = We go on working on paper, the most urgent things first
    .a-then = It is slow, but it works. In the evening there are notes that somebody has to enter later.
    .b = We switch to personal devices and personal mailboxes
    .b-then = That is quick. By the afternoon nobody knows which customers’ data is on whose phone.
    .c = We close for today
    .c-then = Some understand, two orders are gone. Tomorrow morning the same question comes back.
    .good-1 = Whoever gives information does not repair, and whoever repairs does not answer the phone.
    .good-2 = The folder is enough for two hours’ work, even without the person who packed it.

tabletop-ransomware-copied = They took copies too
    .read = The provider has found traces: before the encryption data left the firm, including payslips and customers’ addresses. At the same time a second message arrives.
    .material = We have 61 GB of your data. Contracts, salaries, customers.
        If you do not pay we publish everything on Friday.
        Pay and we delete it. You have our word.
    .ask-1 = Who has to be told about this, and by when?
    .ask-2 = From which moment does the data protection deadline run?
    .decide = What do we do?
    .a = Write down the time, bring in data protection and police, do not answer
    .a-then = The police contact point takes the case. The data protection adviser helps with the report, within 72 hours where possible. What is still missing is sent in later.
    .b = Wait until it is certain what exactly was taken
    .b-then = By Thursday noon nothing is certain yet, and the 72 hours are over. Now the firm has to explain the delay.
    .c = Pay, so that nothing is published
    .c-then = Nobody can check whether copies were deleted. The duty to report remains, and everything has to be set up again all the same.
    .good-1 = The deadline starts with knowing, not with the attack. Encryption alone may be a breach, and then it has been running since this morning. Weekends count, and you may report in stages.
    .good-2 = Authority, police, insurer and the customers with deadlines in their contracts are on one sheet.
    .good-3 = If the risk is high, the people affected are told as well, beginning with your own team.

tabletop-ransomware-press = The biggest customer asks
    .read = Word gets round town that nothing works at your place. This message reaches somebody from the team on a personal phone. Twenty minutes later the local paper rings.
    .material = Dear all,
        we hear you have been hacked. Is our data affected? Our contract asks for notice within 24 hours. Please reply in writing by 4 pm.
        Kind regards
        Purchasing
    .ask-1 = Who answers, and by which route, when your own e-mail is down?
    .ask-2 = Together, write three sentences for the paper now.
    .good-1 = One person speaks for the firm. All others say kindly when that person will get in touch.
    .good-2 = You say only what is certain, and when there will be news.
    .good-3 = We know which contracts set deadlines of their own. Those on whose behalf we process data are told without delay.

tabletop-ransomware-restart = What runs first?
    .read = Wednesday morning. The attackers’ way in has been found: an old account for remote access without a second factor. It is blocked. “The network is clean,” says the provider. “Where do we start?”
    .ask-1 = Name the first three systems in the right order. What do they need in order to run?
    .ask-2 = Who checks that the restored data is right, and against what?
    .decide = Where do we start?
    .a = Set up devices afresh, change passwords from there, then whatever the firm lives on
    .a-then = On Thursday the most important things run. The people who work with them have checked for themselves.
    .b = With everything at once, the faster the better
    .b-then = Four people wait for one another. The order program will not start, because the database is still missing.
    .c = With the device of whoever asks the loudest
    .c-then = One device runs. Without the server you can type on it, but not work.
    .good-1 = There is a printed list for starting up again, and more than one person understands it.
    .good-2 = All important passwords are changed, from a clean device.
    .good-3 = What was written on paper is entered, and somebody is in charge of that.

tabletop-ransomware-statement-number = Everybody found the emergency number at once, without a computer.
tabletop-ransomware-statement-disconnect = Everybody knew how to take their device off the network, and why it stays on.
tabletop-ransomware-statement-decide = It was clear who may stop everything, and who stands in for that person.
tabletop-ransomware-statement-provider = We knew whom we can reach before eight and at the weekend.
tabletop-ransomware-statement-channel = We could reach one another without company e-mail and chat.
tabletop-ransomware-statement-offline = One backup is off the network, and several people know where it is.
tabletop-ransomware-statement-restore = We could say how long restoring takes, because it has been tried.
tabletop-ransomware-statement-paper = With the folder we could have worked through the day.
tabletop-ransomware-statement-deadlines = We knew whom to tell, the deadlines and when they start.
tabletop-ransomware-statement-voice = One person spoke for the firm, and the first sentences were ready.
tabletop-ransomware-statement-order = The order for starting up again was on paper.
