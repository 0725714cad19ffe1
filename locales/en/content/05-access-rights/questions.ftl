### Step 5: questions

access-rights-q01 = A temporary helper will pack parcels for the online shop for two weeks in December. What access does she get?
    .a = Her predecessor’s, which is still set up, so that she can start straight away
    .a-why = That saves ten minutes today. But her predecessor could still get in, and nobody would know which of the two had changed something.
    .b = An account of her own for dispatch that ends by itself after two weeks
    .b-why = Her own account, the rights of the task, and an end date nobody can forget. Cyber Essentials also asks for an account for every person.
    .c = The department’s shared account, as two weeks are not worth setting one up
    .c-why = It sounds thrifty. But afterwards everybody else would have to learn a new password, and that is easily put off for ever.
    .d = The same rights as the management, so that she need not keep asking
    .d-why = Kindly meant. But if her account is taken over, the whole shop stands open. For parcels, addresses and orders are enough.

access-rights-q02 = Who needs what for their work?
    .a = The driver who delivers drinks
    .a-match = Read the addresses and times for the day
    .a-why = He needs no more on the road. If his phone is lost, only one round is affected.
    .b = The colleague who does the payroll
    .b-match = Read and change staff files
    .b-why = For her this is part of the task. For almost everybody else, that folder stays closed.
    .c = The agency that looks after the website
    .c-match = Change the website’s texts and pictures, until the contract ends
    .c-why = An account of its own with an end date will do. The agency needs neither mailboxes nor drives.
    .d = The apprentice in sales
    .d-match = Read prices and enter orders
    .d-why = This way she can learn everything and sell. Changing prices comes later, when it becomes her task.

access-rights-q03 = Whoever runs the business should be able to reach everything at any time with their everyday account.
    .true-why = The business is yours, and every decision is too. But an owner’s everyday account is a popular target. What you seldom need is better opened with a second account, or together with the person in charge.
    .false-why = Deciding who may do what is not the same as having everything open yourself. The owner’s account is the one that pays off for attackers, so the rule holds here as well.

access-rights-q04 = You are writing a quote. Suddenly a window asks for the administrator password. What do you do?
    .a = I type it in, since the window looks the same as always.
    .a-why = The window may be genuine and the question still wrong: you have started nothing. Something else is after greater rights.
    .b = I close it and carry on, however often it comes.
    .b-why = Closing it is good, silence is not. Whatever set off the question is still on the computer and will try again.
    .c = I fetch a colleague who knows the password and types it.
    .c-why = Having two people look is a good reflex. With the right password, though, the unknown thing gets exactly the rights it wanted.
    .d = I cancel and call the person who looks after our IT.
    .d-why = The question only fits if you are installing something yourself. Your call lets IT take a look at once.

access-rights-q05 = Even the only person who installs programs in a business should use an account without administrator rights for e-mail and the internet.
    .true-why = Germany’s BSI recommends it, because malware gets the rights of the account it starts in. The admin account is for installing and setting things up.
    .false-why = It is a little more trouble, that is true. But this is the very account that opens everything. With two of them, a wrong click while reading e-mail is less likely to have serious results.

access-rights-q06 = A butcher’s shop separates everyday work from administration. What makes for a good separation?
    .a = The admin account has a long password of its own
    .a-why = Otherwise a stolen everyday password opens the powerful account too. Where possible, add a second factor.
    .b = All staff get an admin account as a precaution
    .b-why = Planning for emergencies is good. Two people are enough for that; each further account of this kind is one more door.
    .c = Nobody reads e-mail or browses in the admin account
    .c-why = Much of what is harmful comes in by e-mail and internet. It should not meet the account that may do anything.
    .d = The password is stuck to the computer it belongs to
    .d-why = The stand-in will find it there, and so will any visitor. It is better off in the password manager, or sealed in the safe.

