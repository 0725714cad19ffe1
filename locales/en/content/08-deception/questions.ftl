### Step 8: questions.

deception-q01 = “Your business account will be blocked in 30 minutes. Confirm your details here.” What do you do first?
    .a = I follow the link but do not type in any details yet.
    .a-why = The click alone can take you to a forged page or a harmful file. The link is exactly the road the other side wants you to take.
    .b = I reply and ask whether the message is really genuine.
    .b-why = Your reply goes to whoever wrote it, and they will gladly confirm that everything is in order.
    .c = I pause and go to the bank from my own bookmark.
    .c-why = The pause breaks the deadline’s spell, and your bookmark leads to the real bank. If something needs doing, you will see it there.
    .d = I delete it at once and give it no further thought.
    .d-why = No harm has come to you. But colleagues may well have the same message, so report it before you delete it.

deception-q02 = Which sentence pulls which lever?
    .a = “Today until 5 pm only, then the offer lapses.”
    .a-match = Urgency
    .a-why = A tight deadline is meant to keep you from thinking or asking somebody.
    .b = “The managing director ordered this personally.”
    .b-match = Authority
    .b-why = Whoever invokes the boss hopes that nobody will dare to object.
    .c = “Is that you in this photo?”
    .c-match = Curiosity
    .c-why = You only want a quick look, and the link is already open.
    .d = “I am stuck and can’t get into the system. Could you send me the code?”
    .d-match = Helpfulness
    .d-why = Kind people do not like to leave others stranded. A security code is still never passed on.

deception-q03 = A message in flawless English with the correct logo is very probably genuine.
    .true-why = Logos can be copied, and any AI program writes without mistakes today. Better to ask whether you expected the request and where the link leads.
    .false-why = Spelling and looks are no test. Hardest to detect is a message that suits your work and has few odd features.

deception-q04 = Your bank’s address is “northbank.example”. Which link really leads there?
    .a = https://northbank.example.service.test/login
    .a-why = The last thing before the first single slash is “service.test”. The bank’s name has merely been put in front.
    .b = https://service.northbank.example/en/login
    .b-why = “northbank.example” comes directly before the first single slash. What is to the left of it is set up by the bank itself.
    .c = https://northbank-example.test/service/login
    .c-why = A hyphen makes it a different name. Anybody could register “northbank-example.test”.
    .d = https://service.test/northbank.example/login
    .d-why = Here the bank’s name comes after the slash, where any website may write what it likes. What counts is “service.test”.

deception-q05 = You want to pay at a parking machine with a QR code. What protects you?
    .a = I look for a sticker that covers the original code.
    .a-why = Fake codes are often simply stuck over the real ones. Run a finger across if you like.
    .b = I scan the code and look for the logo on the website.
    .b-why = The forged page carries the same logo as the real one. Only its address can give it away.
    .c = I read the address in the preview before it opens.
    .c-why = A QR code is nothing but a link in a picture. Most phones show the address before opening it.
    .d = I pay by card at the machine or in the operator’s app.
    .d-why = This is the simplest way, because without a code no fake code can do harm.

deception-q06 = Which trick is behind which example? The original is “samplebank.example”.
    .a = sarnplebank.example
    .a-match = Two letters together look like another one.
    .a-why = An “r” next to an “n” looks like an “m”. So read letter by letter.
    .b = samplebank.example.checking.test
    .b-match = The known name comes first, the true one last.
    .b-why = The address belongs to “checking.test”. Anything at all can be put in front of it.
    .c = Samplebank Customer Service, “info@checking.test”
    .c-match = The display name is made up.
    .c-why = Anyone can type whatever name they like in front of an address. What counts comes after the @.
    .d = Invoice.pdf.exe
    .d-match = The file is a program posing as a document.
    .d-why = Only the last ending counts. If it is hidden, all you see is a harmless “Invoice.pdf”.

deception-q07 = A supplier e-mails you a new account number. What do you do, step by step?
    .a = Put the payment on hold
    .a-why = First you gain time: as long as no money has moved, nothing is lost.
    .b = Find the phone number in an old contract
    .b-why = Before you call you need a number that does not come from the doubtful e-mail.
    .c = Ring the supplier and have the new details read to you
    .c-why = Now you ask by the second channel, and let them name the account number instead of offering it yourself.
    .d = Have a second person confirm the change
    .d-why = Only once the call is made is there something to confirm. Two pairs of eyes see more here too.
    .e = Change the account number and pay
    .e-why = The money comes last, because a transfer often cannot be fetched back.

