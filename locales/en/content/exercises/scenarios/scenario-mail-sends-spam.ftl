### A case to decide: the mailbox that writes by itself.

scenario-mail-sends-spam = Mail you never wrote
    .summary = A caterer’s mailbox sends fake invoices to every customer.
    .debrief = When a mailbox has been taken over, use the phone, because strangers may be reading the e-mail. A new password alone is often not enough: all sessions must end, from a clean device, and a second factor is added. Then come the rules and forwarding. Finally the customers are told, and management looks at the report to the data protection authority, where possible within 72 hours of the firm becoming aware.

scenario-mail-sends-spam-calls = Nine calls in twenty minutes at Spoon and Ladle Catering, where you run the office. All nine have had an e-mail from your address: “Your invoice is overdue”, with a link. In the Sent folder there is no sign of it.
    .a = I send a warning to everyone right away, from the same mailbox.
    .a-then = The warning means well, but it looks like the next forgery. And whoever sits in the mailbox reads it too.
    .b = I change the password and see whether things calm down.
    .b-then = The new password is long and used nowhere else, which is very good. But whoever is already signed in may well stay signed in.
    .c = I ring Grace, who looks after our IT.
    .c-then = In the list of sign-ins Grace sees two devices that nobody knows. “Quickly now,” she says, “but one thing after the other.”
    .d = Somebody must have forged our address. There is little to be done about that, so I carry on.
    .d-then = Forged senders do exist, and the Sent folder is empty. But intruders like to clear away their tracks.

scenario-mail-sends-spam-password = It stays quiet for a while. Then a regular customer rings: the next e-mail has just arrived, again in your name.
    .a = I ring Grace, our IT support, and ask who is still signed in.
    .a-then = Two strange devices are still signed in, new password or not. “All sessions have to end,” says Grace.
    .b = I change the password again, this time to a much longer one.
    .b-then = It does not help. So you ring Grace, your IT support, and she sees at once that the new password was in strange hands within minutes.

scenario-mail-sends-spam-answers = The Lakeside Hotel, your biggest customer, rings. They had e-mailed to ask whether the invoice was genuine and got an answer straight away: “Yes, please open it.” You never replied.
    .a = From now on I answer every query by e-mail myself, so that everyone knows.
    .a-then = You write as fast as you can. The other side has set up a rule for it and is faster.
    .b = I ask the hotel to open nothing and ring Grace, our IT support.
    .b-then = Grace sees two sign-ins that are not yours. “We’ll get this shut,” she says. “Please leave the mailbox alone for now.”
    .c = There is a wedding to cater for at midday, and that comes first. I will see to it in the evening.
    .c-then = It is a lovely wedding. In the mailbox somebody has had a free hand in the meantime.

scenario-mail-sends-spam-plan = Grace wants to end all sessions, renew the password and set up a second factor. “On which device shall we do it?” she asks. Your office computer has been slow since Friday, when you tried out a free program for menus.
    .a = On my computer, it is open anyway.
    .a-then = Everything works first time. Ten minutes later a strange device is signed in again.
    .b = First I send the quote that has to go out today. Then we do it on my computer.
    .b-then = The quote goes out, and so does the next wave of fake invoices. And no sooner is everything renewed on the office computer than a strange device is signed in again.
    .c = On our new tablet, which is only used for orders. The computer comes off the network.
    .c-then = Grace ends all sessions, and on the tablet you set a new password and the second factor. The strange devices vanish from the list.

scenario-mail-sends-spam-again = Grace suspects malware on the office computer, probably from the free menu program you tried out on Friday. “Then somebody is reading what you type,” she says, “and stealing the open sign-ins while they’re at it.”
    .a = I pull the network cable and leave the computer on. Everything else we do on the tablet, which only takes orders otherwise.
    .a-then = All sessions are ended, the password is new, the second factor is set up. The list shows no device but yours. Grace will collect the computer this afternoon.
    .b = I run a virus scan and carry on working meanwhile.
    .b-then = It finds two files and then says all is clean. No such program ever finds everything, and the stranger is still signed in.

scenario-mail-sends-spam-rules = The mailbox is quiet, and so is the phone. Grace would like to see what the intruder has left behind. They are already calling for you in the kitchen.
    .a = We will do that next week. The mailbox is shut, after all.
    .a-then = In the kitchen they are all glad to see you. In the mailbox, something that needs no password goes on working.
    .b = Another quarter of an hour: rules, forwarding, recovery addresses, connected apps.
    .b-then = You find two rules: one deletes customers’ queries, the other sends invoices to an unknown address. Grace takes a picture of both and deletes them.

scenario-mail-sends-spam-tell = Now the mailbox is yours again. About 400 people have had the fake e-mail, and the forwarded invoices contain names, addresses and account numbers. What happens about that?
    .a = I write to everyone briefly about what happened. That should do.
    .a-then = Many reply kindly, and the warning helps. But nobody has written down what got out or when you first knew.
    .b = I ring the big customers, and the others get a short warning. With the owner I look today at whether we must report it to the data protection authority.
    .b-then = Two people had opened the link and can still change their passwords. The owner writes down the times and what data was affected.
    .c = I would rather say nothing. Those who did not click have nothing to worry about.
    .c-then = The phone stays quiet. But those who did click do not know that there is something to do.

scenario-mail-sends-spam-clean = A long morning
    .text = Nobody loses money, and the Lakeside Hotel orders as usual. The report to the authority goes out the next day, because invoices were read. Grace sets the office computer up afresh. Since then every mailbox has had a second factor, and new programs are tried out only after a call to her.

scenario-mail-sends-spam-questions = Open questions
    .text = The mailbox stays clean. Three weeks later a customer complains to the data protection authority. It asks what got out, when you first knew and why no report came. Grace has to piece the answers together from old logs.

scenario-mail-sends-spam-hidden = The rule that stayed
    .text = For two weeks copies of your invoices go on to strangers. Then the Lakeside Hotel gets one with nothing changed but the account number, and pays £2,900. Their bookkeeper checks with you the same day, and the bank manages to stop the money. Only now does Grace find the forwarding rule.

scenario-mail-sends-spam-flood = A day in your name
    .text = By the evening 2,000 e-mails are out in your name, and the provider blocks the mailbox. Five customers have typed in passwords, and a club has paid. For weeks even your genuine quotes end up in spam. You ring one customer after another, and most of them are kind.
