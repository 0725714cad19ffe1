### Inbox exercise: messages to judge.

## E-mails

inbox-flour-invoice = Invoice from the mill
    .why = You can relax about this one. It names delivery notes you can look up, address and link both belong to the mill, and the account stays the same. All that is left is the usual check against what was delivered.
    .from = Hartwell Mill Accounts
    .address = accounts@hartwell-mill.example
    .subject = Invoice HM-3382 for delivery notes 7140 and 7163
    .goods = Dear Ms Osei, please find our invoice for your two October deliveries: 56 bags of strong white flour and 12 bags of wholemeal.
    .terms = The total is £958.20, payable within 14 days as usual. There is no change to our bank details.
    .invoice = Invoice_HM-3382.pdf
    .portal = Your earlier invoices
    .portal-target = https://customers.hartwell-mill.example/invoices
    .bye = With best wishes from all at the mill, Joan Hartwell

inbox-insurer-portal = New document from the pension provider
    .why = This is fine. It says no more than it must, does not hurry you and sends you to your account by your usual route. The only link opens a help page on the provider’s own domain and asks for no sign-in.
    .from = Rowan Workplace Pensions
    .address = employers@rowan-pensions.example
    .subject = A new statement is in your employer account
    .ready = Dear Mr Whitlock, the October contribution statement for Whitlock Roofing (scheme number ending 318) is ready.
    .usual = Please sign in to your employer account in the way you normally do. To protect your staff, we never send statements by e-mail.
    .kept = You can download it at any time in the next twelve months. Rowan Employer Support
    .help = Help with your employer account
    .help-target = https://www.rowan-pensions.example/employers/help

inbox-maintenance = Weekend maintenance
    .why = You can believe this message. It announces what the contract says and wants neither a password nor a click. Anyone in doubt is sent to the number on the sticker, which is already in the building.
    .from = Fennimore IT Support
    .address = support@fennimore-it.test
    .subject = Maintenance this Saturday, 8 to 11 pm
    .plan = Hello everyone at the practice, as agreed in your support contract we are installing updates on your server and router on Saturday evening. The diary and the phones will be down during that time.
    .prepare = Before you go home on Friday, please save your work and sign out. There is nothing else to do.
    .passwords = We do not need anybody’s password for this, not even over the phone.
    .status = How the work is going
    .status-target = https://status.fennimore-it.test/saturday
    .contact = Is Saturday no good? Please ring the number on the sticker on your server cabinet. Many thanks, Imran Sadiq

inbox-complaint = Complaint with photos
    .why = An angry customer is not yet a fraudster. You can look up the order number, the attachments are plain photos, and he wants neither data nor a click. Ring him on the number given with the order.
    .from = Graham Tully
    .address = graham.tully@penny-mail.example
    .subject = Order 5083: vase arrived in pieces!!
    .broken = I am really cross. I ordered your tall green vase for my sister’s sixtieth, and what came yesterday is a box of bits.
    .photos = See the photos, including one of the carton. There is not a scratch on the outside, so it must have been the packing.
    .box = carton_outside.jpg
    .shards = vase_broken.jpg
    .demand = I expect a new one or my money back by Friday. Otherwise you can read what I think in the reviews.
    .reach = I am at home after 6 pm, on the number I gave with the order. G Tully

inbox-sign-in-notice = Notice of a new sign-in
    .why = This is what a good notice looks like. It names the device, the time and the passkey, asks for nothing and leaves the way into the account to you. If you do not recognise the sign-in, open your account from your bookmark and tell somebody.
    .from = Cloudroom Account Security
    .address = account@cloudroom.test
    .subject = New sign-in to your account
    .device = Hello Leah Foster, your account was used on a new device at 8.12 am: laptop with Windows 11, near Leeds. The sign-in was confirmed with your passkey.
    .you-did = Was it you? Then there is nothing to do, and you can delete this e-mail.
    .not-you = If it was not, open your account in the browser as you usually do, and under “Security” choose “Sign out everywhere”. We have left a sign-in link out of this message on purpose.
    .help = What this message means
    .help-target = https://help.cloudroom.test/new-sign-in

