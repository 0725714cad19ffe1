### Table-top exercise: the provider is gone.

tabletop-provider-outage = The provider has gone
    .summary = The cloud service you work with no longer answers, and it stays that way.
    .aim = You find out how long you can do without your most important provider, what that provider has access to, and what the contract says.
    .story = We play in our own firm, as it is today. Together, choose the provider whose loss would stop the most: the program for appointments, orders or accounts that somebody else runs for you. This is about them. It is Tuesday, the internet works. Nobody gets marks. We are looking for gaps, not for somebody to blame.
    .prepare-1 = The list of key providers, if there is one
    .prepare-2 = The contract with this provider, and the one on processing data
    .prepare-3 = The emergency plan and the folder for a day without IT
    .prepare-4 = The sheet of reporting deadlines

tabletop-provider-outage-role-decide = You signed the contract three years ago. You no longer know what it says about outages.
tabletop-provider-outage-role-technology = The provider also maintains your computers remotely. You would have to look up how many ways in they have.
tabletop-provider-outage-role-inform = The website shows a phone number and an e-mail address. The e-mail runs through the same provider.
tabletop-provider-outage-role-record = You keep the log. For everything the provider says, note who said it.
tabletop-provider-outage-role-work = Today has more appointments or deliveries than usual. You did not print the list yesterday.

tabletop-provider-outage-silent = Nothing answers
    .read = The program you work with does not load. E-mail is down too. Other websites open as usual.
    .material = This page cannot be reached.
        The server is not responding. Please try again later.
        The provider’s status page: “All systems operational. As of yesterday, 6 pm.”
    .ask-1 = How can we tell whether it is us or the provider?
    .ask-2 = Which number is for faults, and where is it when neither e-mail nor the program runs?
    .decide = What do we do in the first half hour?
    .a = Ring the number for faults in the contract, note the time, send the team to the folder
    .a-then = There are 48 calls ahead of you. But the team knows how to carry on.
    .b = Restart the router, sign out, sign in, try again
    .b-then = Half an hour has gone. It was not the router.
    .c = Wait, it will come back
    .c-then = At nine everybody stands round one screen, and nobody looks after the customers.
    .good-1 = The number for faults and your customer number are on paper.
    .good-2 = Somebody watches the time: from when do we switch to paper?
    .good-3 = Nobody tries out settings without writing it down.

tabletop-provider-outage-attack = It is an attack
    .read = Now the status page has gone as well. Whoever calls hears this announcement. Somebody at the table says: “But they can get at our computers, too.”
    .material = “Dear customers, our company has become the target of a cyberattack. As a precaution we have switched off all systems. We cannot say yet when they will be back. Please refrain from inquiries.”
    .ask-1 = Which ways in does this provider have here: remote maintenance, accounts, keys, cards?
    .ask-2 = Who can close them without needing the provider?
    .decide = What happens to their access?
    .a = We close it now, change the passwords they know, and write everything down
    .a-then = An hour’s work, then the door is shut. Later it is opened again for each job.
    .b = We leave it open, they are the victims, after all
    .b-then = In the afternoon the mouse pointer moves on one of your computers. Nobody knows who it is.
    .c = We pull every cable everywhere
    .c-then = That is safe. Now even things that had nothing to do with the provider do not work, and nobody has noted which cable went where.
    .good-1 = There is a list of all access from outside, with the person who can close it.
    .good-2 = Remote maintenance is shut unless somebody opens it. Then there is little to do here.
    .good-3 = Somebody looks for signs in your own network, and knows whom to call if there are any.

tabletop-provider-outage-today = Who is coming today?
    .read = Twenty to ten. The next customer is at reception, a driver asks for the papers, the phone rings. Everything you need to know is with the provider.
    .ask-1 = What does each person here know about today without a computer? In turn, please.
    .ask-2 = Which one thing must not fail today, whatever happens?
    .good-1 = Appointments and orders for the next few days are there on paper, with phone numbers.
    .good-2 = Everybody names the same most important process.

tabletop-provider-outage-days = Not today and not tomorrow
    .read = An e-mail from the provider arrives in a personal mailbox that was once given as a spare.
    .material = Dear customers,
        at present we do not expect limited service before Friday. Whether all data can be restored is still being examined. Please plan accordingly.
    .ask-1 = Do we have a copy of our own data? From when, in which form, and can we open it without this program?
    .ask-2 = What does the contract say: how long may it take, who is liable, how do we get at our data?
    .decide = How do we bridge the week?
    .a = With paper and our own latest export, on a three-day plan with names
    .a-then = The export is eleven days old, but it opens. With a diary and the phone, the firm gets by.
    .b = With a free program that somebody uses privately
    .b-then = By evening customers’ data is in somebody else’s account, without a contract. Nobody will get it back into the old program.
    .c = We wait for Friday
    .c-then = On Friday they say: Wednesday, probably.
    .good-1 = There is a readable copy of our own outside this service, and its age is known.
    .good-2 = The contract covers notice, restoring and returning the data.
    .good-3 = The plan goes beyond the first day and says what may be left undone.

