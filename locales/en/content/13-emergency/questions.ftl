### Step 13: questions.

emergency-q01 = On the computer at a vet’s reception, windows open by themselves; nobody has asked for remote help. What do you do first?
    .a = I switch the computer off at the power button at once.
    .a-why = Understandable, but it wipes the traces in its memory. Disconnecting is usually enough; only what cannot be disconnected is switched off.
    .b = I disconnect it and call the emergency number.
    .b-why = Without a network the stranger loses their grip, and on the phone somebody decides how to go on.
    .c = I quickly change the password before they do.
    .c-why = A new password is needed, but not on this device: whoever is watching reads it too. Change it later from a clean one.
    .d = I watch for a while so that I can report it all.
    .d-why = Good observations help. But while the device is on the network, the damage can grow. Disconnect and call first, then write it down.

emergency-q02 = This emergency card is meant for the bakehouse. Point at the line that still has to be changed.
    .a = “Keep calm. One call too many does no harm.”
    .a-why = This line is good: it takes away the fear of calling about something small.
    .b = “Stop work at the device, pull the network cable, Wi-Fi off. Anybody here may do this.”
    .b-why = This line is good: it allows the most important step without anyone having to ask.
    .c = “Call: Ms Demir, mobile number below. Stand-in: Mr Lang.”
    .c-why = This line is good: a name, a number and somebody else in case nobody answers.
    .d = “Then send all the details to the whole team by e-mail.”
    .d-why = This is the line. Somebody may be reading the mailbox, or it may be out of reach. Warnings go by phone or from door to door.
    .e = “Say: who, which device, what, when, where.”
    .e-why = This line is good: with these five facts the person in charge can act at once.
    .f = “Oven control: do not disconnect it yourself, ask first.”
    .f-why = This line is good: where a device controls a machine, pulling the cable can itself do damage.

emergency-q03 = Before I call the emergency number, I should find out for myself whether it really is an attack.
    .true-why = Many people think so, because they do not want to bother anyone. But judging it is a job for experts, and searching uses up the most precious minutes. If in doubt, call.
    .false-why = Nobody has to judge that alone. A call too many costs a few minutes; a call too few may cost days.

emergency-q04 = Your device is disconnected and help is on its way. What do you leave alone until it arrives?
    .a = Restarting the device to be on the safe side
    .a-why = A restart wipes the traces in its memory.
    .b = Deleting suspicious e-mails and files
    .b-why = They are what shows the experts how it began.
    .c = Writing down the times and your last steps
    .c-why = Please do this. On paper, it helps everybody who has to clear things up later.
    .d = Looking round with the administrator account
    .d-why = On an infected device that powerful password can fall into the wrong hands.
    .e = Photographing the screen with your phone
    .e-why = Please do this. A photo changes nothing and shows what may be gone later.

emergency-q05 = Everybody inside the firm has been told. Which office outside fits which case?
    .a = A forged invoice has just been paid.
    .a-match = Your own bank
    .a-why = It can try to fetch the money back. The sooner you call, the better the chances.
    .b = The server is encrypted, and you have a policy for such damage.
    .b-match = The insurer’s emergency number
    .b-why = This is one of the first calls to make, because it often brings experts with it.
    .c = Somebody is blackmailing the firm, and you want to report the crime.
    .c-match = The police contact point for cybercrime
    .c-why = Every German state has one. The one where your firm is based is yours.
    .d = A list of patients’ names went to a stranger’s address.
    .d-match = The data protection authority
    .d-why = Personal data is affected here. Management considers whether to report, and the clock has been running since the firm knew.
    .e = You have neither provider nor insurance and need a first opinion.
    .e-match = The hotline of the Cyber-Sicherheitsnetzwerk
    .e-why = It is free of charge, gives a first assessment and refers you to suitable help.

emergency-q06 = A joinery settles on its emergency number. Where should it be written?
    .a = In the handbook on the server, so that only one version counts
    .a-why = One version is a good idea. But when the server is down, nobody can get at the handbook.
    .b = In an e-mail to everybody, which is easy to find again later
    .b-why = That works until the mailbox is locked, which is just when you need the number.
    .c = On a card at the workplace and saved in everybody’s phone
    .c-why = Paper needs no electricity, and the phone goes along to the building site.
    .d = With the boss alone, so that nobody raises a false alarm
    .d-why = False alarms are cheap. If the boss is on holiday when it happens, the whole team starts searching.

emergency-q07 = A haulage firm wants to start up again after an attack. What does it do, step by step?
    .a = Find out how the attackers came in, and close that way
    .a-why = This comes first: while the door stays open, anything new is soon infected again.
    .b = Set up the devices afresh and change the important passwords from there
    .b-why = Only on clean devices do new passwords stay secret.
    .c = Bring the route planning back from the backup
    .c-why = Now the ground is clean. What the firm lives on comes back first.
    .d = Let the dispatchers check that every route is right
    .d-why = Whether the data is complete is something the people who use it every day can see.
    .e = Switch the other programs back on by the list
    .e-why = What can wait comes last, one after another.

