### Step 6: what to do

updates-switch-on = Switch on automatic updates
    .why = Updates installed by hand are forgotten on busy days. What runs by itself runs on those days too.
    .windows = Open “Settings” and then “Windows Update”. If updates are paused, resume them. Under “Advanced options” allow updates for other Microsoft products too, and enter your active hours there so that no restart disturbs your work. Then click “Check for updates” and restart when Windows asks you to.
    .macos = Open System Settings, then “General” and “Software Update”. Click the small i next to “Automatic Updates” and switch on everything you are offered. Install whatever is waiting, and restart when the Mac asks you to.
    .done = The update page says that the device is up to date, and no restart is waiting.
updates-apps-and-phone = Update browser, apps and phone too
    .why = Much of the working day takes place in the browser and on the phone. Both get their updates by a route of their own.
    .how = In the menu of your browser open the “About” page: it looks for updates by itself and tells you if a restart is needed. Safari gets its updates along with macOS. On an iPhone go to “Settings”, “General”, “Software Update” and switch on automatic updates; on an Android device search the settings for “update”. Let the app store update your apps by itself. Go through your other programs once and tick automatic updates wherever there is such a box.
    .done = Browser and phone say they are up to date, and you have downloaded nothing from a website.
updates-name-person = Name a person and a fixed time
    .why = What concerns everybody is often done by nobody. A name, a stand-in and a fixed time change that.
    .how = Name a person and a stand-in, and give both of them time for it. Set a weekly time, and 14 days as the deadline for important updates. Settle who may switch off access at once when an urgent warning comes. If a provider looks after your IT, put into the contract what they update, by when, and how they show it to you.
    .done = Both names, the time and the deadline are on one sheet, and the time is in the calendar.
updates-weekly-round = Set up the weekly round
    .why = Failed updates seldom draw attention to themselves. A short round finds them.
    .how = List whatever does not update itself: router, network storage, printers, cameras, trade software, machine controls. For each one note where the version is shown and where the update comes from. Where automatic updates can be switched on, do so. Subscribe to the security notices of these makers. Go through the list every week: first back up, then install, then check that everything runs.
    .done = Nothing on the list is more than 14 days behind, or a reason and a new date stand beside it.
updates-end-dates = Put the end dates on a list
    .why = If you know a year ahead when updates end, you buy at leisure. If you find out afterwards, you buy in a hurry.
    .how = Take the list of your devices and programs and add a column “Updates until”. The date is usually on the maker’s website; if not, ask. Start with what is connected to the internet: router, remote access, network storage. Mark whatever ends in the next twelve months, and plan money and a date for replacing it.
    .done = Every device on the internet has a date, and there is a plan for all that ends within the year.
updates-retire-device = Replace or cut off a device without updates
    .why = A weak spot that will never get an update is closed only when the device goes, or when nobody can reach it any more.
    .how = First take the device that is easiest to reach from the internet. Replace it; if that is not possible yet, cut it off: a network of its own, no internet, no e-mail, no USB sticks from outside. Move the data and check the copy. Then sign the old device out of all accounts, erase its storage completely and cross it off the list. If a storage device cannot be erased, have it destroyed.
    .done = The device has been replaced or has no way to the internet any more, and the list is right.
