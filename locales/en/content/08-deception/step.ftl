### Step 8: See through deception.

deception-title = See through deception
    .summary = Pause, read the real address, check by a second channel: three habits that go a long way.
    .reason = Many attacks start with a message that gets somebody to act fast. A short pause, a look at the real address and a call to a number you already know take the force out of it. As nobody spots every fake, filters, a second factor and an easy way to report belong with the habits.

deception-pause = Recognise how a message puts you under pressure, and pause before you act
deception-read-addresses = Find the part that counts in links, sender addresses and QR codes
deception-second-channel = Check payments, new bank details and delicate requests by a second channel
deception-report = Report suspicious messages and your own wrong clicks at once to protect the whole team
