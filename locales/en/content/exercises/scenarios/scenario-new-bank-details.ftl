### A case to decide: a supplier is said to have a new account.

scenario-new-bank-details = New account, old invoice
    .summary = A large invoice is due, and the supplier writes that they have changed banks.
    .debrief = New bank details count only after a call to a number you had before; a reply to the same e-mail is no proof. Whoever approves has to know what is new, or four eyes see no more than two. If the money has gone, ring the bank first, then the supplier and the police. And somebody has been reading e-mail that was not theirs: have the mailboxes checked on both sides.

scenario-new-bank-details-letter = You do the books at Mr Ashby’s dental laboratory. Today’s big item is an invoice for £16,400, for the new milling machine. Ms Lomas from the makers, Kellett, writes in the usual e-mail thread: they have changed banks, so please pay only to the new account. Sender and order number are right, and whoever pays by noon gets 2% off.
    .a = I reply to the e-mail and ask for confirmation.
    .a-then = Confirmation comes promptly, with letterhead and signature. It comes, however, from where the change came from.
    .b = I ring the number at the foot of the e-mail.
    .b-then = A friendly man in accounts confirms it all. But only this e-mail says that the number is Kellett’s.
    .c = I enter the new account and put the invoice on today’s payment list.
    .c-then = In the accounts program the new account looks like any other. Nothing shows that there has been a change.
    .d = I put the payment on hold and look for the number in the old contract.
    .d-then = The file has Ms Lomas with her direct line. The discount has to wait a moment.

scenario-new-bank-details-confirmed = That seems to settle it. Mr Ashby puts his head round the door: “Don’t forget the discount, that’s £328.” There is still time before noon.
    .a = The confirmation will do. The invoice goes on the payment list.
    .a-then = You did ask, and not everybody does. But the question went round in a circle.
    .b = Both came by the same route. I look for the number in the old contract.
    .b-then = The number in the file is not the one at the foot of the e-mail. That alone is a sign.
    .c = I send one pound as a test and ask whether it arrives.
    .c-then = The pound is there, writes Ms Lomas, and you put the invoice on the payment list. Now you know that the account exists. You still do not know whose it is.

scenario-new-bank-details-list = The invoice is on the payment list, with thirteen others. Mr Ashby approves the whole list with one tap. He sees names and amounts, but not which account is new.
    .a = I tell him that Kellett has a new account and ask him to take a look with me.
    .a-then = His first question is: “Who confirmed that, and on which number?” Together you look up the one in the old contract.
    .b = I leave him to approve it in peace. The amounts are correct, after all.
    .b-then = Mr Ashby checks every amount with care, and every one is right. After forty minutes he approves.
    .c = I feel uneasy about it. I take the payment off and do without the discount.
    .c-then = £328 is a lot for a bad feeling, and still it was right. After lunch you look up the number in the old contract.

scenario-new-bank-details-ring = Ms Lomas answers the phone herself. “A new bank? We’ve been with the same one for twenty years,” she says and goes quiet. Somebody must be reading the e-mail, at Kellett’s or at your end.
    .a = I forward the fake e-mail to her, then she has everything.
    .a-then = The e-mail goes to the mailbox in which a stranger may be sitting. Ms Lomas never gets to see it.
    .b = I pay to the old account, delete the e-mail and count myself lucky.
    .b-then = The money is going to the right place, and you may be pleased about that. Nobody knows yet how the stranger got at your e-mail thread.
    .c = On the phone we agree: both of us have our mailboxes checked, and I keep the e-mail.
    .c-then = Ms Lomas rings her IT people, you ring yours. Half an hour later it is your phone that goes first.

scenario-new-bank-details-mailbox = In the laboratory’s mailbox sits a rule that none of you made: whatever Kellett writes goes unread into a folder nobody uses. A device that nobody knows is signed in as well. Your IT support asks what to do next.
    .a = End all sessions, new password, second factor. And Mr Ashby looks at whether we must report it.
    .a-then = IT takes a picture of the rule first, then deletes it. Mr Ashby writes down when you first knew, because names from patients’ orders are in the e-mails too.
    .b = Delete the rule, change the password, and that should be the end of it.
    .b-then = The rule is gone. The strange device stays signed in until somebody ends all sessions.

scenario-new-bank-details-paid = Over coffee Mr Ashby says: “Did you know that Kellett banks abroad now?” You did, and suddenly it sounds odd. The payment is already on its way.
    .a = I write to Ms Lomas and ask whether that is correct.
    .a-then = The answer is yes, and it sounds convincing. An hour has gone by.
    .b = I ring the bank and ask them to recall the payment. Then Kellett, on the old number.
    .b-then = The bank acts at once; all it needs is amount, account and time. Ms Lomas confirms what you feared.
    .c = Ms Lomas wrote it herself. I wait and see whether anyone gets in touch.
    .c-then = Someone does, three weeks later: Kellett, with a reminder.

scenario-new-bank-details-bank = The recall is under way, and the bank advises you to go to the police. The fraudulent account is still in your program, and next week the maintenance fee falls due. Mr Ashby asks what you need now.
    .a = The police reference, the old account back in the program, and somebody to check our mailbox.
    .a-then = Mr Ashby goes to the police himself. In the mailbox IT finds a rule that is not yours, deletes it and ends all sessions.
    .b = Above all some quiet. Before I tell everyone, I wait to see what the bank can do.
    .b-then = After such a fright that is understandable. So a week later the maintenance fee goes to the fraudulent account too, because nobody has changed it.

scenario-new-bank-details-closed = The mailbox is secure again
    .text = The invoice is paid, to the right account. The intruder had been reading for nine days, and Mr Ashby reports it to the data protection authority in time. Since then a line has stood above the payment list: new bank details only after a call. Ms Lomas gives you the discount anyway.

scenario-new-bank-details-half = The money is safe, and so is the stranger
    .text = Kellett gets its money, and it all seems to be over. But the stranger goes on reading, and four weeks later tries again with another supplier. This time the trainee notices, and now there is a proper clear-up.

scenario-new-bank-details-stopped = £9,600 saved
    .text = The bank manages to stop £9,600; the rest is gone. Kellett gives the laboratory time for the second payment. The mailbox is secure, and in the accounts program a new account number now counts only once two people have confirmed it.

scenario-new-bank-details-gone = Paid twice
    .text = When the bank tries to fetch the money, the account is empty. The milling machine is paid for a second time, and the new scanner has to wait a year. Afterwards the laboratory writes down the rule that was missing: ring, on an old number, with two people.