inbox-survey = Survey by the chamber
    .why = A prize and a breezy tone look a little like bait at first. But every link ends in the chamber’s own domain, the survey is voluntary and anonymous, and it was in the members’ magazine. Take part if you like.
    .from = Wexbridge Chamber of Commerce
    .address = news@wexbridge-chamber.example
    .subject = Got three minutes? You might even win something
    .read = Hello, you may have seen it on page 9 of our magazine: we are asking members which courses would help them next year.
    .free = Taking part is voluntary and anonymous. We do not ask for your name or any sign-in details.
    .link = Go to the survey
    .link-target = https://survey.wexbridge-chamber.example/courses
    .prize = We are also giving away ten book tokens. To be in the draw, drop a card into the box at our front desk by the end of January.
    .leave = Unsubscribe from this newsletter
    .leave-target = https://news.wexbridge-chamber.example/unsubscribe

inbox-shared-document = A drawing to look at
    .why = It is best to report this one, however well the drawing fits the project. The password for your e-mail belongs on your mail provider’s page and nowhere else. Ringing the architects on a number you know is right as well.
    .from = Hannah Roth via Planshare
    .address = sharing@planshare.example
    .subject = Hannah Roth has shared “Stair_detail_rev3.pdf” with you
    .plan = Hi Tunde, here is the revised detail for the stairs at Gardener’s Row. Could you have another look at the fixings on the half-landing?
    .open = Open document
    .open-target = https://planshare.example.drawing-viewer.test/r/8842
    .open-cue = The last thing before the first single slash is “drawing-viewer.test”. The name of the plan server has merely been put in front.
    .password = To view it, please sign in with your work e-mail address and the password that goes with it.
    .password-cue = A plan server has no use for your mailbox password. Whoever asks for it wants to get at your e-mail.
    .until = This link is valid until the end of the month. Sayer and Roth Architects
    .help = Planshare help
    .help-target = https://help.planshare.example/sharing

inbox-password-expiry = A password that expires
    .why = This is one to report; please type nothing in. If a password really has to be renewed, you will see it when you sign in from your bookmark. Your IT people are glad to be asked, for the same e-mail may already be in other inboxes.
    .from = Mailbox IT Service
    .address = helpdesk@mail-accounts.example
    .address-cue = The travel agency’s domain is “sunnydeck-travel.example”. This address belongs to somebody else; only the name in front sounds like your own IT.
    .subject = Your password expires today
    .banner = VERIFIED: this message comes from a safe sender.
    .banner-cue = A banner like this can be typed into any message. Genuine marks appear outside the message, in your mail program itself.
    .expiry = Hello bookings@sunnydeck-travel.example, the password for this mailbox will expire in three days.
    .expiry-cue = The subject says “today”, this line says “in three days”. Slips like that are common when one template goes to many firms.
    .keep = If you would like to keep your current password, please confirm it once on the following page.
    .keep-cue = Typing in an expired password does not make it fresh again. The point is to have you give away the one you use now.
    .link = Keep my password
    .link-target = https://mail-accounts.example/sunnydeck-travel/keep
    .link-cue = The agency’s name comes after the slash, where any website may write what it likes. The page belongs to “mail-accounts.example”.
    .bye = Thank you for your help. Your IT Service

inbox-application = Reply to a job advert
    .why = Leave the attachment closed and report the e-mail. A real CV comes as a PDF and needs no content switched on. If you fear missing a good joiner, speak to your IT people first and then ask for a PDF.
    .from = Leonie Crane
    .address = leonie.crane@penny-mail.example
    .subject = Application for bench joiner, your advert in Saturday’s paper
    .intro = Dear Sir or Madam, I was delighted to see your advert. I am 27, live locally and could start on 4 January.
    .strengths = Four years on reception have taught me to stay friendly on the busiest days. I would love to welcome your guests.
    .strengths-cue = Subject and text do not match: a joinery is not looking for somebody on reception. This was sent from a template.
    .file = CV_and_references_Crane.docm
    .file-cue = The “m” at the end marks a file with macros, which are small programs. Nobody needs those for a CV.
    .unlock = The file is protected. When it opens, please click “Enable content” at the top, or the pages will stay blank.
    .unlock-cue = That click is the real trick: it sets off the program inside the file. The blank pages are only a pretext.
    .bye = I would be very happy to come for an interview. Leonie Crane

