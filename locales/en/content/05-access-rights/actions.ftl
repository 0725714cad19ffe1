### Step 5: what to do

access-rights-look-around = See what is open to me
    .why = People are the first to notice when they have more access than they need. A note is enough, and nobody loses anything they use.
    .how = Go through the drives, folders and programs you are shown. You need not read anything in them. Note what you do not need for your work, and where you could change things that you only have to read. Give the note to the person who hands out access, even if you are unsure.
    .done = The note is handed in, and what was on it either no longer opens with your account or has a reason.
access-rights-sort-by-task = Sort access by task
    .why = If rights belong to tasks, each new colleague raises only one question: what will their job be?
    .how = Write the four to six tasks of your business side by side, such as sales, office, payroll, workshop, management. Below them come the folders, programs and rooms. Put one word into each field: nothing, read or change. When in doubt choose the lesser, because a missing right makes itself known. Give the sheet to the person who sets the rights.
    .done = Every person has a task, and in three spot checks the sheet agrees with what is really set.
access-rights-split-accounts = Keep everyday work and administration apart
    .why = What goes wrong in an everyday account tends to stay small. The powerful account comes out only when it is needed.
    .windows = Under “Settings”, “Accounts”, your own details say whether you are an administrator. If so, go to the other users under “Accounts”, add a second account just for administration, and make it an administrator with “Change account type”. Sign in with it and turn your previous account into a “Standard User”. Put the new account’s password into the password manager. If your devices are managed centrally, hand the job over there.
    .macos = Open System Settings and go to “Users & Groups”; below your name it says whether you are an admin. If so, add another user of the type “Administrator”, just for administration. Sign in with it, click the circled i beside your previous account and take away its right to administer the computer. Restart, and put the new account’s password into the password manager. If your devices are managed centrally, hand the job over there.
    .done = Before a program can be installed for everybody, the computer asks for the name and password of the admin account.
access-rights-leaver-sheet = One sheet for joining, moving and leaving
    .why = When somebody leaves, people think of cake and keys. The account with the wholesaler needs a sheet of paper.
    .how = List everything that somebody in your business can open: accounts, devices, rooms, codes, remote access, chat groups, authority at the bank. Make three columns of it, for joining, moving and leaving, with fields for date and initials. Settle who starts the sheet as soon as a date is known, and who does the locking. Also write down how long a locked account is kept and what happens to the mailbox.
    .done = The sheet is filled in for the person who left most recently, with initials on every line.
access-rights-clear-shares = Clear up old shares
    .why = A link you sent once often still opens the door years later, to anybody who has it.
    .how = In your cloud storage, open the view of files and folders you share with others. End every share whose purpose is over. Where sharing goes on, name people instead of “anyone with the link”, and set an expiry date. Check shared calendars and albums in the same way.
    .done = The view shows only what you would share again today.
access-rights-review = Go through accounts and rights
    .why = Rights pile up like keys on a ring. An hour twice a year keeps the ring small.
    .how = In each important service, bring up the list of accounts and lay the list of staff beside it. Lock what belongs to nobody or has not been used for 45 days; emergency accounts may rest, and those of people away for long are locked but not deleted. Check who has administrator rights and which outsiders still have access. Delete locked accounts after the period you agreed on.
    .done = Every account belongs to a person with a task, and the date and the exceptions of the check are noted.
