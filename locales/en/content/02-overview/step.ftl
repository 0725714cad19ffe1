### Step 2: Know what you have.

overview-title = Know what you have
    .summary = Devices, programs, accounts and data on one list, so you know what needs protecting.
    .reason = You can only protect what you know about. A forgotten laptop, or the account of somebody who left long ago, can be all it takes to let an attacker in. A simple list shows what you have, who looks after it and which data the business cannot work without. Every later step builds on it.

overview-take-stock = Put devices, programs, accounts and data on a simple list, with somebody in charge of each
overview-find-hidden = Find what was forgotten or is used on the side, and put it on the list without blame
overview-know-essentials = Work out which tasks and data the business cannot do without, and protect those first
overview-keep-current = Keep the list up to date when something arrives, changes or is retired