inbox-tax-refund = Refund from the tax office
    .why = Please report it. The tax office does not e-mail anyone for a card number; refunds go to the account it already has. Whether you are owed anything is easy to see in your tax account, or your accountant can tell you.
    .from = Revenue Office, Refunds
    .address = payments@tax-refund-centre.test
    .address-cue = Anyone can type “Revenue Office” in front of an address. The domain behind it belongs to no authority.
    .subject = Your refund of £1,284.60 is waiting
    .subject-cue = Money nobody was expecting is a favourite bait. The odd pence make it look real.
    .overpaid = Hello, on checking your payments on account we have found that you have paid too much VAT.
    .day = You can claim it until 31 November, after which it will lapse.
    .day-cue = November has only 30 days. An authority works out its deadlines more carefully.
    .card = For the payment, please have your company card at hand, with its number and security code.
    .card-cue = The number and security code are for taking money. Nobody needs them to pay you.
    .link = Claim your refund
    .link-target = https://tax-refund-centre.test/card
    .link-cue = The link leads to the same unknown domain, straight to a page for card details.
    .bye = Yours sincerely, Refunds Team

inbox-domain-renewal = Renewal of a domain
    .why = It is best to report this and not to pay. Only the provider you ordered a domain from can renew it, and you will find them on your last bill. This message sells something else and dresses it up as a final reminder.
    .from = Domain Administration, Renewals
    .address = renewals@central-domain-register.example
    .address-cue = The bike shop did not order its domain from this company. The name is meant to sound official.
    .subject = Final notice: lorimer-cycles.example is about to expire
    .due = Dear Ms Lorimer, the entry lorimer-cycles.example is due for renewal. The annual fee is £165.
    .threat = If payment has not reached us by Friday, your website and e-mail will stop working.
    .threat-cue = The threat is meant to keep your eyes off the small print. When a domain really runs out, your own provider reminds you early and more than once.
    .file = Renewal_invoice_lorimer-cycles.pdf
    .link = Renew now
    .link-target = https://central-domain-register.example/pay
    .link-cue = The link goes straight to this stranger’s till. You reach your real provider through your own customer account with them.
    .small = (in tiny, pale grey type) This notice is an offer and not a bill.
    .small-cue = The sentence that matters is set so that hardly anyone reads it. Yet the attachment calls itself an invoice.

inbox-bank-details = A supplier’s new bank details
    .why = It is best to ask, because the e-mail alone cannot tell you. Put the payment on hold and ring the parts dealer on a number you had before. Reporting is just as right: perhaps a stranger is reading their mail.
    .from = Toby Bridger, Bridger Motor Parts
    .address = toby@bridger-motor-parts.example
    .subject = RE: Invoice 40816, brake discs
    .thread = Hi Ms Petrova, thanks for chasing this. The credit note for the discs you sent back will be with you by the end of the week.
    .account = While I have you: we have moved banks. Could you pay the £2,940 on invoice 40816 into the new account already? Details attached.
    .account-cue = New bank details in the middle of a genuine exchange are a well-known trick. A mailbox that was taken over also writes from the correct address.
    .file = New_bank_details.pdf
    .closed = The old account closes this week. Anything sent there would bounce, and the system would chase you for it, I’m afraid.
    .closed-cue = It makes the matter urgent without raising its voice. A supplier who has really moved will understand a call back.
    .bye = All the best to everyone in the workshop, Toby

