### Step 5: checklist

access-rights-check-own-account = I work with my own account, and nobody else uses it
    .how = If several people have to share one account, say so; there is often a better way.
access-rights-check-no-admin = My everyday account has no administrator rights
    .how = The action “Keep everyday work and administration apart” shows the way for Windows and macOS.
access-rights-check-unexpected = If a window asks for the admin password unexpectedly, I cancel and call
    .how = It only makes sense when you are installing or setting something up yourself.
access-rights-check-too-much = I have reported folders and programs that I do not need
    .how = A quarter of an hour is enough, and you need not read anything in them.
access-rights-check-shares = I have gone through my shared links and folders and tidied up
    .how = End what has served its purpose; for the rest, name people instead of “anyone with the link”.
access-rights-check-cover-ends = My stand-in has rights of their own, with an end date set
    .how = Ask now for them to end again once you are back.
access-rights-check-tasks = For each task it is written down who may read what and who may change it
    .how = A table on one page will do; when in doubt, put down the lesser right.
access-rights-check-sheet = The sheet for joining, moving and leaving is ready and in use
    .how = Take the last person who came or went: is there a sheet, and is it complete?
access-rights-check-first-day = On day one, new people have their own account with the rights their job needs
    .how = Then nobody has to lend them a password, not even for an hour.
access-rights-check-leavers = All leavers’ access is locked and shared passwords have been changed
    .how = Go through the names of the past year, temporary staff and freelancers included.
access-rights-check-who-is-admin = I know who has administrator rights here, and they are few
    .how = Two or three people with an admin account of their own are enough for most small firms.
access-rights-check-doors = Keys, cards and alarm codes are held only by those who need them
    .how = Count them, and change the alarm code if somebody who knew it has left.
access-rights-check-temps = Access for temporary staff and freelancers has an end date
    .how = If the job ends when the days off begin, access ends on the same day.
access-rights-check-admin-apart = Admin accounts are kept apart: no e-mail, no browsing, a second factor
    .how = Check the accounts for the website, the online shop, the router and the backup too.
access-rights-check-idle = Accounts idle for 45 days have been checked and locked, or have a reason
    .how = Emergency accounts may rest; for long illness and parental leave, lock the account but do not delete it.
access-rights-check-externals = Each provider has accounts of its own with an end date and narrow rights
    .how = Compare the names with the contracts still running, and lock the rest.
access-rights-check-new-admins = No unknown administrator accounts have appeared since the last check
    .how = Intruders like to create one for themselves; look in every important service.
access-rights-check-links-expire = Shares for “anyone with the link” are restricted and expire by themselves
    .how = On the admin page of most cloud storage you can set this for everybody.
access-rights-check-second-admin = In an emergency, a second person can get at an admin account
    .how = Open the envelope together, sign in once and seal it again.

## For particular occasions

access-rights-check-private-out = Personal files and accounts are off my work device
    .how = Sign out of the browser and of personal services before you hand the device in.
access-rights-check-last-day = The day and hour at which access is closed have been set
    .how = If you part on bad terms it is the hour of the talk, otherwise the last working day.
access-rights-check-closed-now = Account locked, sessions ended, devices and second factor signed out
    .how = Work through the leaver’s sheet, including outside services.
