### Step 9: questions

backup-q01 = What does the 3-2-1 rule stand for?
    .a = Three backups a day, two in a week and one in a month
    .a-why = How often you copy matters too. But the rule counts copies, media and places, so that no single mishap strikes everything.
    .b = Three disks in two rooms, only one of them with a password
    .b-why = Two rooms in one building are no help against fire or water. And every disk that leaves the building should be encrypted.
    .c = Three copies on two kinds of media, with one kept off site
    .c-why = This way a single mishap, such as a fire or a theft, never hits all three at once.
    .d = Three people who look after two backups in one place
    .d-why = A person in charge and a stand-in belong in the plan. But two backups in the same place are lost together.

backup-q02 = A joinery leaves its backup disk plugged into the server. Where is the danger?
    .a = Malware on the server can reach the disk as well.
    .a-why = Whatever the server can write to, ransomware can encrypt. That is why one copy is kept apart.
    .b = The disk wears out sooner than one kept in a drawer.
    .b-why = Every disk ages, in the drawer as well. What weighs more is that it is always within reach of an attack.
    .c = The nightly backup slows the programs down by day.
    .c-why = A backup at night hardly disturbs the day. The trouble is the permanent connection.
    .d = The disk fills up, and the older versions are lost.
    .d-why = A good program clears older versions in an orderly way, plugged in or not. The danger is that malware reaches the disk.

backup-q03 = Which copies survive a fire in the office?
    .a = The disk in the steel cabinet beside the server
    .a-why = It is off the network, which is already worth a lot. But it is in the same room, and heat ruins disks inside a cabinet too.
    .b = The disk that somebody takes home on Fridays
    .b-why = It is in another place. Encrypt it, and it gives nothing away even if it is stolen.
    .c = The folder with copies on the same server
    .c-why = It helps after deleting by mistake. If the server burns, the folder burns with it.
    .d = The encrypted backup in a data centre
    .d-why = This one is off site as well. Give it an account of its own with a second factor.

backup-q04 = A folder that is constantly synchronised with the cloud needs no backup any more.
    .true-why = Synchronising passes mistakes on as well: what is deleted or encrypted in one place is soon lost everywhere. You need an independent copy with older versions.
    .false-why = Synchronising is not backing up. Only an independent copy with older versions brings back what was deleted or encrypted.

backup-q05 = A ransom demand fills your screen. What do you do, step by step?
    .a = Pull the network cable and turn off Wi-Fi
    .a-why = Disconnecting comes first, because every minute on the network may hit further devices.
    .b = Call the agreed number
    .b-why = Straight after that you need somebody who decides and warns the others. By phone, because e-mail may be read by the attackers.
    .c = Photograph the screen with your phone
    .c-why = With help on its way, you record what can be seen. The picture is useful to experts and police.
    .d = Write down what happened before
    .d-why = Now there is time for details while they are fresh: which e-mail, which file, what time.
    .e = Bring the data back from the backup
    .e-why = This comes last, and only when experts consider the network clean. Otherwise the last copy would be at risk.

backup-q06 = Which copy helps most with which mishap?
    .a = Older versions of the same file
    .a-match = Somebody has saved over a quotation by mistake.
    .a-why = You take yesterday’s version and need not touch the whole backup.
    .b = A disk at the owner’s home
    .b-match = A burst pipe leaves the whole office under water.
    .b-why = Against water, fire and burglary only another place helps.
    .c = An unplugged disk in the office cupboard
    .c-match = Malware encrypts every drive overnight.
    .c-why = What is not connected cannot be encrypted.
    .d = A second disk that mirrors the server
    .d-match = A single disk fails in the middle of the day.
    .d-why = The mirror takes over at once. But it mirrors deleting and encrypting too.

backup-q07 = What is the best sign that your backup is any good?
    .a = The program has reported success every morning for months.
    .a-why = The report says that something was written. It does not say whether it is the right thing and can be opened.
    .b = A folder has been restored to an empty device.
    .b-why = Only this shows whether data, password and instructions together are enough.
    .c = The disks are new and carry a long guarantee.
    .c-why = A guarantee replaces the disk, not your data.
    .d = The service provider promises backups in the contract.
    .d-why = It is good to have that in the contract. Ask to be shown a test all the same, because only that proves it works.