inbox-salary-account = New account for wages
    .why = Ask Sandra Whitcombe herself, on the number in her staff file or at handover. She may really have changed banks. Until then the old account stays; you can report the e-mail as well.
    .from = Sandra Whitcombe
    .address = sandra.whitcombe@quickpost.example
    .address-cue = A personal address in her name takes minutes to set up. For payroll details that is not proof enough.
    .subject = Change of bank account
    .account = Hello Ms Albright, I have changed banks. Could my wages go into the new account from this month, please? The details are attached.
    .account-cue = It is an everyday request, and that is why it is often imitated. Wages sent to a stranger’s account are rarely seen again.
    .file = Account_details_Whitcombe.pdf
    .rush = It would be brilliant if you could do it before tomorrow’s pay run, as the old account is already closed.
    .rush-cue = The tight timing leaves no room for a question. People who change banks tend to know weeks ahead.
    .reach = I am on nights at the moment, so I am hard to get hold of in the day. Just drop me a line back here. Many thanks, Sandra
    .reach-cue = It makes the second channel look closed, and your reply would go to whoever wrote this. You can still ring just before her shift.

inbox-holiday-file = A favour from holiday
    .why = Ask Neil on the mobile number you know, or go straight to Mr Vaughan. It may be true, but the list holds details of many people and has no place in a personal mailbox. Reporting is right as well.
    .from = Neil Hartnoll
    .address = neil.hartnoll.away@quickpost.example
    .address-cue = This is not an address of the letting agency, and nobody in the office knows it. The name in front is quickly typed.
    .subject = Quick favour
    .weather = Hi Carla, three days of solid rain here, but the breakfasts are magnificent.
    .list = Mr Vaughan has just been on the phone. He needs the tenant list for Canal House today, with everybody’s phone numbers.
    .list-cue = It asks for personal details of many people at once, and for today. A short question is always worth it here.
    .private = I can’t get into our system from here. Could you just send it to this address, and I’ll pass it on?
    .private-cue = A plea for help appeals to your kindness, and the detour looks like a small favour. But it takes the list off its protected path.
    .bye = You’re a star. I’ll bring back some fudge. Neil

## Text messages

inbox-parcel-window = Delivery time for a parcel
    .why = This text is fine. It names the sender, the recipient and the parcel number, and wants neither money nor details. The link is on the carrier’s own domain, and you will get your parcel without it too.
    .from = Postwagon
    .window = Your parcel PW 3306 1925 from Allround Print to Larkrise Café will arrive today between 10.20 and 11.50 am.
    .nothing = There is nothing to do and nothing to pay. If nobody is in, we will try again tomorrow.
    .link = postwagon.test/PW33061925
    .link-target = https://postwagon.test/PW33061925

inbox-appointment = Visit by a service firm
    .why = You do not know the number, but everything else speaks for the message. The visit was on the card through your door, there is no link, and nobody wants money or details. To be certain, ring the number on last year’s certificate.
    .from = Not in your contacts
    .number = 07700 900 746
    .visit = Hello, Marlow Fire Protection here. We will be with you at the bakery on Tuesday between 2 and 4 pm, as on the card we put through your door.
    .note = It is the yearly check of your extinguishers. Please make sure we can get to the one by the ovens.
    .other-day = Does another day suit you better? Do ring us, the number is on your last certificate.

inbox-parking-fine = Parking charge for the van
    .why = Do not pay, report the text. A parking charge is put on the windscreen or comes by post, with the registration, the place and the time. If you are unsure, ask your council on the number from its own website.
    .from = Parking Services
    .number = +49 152 28817386
    .number-cue = A British council does not text from a German mobile. The name above it can be chosen freely by whoever sends the message.
    .notice = Our records show an unpaid parking charge of £35 for your vehicle: no valid ticket displayed.
    .notice-cue = It mimics a council’s routine but gives no registration, street, date or reference. That way it suits any van in the country.
    .deadline = Please pay by 6 pm today. After that the charge rises to £105.
    .deadline-cue = A deadline of a few hours is meant to make you tap. A council allows you days at the least.
    .link = council-parking-charge.example/pay
    .link-target = https://council-parking-charge.example/pay
    .link-cue = This domain names no council in particular. You would know your own council’s site by its name.

