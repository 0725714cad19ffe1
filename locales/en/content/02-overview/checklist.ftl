### Step 2: checklist

overview-check-own-device = My device and my programs are on our list
    .how = The action “Look at your own device for the list” shows the way for Windows and macOS.
overview-check-helpers = I have reported what I work with that is not on the list
    .how = Chat groups, a personal cloud account, AI services, your own phone; there is no trouble, there is a solution.
overview-check-ask-first = I ask before I sign up with a new service for work
    .how = That includes free services, especially when the invitation comes by e-mail.
overview-check-real-services = When a service writes to us, I check that we use it at all
    .how = A look at the list is enough: if it is not there, follow no link and report the message.
overview-check-no-private = Unless agreed, there is no work data on my personal devices or accounts
    .how = Move it to the company drive; if you cannot reach that from where you work, ask for a way in.
overview-check-take-along = The devices I take home over the days off are written down
    .how = If the list says “in the office”, nobody will look for it at your home after a break-in.
overview-check-list = Our list covers devices, programs, accounts and data
    .how = Passwords stay off it, and the printed copy is locked away.
overview-check-owners = Every entry says who looks after it and who stands in
    .how = Pick two people from the list and ask whether they know about their task.
overview-check-essentials = What must not go down is marked in red, and the team knows it
    .how = Five red dots are enough; each comes with a way to get through a day without it.
overview-check-dates = Two dates a year for checking the list are in the calendar
    .how = An hour usually does it; whoever keeps the list sends the invitation.
overview-check-known-senders = Everyone can look up which banks, services and suppliers we use
    .how = A page in the shared folder will do; account numbers and sign-ins do not belong on it.
overview-check-answers = Anyone who asks for a new tool gets an answer within two days
    .how = A reasoned no with an alternative beats silence; people left waiting find a way of their own.
overview-check-due-dates = Nothing important runs out over the days off: web address, licence, contract
    .how = See on the list what is about to expire, and renew it beforehand.
overview-check-printed = A printed list with the date on it is locked away and ready
    .how = In an emergency you may not get at the file; the stand-in knows where the paper is.
overview-check-connected = Every device connected to the router is on the list
    .how = Give known devices a name there, and a strange one will stand out at once.
overview-check-accounts = Every account in e-mail and cloud belongs to somebody who works here
    .how = See when each was last used, and ask about the old ones.
overview-check-linked-apps = Outside programs with access to mailboxes and files have been checked
    .how = On the admin page of the cloud service, take access away from those nobody needs any more.
overview-check-support-end = For each device and program we have noted how long it gets updates
    .how = The date is on the maker’s website; if it is not, ask them.
overview-check-retired = Retired devices are backed up, signed out, wiped and crossed off
    .how = Printers and phones too; they store more than you would think.
overview-check-idle-off = Whatever nobody needs over the days off is switched off
    .how = The list shows what has to run; servers and alarms usually stay on, screens and printers do not.

## For particular occasions

overview-check-old-device = I have handed in my old device instead of keeping it
    .how = In a drawer it gets no updates and is still signed in.
overview-check-purchase = Nobody buys devices or programs without the inventory knowing
    .how = A short message to the person who keeps the list is enough.
overview-check-publish-check = Before publishing, I check pictures and files for confidential details
    .how = Photos often show screens, number plates, names or keys.
overview-check-domain-owner = The domain name belongs to the firm and renews by itself
    .how = The contract names the firm as its holder, not the agency and not one person.
