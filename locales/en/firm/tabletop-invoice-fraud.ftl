### Table-top exercise: fraud with an invoice.

tabletop-invoice-fraud = New bank details
    .summary = A supplier wants the money in another account, and the boss is in a hurry.
    .aim = You find out whether your rule for payments holds under pressure, and what you do if the money has already gone.
    .story = We play in our own firm, as it is today. It is Thursday, and as every week the payments go out at noon. Everybody says what they would really do on an ordinary day, not what the textbook says. Nobody gets marks. We are looking for gaps in the procedure, not for somebody to blame.
    .prepare-1 = The rule for payments and new bank details, if there is one
    .prepare-2 = The emergency card with the bank’s number
    .prepare-3 = The contract or file of an important supplier
    .prepare-4 = The insurance policy, if you have one against such losses

tabletop-invoice-fraud-role-decide = You are in a meeting elsewhere until one o’clock. Your mobile is in your bag.
tabletop-invoice-fraud-role-payments = Last week you already entered a new account number for this supplier. It did not strike you as odd. Say so only when somebody asks.
tabletop-invoice-fraud-role-technology = Two weeks ago somebody wondered about a sign-in page that “asked for the password once more”.
tabletop-invoice-fraud-role-inform = You know the supplier personally. The mobile number you have is four years old.
tabletop-invoice-fraud-role-record = With every decision, you write down who made it and who agreed.

tabletop-invoice-fraud-mail = An e-mail in a familiar thread
    .read = A supplier you have worked with for years replies in a running e-mail thread. Sender, order number and tone are right. The invoice for €18,400 is due today.
    .material = Subject: RE: Order 4471, invoice
        Hello all,
        many thanks for the order! One more thing: our bank has moved us to a different account. Please pay to the new details in the attachment from now on. A short confirmation by reply will do.
        Best wishes, Accounts
    .ask-1 = Who here sees this e-mail first, and what does that person do?
    .ask-2 = Where would we find a number that we had before this e-mail?
    .decide = What happens to the payment?
    .a = It waits until we have called back on an old number
    .a-then = The number is in the file. The line is engaged, you try again in a quarter of an hour.
    .b = We reply to the e-mail and ask for confirmation
    .b-then = Confirmation comes after three minutes, with a letterhead. It comes from where the change came from.
    .c = We ring the number at the foot of the e-mail
    .c-then = A friendly man confirms it all. But only this e-mail says that the number is the supplier’s.
    .good-1 = New bank details count only after a call to a number you had before.
    .good-2 = Whoever is unsure knows where to report it, and gets an answer.
    .good-3 = No discount is worth skipping the rule.

tabletop-invoice-fraud-urgent = The boss on the phone
    .read = The phone rings. The number is withheld, the voice sounds like the managing director’s, there is noise in the background.
    .material = “It’s me, very briefly, I have to go back in. The 18,400 must be out by twelve today, or the delivery falls through. Use the new details, I’ve sorted it out. And please keep it to yourself.”
    .ask-1 = What does the person on the phone say now, word for word?
    .ask-2 = Does our rule hold for management as well? Has management ever said so out loud?
    .decide = What next?
    .a = Hang up and call back on the number we know, even if it seems rude
    .a-then = It goes to voicemail. Ten minutes later the real managing director calls back and knows nothing of it.
    .b = Pay. There was no mistaking that voice.
    .b-then = The transfer is on its way at 10.52 am. Voices can be imitated these days, and a short recording is enough to do it.
    .c = Ask a question that only the boss can answer
    .c-then = The voice loses patience and hangs up. A good sign, but no proof yet. You still need to call back.
    .good-1 = What is urgent, secret or unusual is checked by two people.
    .good-2 = Management has promised that calling back never brings trouble.
    .good-3 = For urgent cases there is a code word that never appears in an e-mail.

tabletop-invoice-fraud-approve = Fourteen lines
    .read = Meanwhile somebody has put the invoice on the payment list all the same, with thirteen others. The usual second approver is on holiday.
    .material = Payment list, 14 items, total €61,938.20
        …
        Lindner Toolmaking: 18,400.00
        Municipal utilities: 1,212.45
        …
        Release all?
    .ask-1 = How does the person who releases see that an account number is new?
    .ask-2 = Who stands in? Does the stand-in have access of their own, or do they borrow somebody’s?
    .good-1 = Whoever approves knows what is new. Otherwise four eyes see no more than two.
    .good-2 = The bank asks for two approvals above a set amount, and there is a named stand-in.
    .good-3 = Nobody lends out access or approval devices, not even for a holiday.

tabletop-invoice-fraud-gone = One payment has already gone
    .read = The real supplier rings. It is not about today, but about last week’s invoice. Accounts look it up: that one went to the new account too.
    .material = “Hello, just a friendly reminder: the 9,700 from last week hasn’t reached us. New bank details? No, we’ve been with the same bank for twenty years.”
    .ask-1 = Whom do we call in the next five minutes, and in which order?
    .ask-2 = Which details does the bank need, and who has them at hand?
    .decide = What comes first?
    .a = Call the bank and ask it to recall the payment, then the police
    .a-then = The bank tries to stop the money; it can promise nothing. It needs amount, account and time. The police contact point takes the report.
    .b = E-mail the supplier and forward everything
    .b-then = The e-mail may land with the very person who is reading your mail. And nobody has warned the bank yet.
    .c = Wait until tomorrow, perhaps it will clear itself up
    .c-then = By tomorrow the money is three accounts further on.
    .good-1 = The bank at once, and by phone. Then supplier, police and insurer.
    .good-2 = The bank’s number is on the emergency card.
    .good-3 = The fraudulent account is blocked in the program, so that no further payment goes there.