inbox-device-code = Code for a new device
    .why = Please do not answer, and report it straight away. A code is for typing in, never for sending back. If it came out of the blue, somebody may know your password: change it on the real site.
    .from = AccountGuard
    .number = 07700 900 417
    .number-cue = This is an ordinary mobile number. Genuine codes are sent by a machine that expects no reply.
    .code = Your security code is 402 817.
    .attempt = A new device is signing in to your account from Riga.
    .answer = Not you? Reply with the code to cancel this sign-in.
    .answer-cue = This turns the protection upside down: whoever gets the code can sign in with it. Replying cancels nothing.
    .clock = If we do not hear from you, the device will be approved in ten minutes.
    .clock-cue = The clock is there to frighten you. A decent service lets no device in without confirmation.

inbox-boss-train = Boss on the train
    .why = It is best to ask: ring Dr Barrow on his known number or wait until he is back. It may really have been him, the text alone cannot tell you. Reporting is just as right.
    .from = Not in your contacts
    .number = 07700 900 881
    .number-cue = Nobody at the surgery knows this number. On an unknown phone, anybody can say they are the boss.
    .train = Hi Julie, Dr Barrow here. I’m on the train with a flat battery, this is my wife’s phone.
    .pay = Could you pay the £400 deposit for the Christmas do today? Otherwise we lose the room. I’ll text you the account in a minute.
    .pay-cue = The boss asks for money in a new way, and it was never your job before. Boss fraud begins in just the same manner.
    .noise = Can’t really talk, one tunnel after another. Thank you!
    .noise-cue = This line keeps you from calling back. A deposit can wait until after the last tunnel.

## Chat

inbox-chat-holiday = Colleague going on holiday
    .why = All is well. Janet writes from her known account in the group that everybody reads, and the link leads to the firm’s own files. As only Owen approves things meanwhile, a fake message in her name would not get far.
    .from = Janet Okoro
    .account = @janet, group “Workshop”, 6 members
    .away = Hi all, I’m off for a fortnight from tomorrow. Owen is standing in and knows about everything.
    .board = Open jobs are on the board as ever. I’ve written down what still needs ordering:
    .list = Handover list
    .list-target = https://files.lindwright.example/workshop/handover
    .private = Only Owen approves things while I’m away. And if anyone writes in my name and wants something, please ask Owen.

inbox-chat-driver = Driver at the gate
    .why = A stranger and rather blunt, but believable. Delivery note, goods and buyer can be checked on the spot, and all he wants is somebody at the gate. He sends no link and asks for neither money nor details.
    .from = Not in your contacts
    .number = 07700 900 212
    .gate = Morning, driver for Peterson Timber. Outside gate 2 with your pallet, nobody’s picking up the phone
    .note = Delivery note 88213, twelve sheets of birch ply, ordered by Mr Clarkson
    .photo = gate2_photo.jpg
    .wait = Got to move on in 15 minutes, otherwise I’ll be back tomorrow morning

inbox-chat-support = Move of a chat account
    .why = It is best to report this and block the sender. With the code, somebody could take over your chat account and write to your clients. A code like that is never passed on, whoever asks.
    .from = Support (verified)
    .from-cue = The word “verified” is part of the name here, and anybody types their own name. A genuine mark is placed beside it by the provider.
    .number = 07700 900 655
    .number-cue = The maker of a chat app does not write from a personal mobile number.
    .move = Hello, your salon’s account is moving to the new version today.
    .code = You will get a six-digit code by text in a moment. Send it to me here and I will carry your chats across.
    .code-cue = The offer of help is the trick: the code signs your account in on a stranger’s phone.
    .delete = Accounts that have not moved will be deleted at 8 pm tonight.
    .delete-cue = The threat comes with a few hours’ notice and no other way out. Customer service does not work like that.

inbox-chat-code = Asking for a code
    .why = It is best to ask, and by voice: walk over to the store room or ring Maureen. If she is really ordering, it is settled in a minute. Until then the code stays with you; reporting is right as well.
    .from = Maureen Lowe
    .account = @maureen, direct message
    .order = Are you on the desk? I’m reordering gloves and the supplier’s site wants a confirmation.
    .code = The code goes to the surgery mobile next to you. Could you type it in here for me?
    .code-cue = A code proves that the right person is signing in. If Maureen’s chat account was taken over, it lets a stranger in.
    .store = I’m at the back in the store room.
    .hurry = Quick please, the basket is about to time out
    .hurry-cue = The hurry is meant to spare you the short walk. A basket can be filled again.

