### A case to decide: strange content in an online shop.

scenario-shop-down = Strange adverts in the online shop
    .summary = On Friday evening your front page shows something that is not yours.
    .debrief = A shop that shows strange content goes straight to its maintenance page, on a Friday evening too. After that comes the order: ring for help, save the evidence, find the cause, renew every sign-in, and only then reopen. A backup brings the old flaw back as well. The people affected hear of it early, and the 72 hours for a report to the data protection authority run on through the weekend.

scenario-shop-down-page = Friday evening, and the winter sale has just begun in your online yarn shop. A customer sends a picture from her phone: your front page advertises gambling in a foreign language. Your team has left for the weekend.
    .a = I sign in, delete the adverts and put the front page right.
    .a-then = For a quarter of an hour it all looks as it should. Then the adverts are back, because the way in is still open.
    .b = I switch the shop to its maintenance page and look for the agency’s emergency number.
    .b-then = Visitors now read: “Back soon.” The number is in the contract, and Priya from the agency is on call.
    .c = I ring the agency’s emergency number and ask what to do first.
    .c-then = Priya is on call. The first thing you do together is switch the shop to its maintenance page.
    .d = Orders are still coming in. I will look at it in peace after supper.
    .d-then = Supper does you good, and seven orders arrive. You do not know yet whether that is good news.

scenario-shop-down-orders = Another customer writes: at the checkout she was asked for her card number twice, and the form looked different from usual. And a weekend like this brings in half the month’s sales.
    .a = I restore last night’s backup, then everything is clean again.
    .a-then = Restoring it goes without a hitch. There is yarn on the front page again.
    .b = I keep the shop open. We cannot do without this weekend, and on Monday the agency can take a look.
    .b-then = It is the best weekend for a long time, at first sight.
    .c = Straight to the maintenance page, then I ring the agency’s emergency number.
    .c-then = It costs you sales. But nobody types in another card number, and Priya from the agency is on call.

scenario-shop-down-agency = The shop shows its maintenance page. On the server Priya finds files that are not hers. “I can put everything back to yesterday,” she says, “or we save the evidence first.”
    .a = Put it back now, please. Every hour without the shop hurts.
    .a-then = Three quarters of an hour later the shop is open again. Nobody has looked into how they got in.
    .b = Evidence first: a copy of the files and logs, then we look for the cause.
    .b-then = It takes three quarters of an hour, in which you drink a lot of tea. Then Priya says: “Now it’s getting clearer.”

scenario-shop-down-restored = The shop is open, and the first orders come in. Then the strange adverts are back. The backup was fine, but the flaw was in it too.
    .a = Maintenance page on. With Priya from the agency I now save the evidence, and we look for the cause.
    .a-then = She copies files and logs before she changes anything. It takes time, but it will be the last round.
    .b = Restore once more, this time from last week.
    .b-then = That version has the same flaw. By Sunday you have restored three more times, and in between the shop is open every time.

scenario-shop-down-keys = The cause is found: an old add-on for vouchers that had gone without an update for a long time. There is also an administrator account that nobody knows. “Whoever got this far may know your other passwords too,” says Priya.
    .a = Delete that account, replace the add-on, and open again.
    .a-then = The flaw is fixed, and the shop is running. The old passwords still work.
    .b = I change my own password for the shop as well. The rest we do next week.
    .b-then = The add-on is replaced, your account is safe, the shop is open. The sign-ins for the server and the domain stay as they were.
    .c = Renew them all: shop, server, database, domain, payment provider. From a clean device, with a second factor.
    .c-then = It is a long list, and the two of you tick it off together. After that nobody is signed in who does not belong.

scenario-shop-down-customers = In the logs Priya sees that a strange form for card details has stood at the checkout since yesterday evening. In that time 31 people have ordered. What do you do with this knowledge?
    .a = I write to them about a “small technical fault”, so as not to frighten anyone.
    .a-then = It sounds friendly. But those who typed in their card do not learn from it that they should block it.
    .b = I ring the payment provider tonight, warn the 31 and note when I first knew.
    .b-then = The payment provider has someone there day and night. Your message says in five sentences what happened and what to do.
    .c = On Monday I will talk to our solicitor. Until then I had better say nothing.
    .c-then = Seeking advice is wise. Until then, however, the cards are unprotected.

scenario-shop-down-told = Open again on Sunday
    .text = On Sunday the shop opens, set up afresh and with new sign-ins. Everyone affected was able to block their card in time. By Saturday you have been to the police and sent the data protection authority a first report, with details to follow. Many customers write that they are happy to go on buying from you.

scenario-shop-down-monday = A weekend too late
    .text = The shop is secure, and on Monday the report to the authority just makes the deadline. But over the weekend strangers went shopping with four of the cards. Their owners would rather have known on Friday, and two never order again.

scenario-shop-down-reopened = The second door
    .text = For two weeks all is quiet. Then strangers sign in with the old password for the server, and it all begins again. This time the shop stays shut for three days until every sign-in is new. Only now does it come out that card details were taken at the checkout back then.

scenario-shop-down-cards = An expensive weekend
    .text = Until Monday the strange form stood at the checkout. 140 people typed in their card details there, and many are now missing money. The payment provider blocks your account for five weeks until everything has been checked. Trust takes longer to return, but it does return.
