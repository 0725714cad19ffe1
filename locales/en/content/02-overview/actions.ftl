### Step 2: what to do

overview-make-list = Draw up the list of what you have
    .why = Without a list you protect whatever comes to mind. What gets overlooked is whatever quietly hums along.
    .how = Go through the business room by room, vehicles and home offices included, and write down everything with a plug, a battery or a password. Beside each entry, note where it is, who looks after it and how long it will get updates. Then look at invoices and bank statements, because every regular payment points to a service. Passwords stay off the list. Print it and lock it away: it says a lot about your business.
    .done = Every entry has somebody in charge, and the printed list is under lock and key.
overview-look-at-device = Look at your own device for the list
    .why = Nobody knows better what runs on a device than the person who works on it. A quarter of an hour is all you need.
    .windows = Open “Settings”, then “System”, and at the bottom “About”. Note the device name, and the edition and version of Windows. Then go to “Apps” and “Installed apps” and write down what you need for your work. Anything you do not know gets a question mark; do not remove it on your own.
    .macos = In the Apple menu choose “About This Mac”. Note the model, the serial number and the version of macOS. Then open the “Applications” folder in the Finder and write down what you need for your work. Anything you do not know gets a question mark; do not remove it on your own.
    .done = Device, version and programs are on the list, question marks included.
overview-name-helpers = Name your own silent helpers
    .why = Only what is known gets backed up, protected and found while you are away. Naming something helps everybody.
    .how = Think of what you have worked with in the past four weeks: chat groups, a personal cloud account, AI services, your own phone, old devices in the cupboard. Add which data is kept there and why it is handy. Give the note to the person who keeps the list. Together you decide: keep, replace or switch off.
    .done = Your finds are on the list, and you have had an answer to each of them.
overview-mark-essentials = Mark the essentials in red
    .why = Time and money never stretch to everything. With a few red dots, everybody sees what needs protection first.
    .how = With two or three people from different parts of the business, write down the three to five tasks you live on. For every entry they need, ask three questions: how long can we manage without it, what if strangers read it, what if it were wrong and nobody noticed? Give it red, amber or green; the strictest answer wins. For each red entry, write down how to get through one day without it.
    .done = Five entries at the most are red, and each has a way to get through a day without it.
overview-compare = Compare the list with what is really there
    .why = A walk round misses what hangs from the ceiling or exists only on the internet. Routers and services keep their own records.
    .how = Open your router’s settings and go through the connected devices. Then look at the admin pages of e-mail and cloud: which accounts exist, when were they last used, which outside programs have access? Find out about anything that is not on the list before you switch it off. An unknown address sometimes turns out to be the heating. Also note how long the makers will supply updates.
    .done = Every connected device and every account is on the list by name; anything unknown has been explained or switched off.
overview-keep-fresh = Keep the list up to date for good
    .why = A list that nobody trusts any more is a list nobody opens when it counts.
    .how = Name one person who keeps the list and one who stands in. Agree that new things are written down before they go online, and that old ones are crossed off only when they are wiped and off the premises. Put two dates a year in the calendar for comparing. Pass the rule on to everybody who buys or disposes of things.
    .done = Both names and both dates are on the list, and so is the device you bought last.