tabletop-invoice-fraud-mailbox = Somebody is reading our mail
    .read = Technology looks into the accounts mailbox and finds a rule that none of us set up. A device that nobody knows is signed in as well.
    .material = Rule “.”: mark messages from lindner-toolmaking.example as read and move them to the folder “RSS Feeds”
        Devices signed in: Office PC · Accounts phone · Windows, unknown, for 9 days
    .ask-1 = Who among us can find such a rule, and who can end all sessions?
    .ask-2 = Which personal details are in this mailbox?
    .decide = What do we do with the mailbox?
    .a = Photograph the rule, end all sessions, new password, second factor, note the time
    .a-then = The unknown device is out, and the trace is kept. Management and the data protection adviser look at whether to report: within 72 hours of our becoming aware, where possible.
    .b = Delete the rule, change the password, done
    .b-then = The unknown device stays signed in until somebody ends all sessions. And the police now lack a picture of the rule.
    .c = Change nothing and watch what the stranger does
    .c-then = In the evening three customers get an invoice from your address with a fake account number.
    .good-1 = First keep the trace, then end all sessions, then a new password and second factor.
    .good-2 = The deadline starts with knowing. Somebody wrote down three o’clock.
    .good-3 = The other mailboxes are looked at too, and the supplier checks theirs.

tabletop-invoice-fraud-team = In the kitchen
    .read = The colleague from accounts sits there, pale: “I released it.” People whisper in the kitchen. Somebody says aloud: “How can anyone be so stupid.”
    .ask-1 = What does management say now, to the colleague and to the team?
    .ask-2 = Where should the procedure have protected her?
    .decide = Who talks to whom?
    .a = Management talks to her first, then to everybody: thank you for saying so, the procedure failed
    .a-then = Half an hour later a colleague comes forward who typed his password into an unfamiliar page two weeks ago. Now it is clear how it all began.
    .b = Say nothing for now, it is embarrassing enough
    .b-then = The whispering grows. The colleague who typed his password into an unfamiliar page two weeks ago keeps it to himself.
    .c = A formal warning, so that everybody takes it seriously
    .c-then = They do. Only nobody reports the next incident.
    .good-1 = Whoever reports is thanked. What we look for is the gap in the procedure.
    .good-2 = The promise was there before, and everybody knew it.

tabletop-invoice-fraud-customer = Invoices in our name
    .read = A customer rings. She has had an invoice from you, and something puzzles her.
    .material = “Your invoice from lunchtime has a different account number. Should I really use it? I thought I’d better ask.”
    .ask-1 = Whom do we have to warn, and how do we reach them without using the mailbox?
    .ask-2 = Who calls, and who writes down who has been warned?
    .good-1 = The customer is thanked: she did what we would like everybody to do.
    .good-2 = Customers with open invoices are called, the largest amounts first.
    .good-3 = A sentence on the website says which account number counts.

tabletop-invoice-fraud-insurer = The insurer has questions
    .read = Friday, eleven o’clock. The bank was able to stop part of it. The insurer wants to know what happened. The weekend is close.
    .material = Please send us by 3 pm today:
        1. The sequence of events, with times and names
        2. Evidence of your rule for releasing payments
        3. The police reference
        4. Your report to the data protection authority, or why none is needed
    .ask-1 = What of this is on the table in front of us? Please show it.
    .ask-2 = Who reports to the authority on Saturday, if it has to be, and does that person know how to find the form?
    .decide = What do we do about the data protection deadline?
    .a = A first report with what is certain, the rest to follow
    .a-then = The report is out on Friday afternoon, incomplete and in time. The rest goes out on Wednesday.
    .b = Wait until Monday, then we know more
    .b-then = On Sunday at three the 72 hours are over. On Monday the firm has the delay to explain as well.
    .c = Write down why a risk is unlikely, and do not report
    .c-then = That may be right, if it is true. With a mailbox full of names and addresses, somebody who knows the law should judge it. The breach is written down in any case.
    .good-1 = The log gives times, observations and decisions.
    .good-2 = The insurer was told right after the first call, by the route the policy names.
    .good-3 = Weekends count. The stand-in knows how to report.

tabletop-invoice-fraud-statement-callback = New bank details counted only after a call to an old number.
tabletop-invoice-fraud-statement-report = Whoever saw something suspicious knew where to report it.
tabletop-invoice-fraud-statement-pause = The rule held even when the boss was pressing.
tabletop-invoice-fraud-statement-eyes = Whoever approved could see what was new, and had a stand-in.
tabletop-invoice-fraud-statement-bank = We had the bank’s number and all details for a recall at hand.
tabletop-invoice-fraud-statement-mailbox = We knew how to find unknown rules and how to end all sessions.
tabletop-invoice-fraud-statement-deadlines = We knew the data protection deadline and when it starts.
tabletop-invoice-fraud-statement-blame = Everybody knew beforehand that reporting brings no trouble.
tabletop-invoice-fraud-statement-warn = We could warn our customers without the mailbox.
tabletop-invoice-fraud-statement-record = Our log would have been enough for bank, police and insurer.