deception-q08 = On the phone a voice just like your manager’s wants a secret, urgent transfer. What do you do?
    .a = I send the money, because I have known her voice very well for years.
    .a-why = AI can imitate voices. A familiar voice proves little today.
    .b = I ask her for a short e-mail so that I have everything in writing.
    .b-why = A forged e-mail is even easier to come by than a forged voice. The caller may have one ready.
    .c = I ask for the name of her dog and transfer if the answer is right.
    .c-why = Such things are often found online. A code word agreed beforehand is better, and even that does not replace the call-back.
    .d = I hang up, ring her known number and bring in a second person.
    .d-why = The call-back reaches the real manager, and two people withstand pressure better than one. A good manager will thank you.

deception-q09 = What really protects a firm from boss fraud with forged voices and pictures?
    .a = Always switching the camera on for delicate matters
    .a-why = At Arup an employee saw nothing but familiar faces in a video call. They were forged, and he transferred millions.
    .b = Two people who release every larger payment
    .b-why = Now the deception has to work on two people. Have your bank enforce it as well.
    .c = A call-back to a number you already had
    .c-why = This way you decide whom you are talking to. Arup found the fraud by asking headquarters.
    .d = A confirmation in reply to the same e-mail
    .d-why = The reply reaches the same people. A second channel has to be a different one.
    .e = An agreed code word for urgent cases
    .e-why = The other side cannot look up a word that never appeared in an e-mail. It adds to the call-back.

deception-q10 = Reporting a message is worthwhile even if you only have an uneasy feeling.
    .true-why = You need not prove anything. In the large ETH study, reports from staff became a fast early warning, and the effort stayed acceptable.
    .false-why = It is not up to you to decide whether it is an attack. A false alarm costs a few minutes, a missing report sometimes far more.

deception-q11 = You have typed your password into a fake sign-in page. What is best now?
    .a = Ring and report it at once, then change the password on the real site.
    .a-why = Every minute counts, and whoever is told can end open sessions and watch the account. Change the password everywhere you have used it.
    .b = Wait and see whether anything unusual happens, and report it if it does.
    .b-why = Whoever has your details often uses them at once and quietly. By the time you notice, a lot may have happened.
    .c = Clear the history in the browser and then restart the computer once.
    .c-why = Your password is in somebody else’s hands all the same. And traces that help to clear things up are gone.
    .d = Delete the message so that nobody else in the firm can fall for it.
    .d-why = That removes only your copy. The others are warned once you report it, and the message itself helps to investigate.

deception-q12 = Your bank’s address is “northbank.example”. Which line shows this e-mail to be a forgery?
    .a = From: Northbank, service@northbank.example
    .a-why = The address is correct. As senders can be forged, that sadly proves little; it is another line that gives the forgery away.
    .b = Subject: Your new card is ready
    .b-why = The subject makes you curious. But the real bank might write like that as well.
    .c = Dear Ms Aydin, your present card ends in 4471.
    .c-why = A name and a card number inspire trust. Both may come from a data leak and say nothing about the sender.
    .d = Please confirm your address by Friday.
    .d-why = A deadline is a reason to look more closely. On its own it gives nothing away.
    .e = To confirm: https://northbank.example.cards.test/address
    .e-why = The last thing before the first single slash is “cards.test”. The bank’s name has merely been put in front.
    .f = Questions? https://northbank.example/contact
    .f-why = This link really leads to the bank. The genuine beside the fake makes the whole look believable.

deception-q13 = Murat gets text messages, supposedly from his manager. Which one is meant to keep him from calling back?
    .a = Hello Murat, are you still in the shop?
    .a-why = Harmless in itself. A genuine chat begins like that too.
    .b = I am sitting in a meeting and cannot talk on the phone.
    .b-why = The second channel is meant to look closed. Murat rings her known number all the same, or waits until she has time.
    .c = We still need a present for a customer, today if possible.
    .c-why = An everyday reason with a little time pressure. He could still ask about it.
    .d = Please buy five gift cards and send me the codes.
    .d-why = This is the real prize, for the codes are as good as cash. But another line keeps him from asking.
    .e = You will have your money back tomorrow.
    .e-why = The promise makes it easier to lay out the money. Whether it is true, a call will show.