access-rights-q07 = Ms Tran has given notice, and her last day is in four weeks. What comes when?
    .a = Tell IT the date and start the leaver’s sheet
    .a-why = It all begins here. Whoever knows the date can prepare the last day in peace.
    .b = Hand over current jobs and files together
    .b-why = This only works while she is there. Afterwards somebody would have to search and guess.
    .c = On the last day, lock the account and end its sessions
    .c-why = Once everything is handed over, her access is no longer needed. Locked means closed, but not gone.
    .d = In the weeks after, see whether anything is missing
    .d-why = Only once the account is locked do people find out what they still need. It can then be fetched from the locked account.
    .e = After the agreed period, delete the account
    .e-why = Deleting cannot be undone. That is why it comes last of all.

access-rights-q08 = Ms Abebe moves from purchasing to sales. What happens to her rights?
    .a = She gets those of sales, and those of purchasing end after the handover.
    .a-why = Now rights and task fit together again. The second half is easily forgotten, which is why it is on the sheet.
    .b = She keeps the old ones for good, in case purchasing still has questions.
    .b-why = For the handover that makes sense, with an end date. Kept for good, they grow into an account that may do almost anything.
    .c = She gets a second account for sales, in addition to the one she has now.
    .c-why = Two accounts for one person make sense for administration. For a move it is enough to change the rights of the one account.
    .d = For the time being all stays as it was, until she lacks something in sales.
    .d-why = What is missing does make itself known. What is too much stays quiet and unnoticed.

access-rights-q09 = This is a colleague’s leaving sheet on his last day. Point at the line that leaves a door open.
    .a = Laptop and phone: returned, account signed out on both
    .a-why = The devices are back and signed out. This line is done.
    .b = Alarm: his code deleted, key number 4 back
    .b-why = Doors of wood and steel belong on the sheet too. Everything is settled here.
    .c = Mailbox: locked, the automatic reply names the stand-in
    .c-why = Nobody can sign in any more, and customers learn who will help them now.
    .d = Wholesaler’s portal: shared password, stays as it is
    .d-why = Here it is. He knows the password by heart or has it saved in a browser. Change it today, and set up separate accounts after that.
    .e = Calendar and open quotes: handed over to Ms Novak
    .e-why = The handover is complete. Nothing is left open here.

access-rights-q10 = You are looking for a form, and suddenly you see the salaries of all your colleagues. What do you do?
    .a = I close the folder and keep it to myself.
    .a-why = That is discreet, and it is right not to read on. But as long as nobody knows, the folder stays open to everybody.
    .b = I see how many more files are lying open.
    .b-why = The concern is understandable. But looking into it is up to the person in charge of the folder. You have seen enough to report it.
    .c = I close the folder and tell somebody now.
    .c-why = You have done nothing wrong, and once you have said so, the folder can be shut within minutes.
    .d = I move the files to a place that is safe.
    .d-why = Well meant. But something may get lost, and payroll will miss its files. It is the right that has to change, not the place.

access-rights-q11 = During the half-yearly tidy-up you see these accounts. Which ones do you deal with?
    .a = “placement2”, last used seven months ago
    .a-why = The placement is over. As a yardstick the CIS Controls give 45 days without use, and this is far longer.
    .b = “rossi”, office, used daily, rights of the office
    .b-why = Person, task and rights fit together here. Nothing to do.
    .c = “it-mueller”, administrator, contract ended in March
    .c-why = This is the most urgent case. The account may do anything and belongs to nobody any more.
    .d = “emergency”, sealed in the safe, used in the drill in May
    .d-why = It rests on purpose, has a reason and has been tried out. Simply write such exceptions down.
    .e = “info”, used by four people with one password
    .e-why = Nobody can tell who did what. A shared mailbox that everybody opens with their own account solves it.

access-rights-q12 = Who can get into the cloud folder “Applications”? Point at the share that has to go first.
    .a = Ms Keller, personnel: read and change
    .a-why = She deals with the applications. Her right fits her task.
    .b = Anyone who has the link: read, no expiry date
    .b-why = This is the one: a link can be passed on, and with it any stranger sees CVs and addresses. Name people instead.
    .c = Mr Sato, workshop: read, until 30 June
    .c-why = He helps to choose, only reads, and his right ends by itself. It hardly gets better than that.
    .d = Management: read
    .d-why = For the decision, reading is enough. That is narrow and fitting.
    .e = Backup: read, account of its own
    .e-why = The backup program must be able to read, or the folder would be missing from the backup. An account of its own is right for that.