## Letters

inbox-electricity-bill = Electricity bill with a QR code
    .why = The letter is fine. It gives the customer number and the meter, both of which are on older bills, and the money is collected as agreed. The QR code leads to the supplier’s own domain and is only an offer.
    .from = Brightwell Energy, 4 Mill Street, Wexbridge
    .subject = Your yearly electricity statement
    .customer = Conti’s Ice Cream Parlour, Ms Conti, 8 Ring Street. Customer number 204118, meter 0044 2917.
    .amount = You used 14,310 kWh. We will collect the remaining £86.20 on 15 December by your existing Direct Debit from the account ending 07. Please do not send any payment.
    .reading = Your bill explained online
    .reading-target = https://bills.brightwell-energy.example/electricity
    .paper = Would you rather talk to somebody? Our shop in Mill Street is open from 8 am to 4 pm, Monday to Friday. Our number is at the top right, as always.

inbox-bank-letter = Letter from the bank with a QR code
    .why = Leave the code unscanned and report the letter. A bank does not collect sign-in details and passcodes by letter, and the code leads to a domain that is not its own. Ringing your branch on a number you know is right too; there the letter helps to warn others.
    .from = Northbank, Security Department, northbank.example
    .subject = Renewal of your approval app
    .hello = Dear customer,
    .hello-cue = The bank knows the flower shop’s name and uses it. A greeting for everybody suits a letter that went to many addresses.
    .reason = Because of new rules for electronic payments, every business account has to confirm its approval app again by 30 November.
    .threat = After that date we will suspend your online banking. There is a charge of £65 to restore it.
    .threat-cue = A deadline, a block and a fee in two sentences are meant to scare you. A bank tells you about changes long before, and without a penalty.
    .code = Confirm now
    .code-target = https://northbank-approval.example/start
    .code-cue = The letterhead says “northbank.example”, the code leads to “northbank-approval.example”. The hyphen makes it a new name, to be had for a few pounds.
    .secret = Please have your sign-in details and a one-time passcode ready.
    .secret-cue = A one-time passcode approves payments. Whoever wants one when you are not paying probably has a payment of their own in mind.
    .foot = (logo and footer blurred, as if copied; signature illegible) Northbank, Your Security Team
    .foot-cue = A blurred logo and no name you could ring: this is what a photographed letterhead looks like.

inbox-privacy-form = Data protection form
    .why = Sign nothing and report the letter. The letter looks official but sells a costly subscription. Show it to management, for such forms tend to land with whoever opens the post.
    .from = Central Data Protection Registry (with a crest, almost like a government office)
    .from-cue = The crest and the word “central” imitate an authority. There is no address that belongs to one.
    .subject = Record under Article 30 UK GDPR: return by 12 November
    .subject-cue = A firm keeps this record itself and shows it to the regulator on request. There is no central office that collects it.
    .fill = To the owner of the driving school: please check and complete the details on the enclosed form, sign it and send it back.
    .fines = Breaches of the UK GDPR can lead to fines of up to £17.5 million.
    .fines-cue = The figure comes from the law but has nothing to do with this form. It is there to hurry your signature.
    .form = Registration form (one page, already filled in for you)
    .small = (very small, in the margin) By signing you order the Basic Protection package at £430 a year plus VAT for three years.
    .small-cue = Here is what it is really about: a contract made to look like a duty. Letters like this are an old trick.

## Phone calls