emergency-q08 = Eight o’clock in a physiotherapy practice: no computer starts, the waiting room fills up. What helps the reception most?
    .a = A list of today’s appointments that was printed yesterday
    .a-why = With it, the reception knows who is coming and can ring people if need be. In the evening the list goes into the shredder.
    .b = A spare laptop that quickly joins the same network
    .b-why = A spare device is useful, but only once experts have cleared the network. Otherwise it may be the next one hit.
    .c = A note app on a personal phone for the appointments
    .c-why = It is quickly at hand, but patients’ data would end up on a personal device. A sheet of paper does the same job.
    .d = A sign on the door that everything is cancelled today
    .d-why = Sometimes it has to be. But with a list on paper most treatments can go ahead as planned.

emergency-q09 = What belongs in the folder for a day without IT?
    .a = The orders and appointments of the next few days
    .a-why = With these, work can begin in the morning.
    .b = A list of all the firm’s passwords
    .b-why = Whoever finds the folder would hold every key. Important sign-ins are kept apart, in a sealed envelope in the safe.
    .c = The phone numbers of customers and suppliers
    .c-why = Without a computer these numbers are often out of reach.
    .d = Blank forms, a receipt book and the price list
    .d-why = You can take orders and payments, and enter them later.
    .e = Copies of all customer files, so nothing is missing
    .e-why = Complete files are seldom needed for a day and are hard to protect on paper. Take only what the next few days call for.

emergency-q10 = Your firm has never rehearsed an emergency. What do you start with?
    .a = With an unannounced outage, so that it feels real
    .a-why = It frightens the team and may really disturb the business. A rehearsal everyone knows about shows the same gaps.
    .b = With an e-mail to all, with the plan attached
    .b-why = Reading alone does not show whether the plan holds. In an emergency, nobody might be able to open that e-mail either.
    .c = With a test that gives each member of staff a mark
    .c-why = Marks make people careful, and then they hide what they are unsure of. You are looking for gaps in the plan.
    .d = With an hour at the table and an invented case
    .d-why = It costs next to nothing, disturbs nobody and brings the most important gaps to light.

emergency-q11 = Whoever is repairing the systems in an emergency should not be answering customers and the press as well.
    .true-why = Both need full attention. Somebody else gives the news, at fixed times, and so keeps the repair work free of calls.
    .false-why = The person repairing does know most, but every call interrupts the work. Let somebody else do the talking and ask for the latest at regular times.

emergency-q12 = Personal data is affected. Which sentences about the GDPR deadline are right (as of 2026)?
    .a = It runs from the time when the firm becomes aware of the breach.
    .a-why = What counts is knowing, not the attack. That is why an early call from the team is so important.
    .b = It stops for the weekend and goes on at eight on Monday.
    .b-why = That would be pleasant, but count every day in. It helps if the stand-in knows how to report too.
    .c = You may report what you know first and add the rest later.
    .c-why = Reporting in stages is allowed. Nobody expects a finished report after three days.
    .d = Data that attackers have only encrypted can set it off too.
    .d-why = Data nobody can get at counts as lost, if only for a time. That too is a breach.
    .e = It begins only when the cause of the incident is clear.
    .e-why = Finding the cause often takes weeks. The period begins earlier, with knowing about the breach.

emergency-q13 = A machine builder covered by NIS2 notices a significant incident. What is due within 24 hours?
    .a = The complete report with cause, damage and remedies
    .a-why = There is more time for that: the final report follows no later than one month after the second report.
    .b = A first early warning, even if much is still open
    .b-why = It says, for instance, whether a malicious attack is suspected. Details follow within 72 hours.
    .c = A letter to all customers whose orders are affected
    .c-why = Telling customers early is often wise. But NIS2’s 24 hours are for the report to the office in charge.
    .d = Nothing, while its own experts are still looking
    .d-why = Looking into it does not stop the clock. Speed comes before completeness.

emergency-q14 = This is the incident log. Point at the line from which the GDPR’s 72 hours run.
    .a = Wednesday, 10.15 pm: strangers sign in to the accounts mailbox unnoticed.
    .a-why = The attack begins here. The firm knows nothing of it yet, so the clock is not running either.
    .b = Thursday, 8.05 am: a colleague finds that her e-mail is slow to load today.
    .b-why = An observation like many others. Good if she mentions it, but nobody knows yet that data is affected.
    .c = Thursday, 11.40 am: IT finds that strangers have fetched customer data.
    .c-why = From here the firm knows that people’s data is affected. The 72 hours are over on Sunday around noon.
    .d = Thursday, 1.30 pm: management calls the insurer and a lawyer.
    .d-why = A wise step, but the clock is running by then. It does not wait for advice.
    .e = Friday, 4 pm: the specialist firm knows how the strangers came in.
    .e-why = The cause can be added later. The report is made once the breach is known.
    .f = Monday, 9 am: the written report is ready.
    .f-why = Whoever waits for this is too late: by Monday morning the deadline has passed.
