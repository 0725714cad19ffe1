### Step 9: back up and restore

backup-title = Back up and restore
    .summary = Three copies, one of them out of reach, and a way back that you have already walked once.
    .reason = Disks fail, laptops vanish, and ransomware encrypts whatever it can reach. With a fresh copy out of reach, your business depends neither on luck nor on extortionists. Whether the data really comes back is settled long before the day you need it.

backup-three-copies = Plan a backup by the 3-2-1 rule
backup-keep-offline = Keep one copy where malware cannot reach it
backup-test-restore = Try out whether your data can really be brought back
backup-first-minutes = Do the right things in the first minutes of an attack, and avoid the wrong ones
