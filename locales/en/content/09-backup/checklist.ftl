### Step 9: checklist.

backup-check-where = I know which folder working files belong in
    .how = Only what is there gets backed up; the desktop does not count.
backup-check-own-device = Nothing on my device exists nowhere else
    .how = Move such files to the company drive.
backup-check-alarm = I know the phone number for emergencies
    .how = It is on paper at the desk, not only in the computer.
backup-check-unplug = I know how to take my device off the network
    .how = Pull the cable, Wi-Fi off, leave it running, call.
backup-check-no-local = External disks and sticks are unplugged
    .how = A connected copy is as open to attack as the device itself.
backup-check-report-odd = I report files that suddenly will not open
    .how = Strange endings or changed icons are an early sign.
backup-check-plan = The backup plan is on one page and up to date
    .how = What, how often, where to, who, and who stands in.
backup-check-named = A person in charge and a stand-in are named
    .how = Both know the plan, the place and the passwords.
backup-check-log = The latest backups ran without errors
    .how = Open the log and look at every line.
backup-check-offline = A recent copy is off the network
    .how = Check the date on its label, then lock it away again.
backup-check-restore = A folder was brought back as a test
    .how = To an empty device; note the duration and what was missing.
backup-check-access = The backup has an account of its own with a second factor
    .how = No everyday account may delete backups.
