### What the sample firm has been through. It is invented, and so are the people in it.

## An incident that is over

sample-incident = Timber invoice with a new bank account
sample-incident-mail = An e-mail about our open timber invoice: from now on, please pay to a new account. Sender and order number are right. €6,240 is due today.
sample-incident-call = Called the supplier on the number in our own address book. They still have the same bank and did not write this e-mail.
sample-incident-stop = Nothing is paid today. The new account number is deleted wherever somebody had already entered it.
sample-incident-mailbox = Looked through our mailbox with the IT provider: no forwarding, no sign-ins from elsewhere. So the leak seems to be at the supplier’s.
sample-incident-warn = Told everybody at the afternoon break what such an e-mail looks like. The supplier is warning its other customers.
