### Step 9: what to do

backup-write-plan = Write the backup plan on one page
    .why = Without a plan everybody saves something, and the most important thing is the one that is missing.
    .how = List the data your business cannot work without: orders, accounts, customer records, e-mail, drawings. Beside each, write how often it is copied, where the three copies are and where the backup’s password is kept. Name one person who looks after it and one who stands in. Print the page twice and keep one of them off site.
    .done = The two people named have read the printed page and agreed to it.
backup-device-copy = Back up your own device
    .why = What exists on a single laptop disappears with it. Working files therefore belong on the company drive; a copy on a disk takes care of the rest.
    .windows = Connect the external disk your firm provides for this. If your Windows offers BitLocker, encrypt the disk first and keep the password in your password manager. Then open Start, type “Control Panel” and go through “System and Security” to “File History”. Choose “Turn on” and then “Run now”. It covers the desktop and libraries such as Documents and Pictures; unplug the disk when it has finished.
    .macos = Connect the external disk your firm provides for this. Open System Settings, then “General” and “Time Machine”, and add the disk as a backup disk. Let it encrypt the backup, and keep the password in your password manager. When it has finished, eject the disk and unplug it.
    .done = You have opened a file from the copy, and the disk lies unplugged in the cupboard.
backup-go-offline = Take one copy off the network
    .why = Whatever is connected all the time can be encrypted along with everything else in an attack.
    .how = Use two encrypted disks in turn: one takes the backup, the other is locked away in a different place. Write the date on the label. If a copy is in the cloud, switch on its protection against deleting and overwriting. Give the backup an account of its own, with a second factor, that nobody uses for daily work.
    .done = At least one recent copy cannot be deleted or changed from any desk in the firm.
backup-rehearse = Practise bringing data back
    .why = A backup nobody has ever restored is only a hope.
    .how = Twice a year, bring a whole folder back to an empty device and open some of its files. Once a year, add an important program such as the accounts. Time it. Write down what was missing: a password, a licence, instructions, a sign-in.
    .done = Date, duration and result of the test are on the backup plan.
backup-agree-alarm = Keep the emergency number within reach
    .why = In the first minutes nobody should have to work out whom to call.
    .how = Ask which phone number applies in an emergency; if there is none yet, agree on one at the next meeting. Put it on paper at every desk, with the rule: call, do not e-mail, and better once too often. Management decides who answers in the evening, at weekends and during holidays. Call the number once to try it.
    .done = Everybody finds the number without a computer, and somebody answered the trial call.
