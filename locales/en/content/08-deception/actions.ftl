### Step 8: actions.

deception-pause-rule = Agree on a pause rule
    .why = Fraud depends on nobody stopping to think. People who are allowed to be slow do not give in to a pushy message.
    .how = Sit down together for a quarter of an hour. Settle on one sentence that holds for everybody, such as: “If it is urgent, secret or unusual, two of us look at it.” Write underneath whom to ask and how to report something odd. Put the note up where post and e-mail are dealt with.
    .done = The sentence hangs where everyone sees it, and anyone you ask can tell you roughly what it says.

deception-show-addresses = Make addresses and file endings visible
    .why = Many programs hide the very things that matter: the full address and the ending of a file. A few minutes are enough to bring both into view.
    .windows = In File Explorer open “View”, then “Show”, and tick the file name extensions. In Edge or Chrome right-click the address bar and switch on the display of full URLs. Then practise in your mail program: rest the pointer on a link without clicking until the target appears, and read the address next to the sender’s name.
    .macos = In the Finder open “Settings”, then “Advanced”, and show all filename extensions. In Safari go to “Settings”, “Advanced” and show the full website address, then turn on the status bar in the “View” menu. In Mail go to “Settings”, “Viewing” and untick the smart addresses. Then rest the pointer on a link until the target appears.
    .done = Files show their ending, the address bar shows the whole address, and you can tell where a link in an e-mail leads without clicking it.

deception-payment-rule = Set the rule for payments and new bank details
    .why = Against a well-acted order from above a sharp eye is no help. A routine that nobody departs from is.
    .how = Put it on half a page. Two people release a payment above an amount you choose. New bank details count only after a call-back to a number you had before. For urgent cases there is a code word that never appears in an e-mail. Add that the rule binds management too. Then ask your bank to require two approvals and to set sensible limits.
    .done = The rule is signed, everyone with access to the account knows it, and the bank asks for two approvals above your chosen amount.

deception-report-button = Set up a report button
    .why = A report button turns single observations into an early warning. A large study at ETH Zürich found that staff with such a button report quickly and keep doing so, and that the effort stays acceptable.
    .how = Switch on the function for reporting phishing in your mail service. If there is none, create a mailbox for suspicious messages and put it into every address book. Decide who reads the reports, and who stands in. Whoever reports gets a short answer with thanks the same day. Add a phone number for cases in which somebody has already clicked.
    .done = A test report from every device arrives and gets an answer.

deception-mail-protection = Filter and mark forged e-mail
    .why = Nobody has to recognise what never reaches the inbox. And a warning at the top of a message helps at the very moment when attention is elsewhere.
    .how = Turn on your mail service’s protection against phishing and malware and have messages from outside marked visibly. Publish SPF, DKIM and DMARC for your own domain, so that other servers can recognise forgeries in your name. Watch the DMARC reports first, then move step by step towards rejection. Secure every mailbox with a second factor. If a provider runs your e-mail, give them this list as a job to do.
    .done = A test message from outside carries the mark, and a check of your domain finds valid SPF, DKIM and DMARC records.