backup-q08 = If you suspect ransomware, you take the device off the network but leave it switched on unless you are advised otherwise.
    .true-why = Disconnecting slows the spread, and traces in the device’s memory are kept. Only what cannot be disconnected is switched off.
    .false-why = Switching off seems natural, but it wipes traces in the device’s memory. Disconnecting is usually enough; only what cannot be disconnected is switched off.

backup-q09 = What is part of a good restore test?
    .a = Timing how long it takes until work can go on
    .a-why = Only the time shows how long the business would stand still.
    .b = Putting the old version over the live accounts
    .b-why = That would lose today’s work. A test is run on an empty device.
    .c = Noting which password or licence was missing
    .c-why = Such gaps show up in a test, when they can be closed at leisure.
    .d = Deleting all older versions at the end to make room
    .d-why = You need older versions when damage is noticed only after weeks.

backup-q10 = Extortionists offer a key in return for a ransom. What does Germany’s BSI advise?
    .a = Pay quickly, before the deadline passes and the price goes up
    .a-why = The deadline is there to hurry you. Nobody knows whether a working key will follow the payment.
    .b = Negotiate, and transfer only half of the money to begin with
    .b-why = Half a payment guarantees nothing either. Talk to the police first.
    .c = Keep quiet, and wait to see whether the attackers get in touch again
    .c-why = Traces are lost while you wait, and the damage may go on growing.
    .d = Do not pay, photograph the demand and report it to the police
    .d-why = With a good backup you do not need the key, and your report helps other firms too.

backup-q11 = An attack is under way. Why are these things better left alone?
    .a = Quickly plugging in the backup disk
    .a-match = The last clean copy could be encrypted as well.
    .a-why = Once it is plugged in, the disk is a drive like any other to the malware.
    .b = Switching the device off on your own initiative
    .b-match = Traces in its memory would be lost.
    .b-why = Those traces help to clear things up. Off the network, the device can stay on.
    .c = Warning the whole team by e-mail
    .c-match = The attackers may be reading too.
    .c-why = That is why warnings go by phone or from door to door.
    .d = Signing in once more on the affected device
    .d-match = Further passwords could be captured.
    .d-why = Every sign-in on an infected device may open another door to the attackers.

backup-q12 = On Monday morning the backup log is on the desk. Which line must somebody look into?
    .a = Friday, 10 pm: backup started
    .a-why = The program began when the schedule told it to.
    .b = Orders folder: 12,480 files, no errors
    .b-why = The number sounds plausible. Whether everything can be opened, the next test will show.
    .c = Accounts folder: 0 files, no errors
    .c-why = What was saved here without errors is nothing at all. Perhaps the folder has moved and the program is still looking in the old place.
    .d = Templates folder: 310 files, no errors
    .d-why = That is not a lot, but a firm seldom needs many more templates.
    .e = Friday, 11.10 pm: backup completed successfully
    .e-why = This message tempts you to skip the rest. All it says is that the program ran to the end.

backup-q13 = The backup plan of a haulage firm. Which line would let malware reach even the last copy?
    .a = We back up orders, accounts and e-mail.
    .a-why = Without this data no lorry would move. It is good that it comes first.
    .b = In charge: Mr Okafor, stand-in: Ms Lind
    .b-why = It is right to name two people. Illness and holidays keep to no plan.
    .c = First copy: every night to a device in the cellar
    .c-why = At night and by itself, that is good. As this device is on the network, the other copy matters all the more.
    .d = Second copy: external disk, stays plugged into the server
    .d-why = Whatever is plugged in can be encrypted as well. Two disks in turn are better, with one of them unplugged and off site.
    .e = The backup’s password is kept sealed in the safe.
    .e-why = In an emergency somebody can get at it, and from day to day nobody can.
    .f = Restore test: in March and in September
    .f-why = Two tests a year are a good rhythm.