inbox-call-ticket = The IT firm rings back
    .why = Everything fits together here. You reported the fault yourself, the caller knows the ticket and the time, and the remote support is already installed. He wants no password and offers the call-back of his own accord.
    .from = Fennimore IT, in your contacts
    .number = 01632 960 310
    .ticket = Hello Ms Hayes, Imran Sadiq at Fennimore IT. You wrote to us at ten to eight this morning, ticket 3316: the label printer in the pharmacy is playing up.
    .printer = That’s right. Since yesterday it only prints blank labels.
    .remote = It’s the driver, and I can replace it from here. Please click the remote support icon we set up for you. You will see everything I do.
    .ask = Will you need my password for that?
    .never = No, we never do. And if it makes you feel better, ring our main number and ask for ticket 3316.

inbox-call-card = Call about a card payment
    .why = The call sounds like a trick but is not one. The caller wants to know nothing, has you approve nothing and points to the number on your own card. She herself suggests ringing it, which is why asking counts as right here too.
    .from = Not in your contacts
    .number = 0808 157 0442
    .held = Good morning, Irene Shaw from card services. Is that Mr Nowak? A payment on your landscaping firm’s card looked odd to us, so we have held it for now.
    .doubt = Which payment? And how do I know you’re really from the bank?
    .ring = You can’t know that over the phone, so I won’t ask you anything. Please ring the number on the back of your card when you have a moment; my colleagues can see the case.
    .pin = The payment stays on hold until then, so there is no hurry. And please don’t give your PIN or a passcode to anyone, us included.
    .thanks = Right, I’ll fetch the card and ring them.

inbox-call-bank = Call from the bank
    .why = It is best to hang up, approve nothing and report it at once. Then ring the bank yourself on the number on your card or statement; so asking is right as well. If you have already approved something, every minute counts, and nobody will blame you.
    .from = Northbank Business, in your contacts
    .number = 020 7946 0500
    .display = Good afternoon Ms Demir, Keane from Northbank’s security team. You can see our number on your screen.
    .display-cue = The number on the screen can be forged. Whoever offers it as proof wants to head off your question.
    .what = Yes, I know it. What’s the matter?
    .running = Two transfers to Lithuania are going out of your business account as we speak, £7,450 in all. We have to stop them right away.
    .running-cue = A big fright and a “right away”: hardly anyone thinks calmly at such a moment. The whole call rests on that.
    .branch = I know nothing about that! Shall I come to the branch?
    .stay = There isn’t time. And please don’t hang up, or the block will fail.
    .stay-cue = You are meant not to call back. A block never depends on your staying on the line.
    .approve = I’m sending two requests to your banking app now. Approve them, and that brings the money back.
    .approve-cue = This is wrong in fact: when you approve, money leaves your account. To stop a payment the bank needs no approval from you.
    .quiet = And please talk to nobody about this until tomorrow. There is an internal inquiry at your branch.
    .quiet-cue = Somebody sworn to silence cannot ask anyone. The tale of an inquiry even makes the branch look suspicious.

inbox-call-boss = Call from the boss
    .why = It is best to hang up, ring Thomas on his known number and ask Ms Lang as well. A familiar voice can be imitated today, and on the phone you cannot tell. A good boss will thank you for asking; reporting is just as right.
    .from = Thomas Rutter, in your contacts
    .number = 07700 900 370
    .notary = Anna, it’s Thomas. I’m at a solicitor’s in Prague about that milling machine I told you of.
    .tinny = Hello Thomas. You sound a bit tinny.
    .rush = Bad line. The deposit has to go today, £16,200, or they’ll sell it to somebody else.
    .rush-cue = A large sum, a tight deadline and an excuse for the sound. The rush is meant to push the usual steps aside.
    .lawyer = A solicitor, a Dr Marek, will e-mail you the account in a minute. Just follow what she writes.
    .lawyer-cue = An unknown person with a title backs up the story. That is part of boss fraud and does not replace a call-back.
    .two = Sums like that always need two approvals, yours and Ms Lang’s.
    .rule = I know. It can’t be helped this once, I’ll sign for it on Monday.
    .rule-cue = The rule matters most when somebody wants to get round it. Management is no exception.
    .secret = And keep it to yourself until the contract is signed. I’m relying on you.
    .secret-cue = Secrecy and flattery keep you from asking. An honest purchase needs no hiding inside the firm.
