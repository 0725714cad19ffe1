### Step 6: checklist

updates-check-automatic = Automatic updates are on, and none are paused
    .how = The action “Switch on automatic updates” shows the way for Windows and macOS.
updates-check-restart = My device is restarted every week at a fixed time
    .how = Closing the lid does not count; many updates take effect only with the restart.
updates-check-phone = My phone is up to date, even a personal one on which I read work e-mail
    .how = Look in the settings, and let the apps update by themselves too.
updates-check-from-within = I fetch updates inside the program, never from a window in the browser
    .how = Close the window, open the program’s menu and look there; e-mail and phone calls are the wrong way too.
updates-check-tell = I report failed updates and odd update windows
    .how = A photo of the screen will do, even if you have already clicked on something.
updates-check-nothing-open = No update and no restart is waiting when the days off begin
    .how = Look on the last working day, restart, and then switch the device off.
updates-check-named = A person and a stand-in are named for updates, with time to do it
    .how = Before holidays, also settle which of the two can be reached on which day.
updates-check-contract = The contract with the provider names devices, deadlines and a report
    .how = Have them show you the latest report, and ask about anything still open in it.
updates-check-end-dates = For every device on the internet, the list says when its updates end
    .how = Router, remote access and network storage first; if a date is missing, ask the maker.
updates-check-budget = Money and a date are set aside for devices about to lose support
    .how = Look twelve months ahead, and further for machines and trade software.
updates-check-time-allowed = The team knows: there is time for a restart, and questions are welcome
    .how = Say so in the next meeting, and say thank you for the latest report.
updates-check-warning-arrives = Urgent warnings reach somebody who may act, during holidays too
    .how = That includes permission to switch off remote access without asking first.
updates-check-no-backlog = No important update has been open for more than 14 days
    .how = Exceptions for machines and medical devices are on the list with a reason and a date.
updates-check-boxes = Router, network storage, printers and cameras run the latest version
    .how = Look on the device’s own settings page, and switch on automatic updates where you can.
updates-check-alerts = We subscribe to the security notices of the makers we rely on most
    .how = Best sent to a mailbox that the stand-in reads as well.
updates-check-cut-off = What gets no more updates has been replaced or cut off from the internet
    .how = Try it on the device itself: no website should open.
updates-check-unused = Programs, plug-ins and accounts that nobody needs have been removed
    .how = What is gone needs no updates; ask around the team before you delete.
updates-check-wiped = Retired devices are erased, signed out and crossed off the list
    .how = Think of copiers, tills and old phones in drawers as well.

## For particular occasions

updates-check-device-reset = The person’s device has been backed up, reset and reassigned
    .how = Hold off the reset while anything is still to be settled.
updates-check-buy-support = Before buying, somebody asked for how many years there will be updates
    .how = Put the year on the inventory; a cheap device with two years is expensive.
updates-check-first-hour = Before first use: all updates installed, factory password changed
    .how = That goes for printers, cameras, routers and tills too.
updates-check-shop-extensions = Shop system, extensions and themes are up to date, unused ones are gone
    .how = Even switched-off extensions can be attacked while they are on the server.
