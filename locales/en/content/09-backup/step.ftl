### Step 9: back up and restore.

backup-title = Back up and restore
    .summary = Three copies, one of them out of reach of the network, and a way back you have tried.
    .reason = Disks fail, laptops vanish, and extortionists encrypt whatever they can reach. With a fresh copy out of reach, and a way back that you have practised, you lose a day instead of the business. Whether that works is settled long before the day it is needed.
backup-three-copies = Plan a backup by the 3-2-1 rule
backup-keep-offline = Keep one copy where malware cannot reach it
backup-test-restore = Prove that data can really be brought back
backup-first-minutes = Do the right thing in the first minutes of an attack