tabletop-provider-outage-data = Our data?
    .read = A courier brings a letter. It is polite, and so carefully worded that you have to read it twice.
    .material = … we cannot rule out that unauthorised persons had access to our customers’ data, including yours. We recommend that you examine your legal duties …
    .ask-1 = Whose duty is it now, theirs or ours?
    .ask-2 = Which data about which people is there? Roughly how many?
    .decide = What do we do with the letter?
    .a = Note the time, call the data protection adviser, ask in writing, report in stages if need be
    .a-then = The deadline is in view. Next day the provider answers three of five questions, and that is enough for a first report.
    .b = Wait for the provider’s final report
    .b-then = It comes after five weeks. The deadline may have been running since the letter.
    .c = File it. It was not our firm that was hacked.
    .c-then = Two customers ask why they had to learn it from the newspaper. So does the authority.
    .good-1 = If they process the data on our behalf, they must tell us without delay. Weighing up and making the report to the authority is our job.
    .good-2 = Within 72 hours of our becoming aware, where possible, and in stages if need be. If a risk is unlikely no report is needed, but the breach is still written down.
    .good-3 = Questions to the provider go out in writing, with a date to answer by.

tabletop-provider-outage-wages = Wages are due tomorrow
    .read = Wages ought to go out tomorrow. Payroll runs with the same provider. Somebody asks quietly: “Will we get our money?”
    .ask-1 = Which payments have to go out this week, and what do we need for them?
    .ask-2 = Can we get at the bank without the provider?
    .decide = How do we pay wages?
    .a = Advances of the same amount as last month’s pay, directly at the bank, with two approvals
    .a-then = The old payroll lists are in the binder. The difference follows with the next payroll, and the team knows.
    .b = Later, when the program runs again
    .b-then = By the end of the month it gets tight for three people. The mood turns.
    .c = Everybody sends their account number to a personal mailbox
    .c-then = The team’s account numbers are in a personal mailbox. One of them was not sent by anybody from the team.
    .good-1 = The rule for payments holds today as well: two approvals, no account numbers by e-mail.
    .good-2 = What has to go out on fixed dates is in the emergency plan, with a second way to do it.

tabletop-provider-outage-stranger = Help that nobody asked for
    .read = Wednesday, half past eight. The phone rings, a friendly voice.
    .material = “Good morning, support team on behalf of your provider. We are restoring all customers one by one, and now it’s your turn. I just need a moment’s access to the computer in accounts. Do you have the administrator password there?”
    .ask-1 = How would we notice whether this is genuine?
    .ask-2 = Who in the team might take this call, and does that person know?
    .decide = What does the person on the phone say?
    .a = “Thank you, I’ll call back”, on the number in the contract
    .a-then = The provider knows nothing of the call. They are grateful for the tip and warn the others.
    .b = Access yes, but somebody watches
    .b-then = Things happen very fast on the screen. Whoever watched cannot say later what was installed.
    .c = Give them the password, as long as things move on
    .c-then = They do, only not as intended. Now the exercise starts again from page one, in your own firm this time.
    .good-1 = Remote maintenance always begins with an order of our own and a call back.
    .good-2 = Passwords are never given on the phone.
    .good-3 = The whole team has been warned: after an outage, fraudsters call as well.

tabletop-provider-outage-return = It is back
    .read = Friday, four o’clock. The service is back, as it was on the Sunday before the outage. Four days of paper are on the desks.
    .material = We are glad to have resumed operations. Please change all passwords. To thank you for your patience, one month is free of charge.
    .ask-1 = Who checks that the data is right, before everybody carries on?
    .ask-2 = What has to change in contract, copy and access? Are we staying?
    .good-1 = First check, then enter what is missing, then release. Somebody is named for that.
    .good-2 = Access is opened again one by one, with new passwords and a second factor.
    .good-3 = Within two weeks you talk the incident through calmly, with the provider too.

tabletop-provider-outage-statement-number = The number for faults and our customer number could be found without a computer.
tabletop-provider-outage-statement-access = We knew every way in the provider had, and could close them ourselves.
tabletop-provider-outage-statement-paper = With paper and phone we got through the day.
tabletop-provider-outage-statement-essentials = Everybody named the same most important process.
tabletop-provider-outage-statement-copy = We have a readable copy of our own data and know how old it is.
tabletop-provider-outage-statement-duties = We knew what the contract says on outages, notice and returning data.
tabletop-provider-outage-statement-deadlines = It was clear who reports to the authority, and from when the deadline runs.
tabletop-provider-outage-statement-wages = There was a second way for wages and other fixed payments.
tabletop-provider-outage-statement-stranger = Everybody would have turned the fake helper away and called back.
tabletop-provider-outage-statement-return = It was clear who checks, who enters and who releases again.
