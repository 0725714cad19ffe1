### Step 9: actions.

backup-write-plan = Write the backup plan on one page
    .why = Without a plan everybody saves something else, and what matters most is missing.
    .how = List the data the business needs: orders, accounts, customer records, mail, drawings. Beside each, write how often it is copied, where the three copies go and who looks after them. Name somebody who stands in during holidays.
    .done = The page is on the wall, and the person named on it has agreed.
backup-device-copy = Back up what is on your own device
    .why = What exists on one laptop only disappears with it.
    .windows = Keep working files on the company drive. For a copy of the device itself, connect an external disk, open File History in the Control Panel and turn it on. Unplug the disk when it has finished.
    .macos = Connect an external disk, open System Settings, then General and Time Machine, and choose the disk as the destination. Let it encrypt the backup. Unplug the disk when it has finished.
    .done = A file from yesterday opens from the copy.
backup-go-offline = Take one copy off the network
    .why = A copy that is always connected is encrypted along with everything else.
    .how = Use two disks in turn: one is connected, the other is locked away somewhere else. With a cloud service, turn on protection against deletion and overwriting, and give the backup an account of its own with a second factor.
    .done = There is at least one copy that nobody can delete over the network today.
backup-rehearse = Practise the way back
    .why = A backup nobody has restored is only a hope.
    .how = Twice a year, bring back a whole folder and one important program on an empty device. Time it. Write down what was missing: a password, a licence, instructions, an account.
    .done = Date, duration and result are on the plan.
backup-agree-alarm = Agree whom to call in an emergency
    .why = In the first minutes nobody should have to search for a number.
    .how = Put one phone number at every desk and say: call, do not mail, and rather once too often. Settle who answers in the evening and at weekends.
    .done = Everybody can say the number without using a computer.
