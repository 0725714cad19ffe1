### A case to decide: the lost laptop.

scenario-lost-laptop = The bag travels on
    .summary = On the platform you notice that the laptop bag is still on the train, and the train has left.
    .debrief = After a loss the first call is what counts, even out of hours. Tell everything, above all the awkward part: whether the password was in the bag decides every further step. Encryption, a second factor and remote wipe help only if they were set up beforehand, and paper has none of them. The 72 hours for a report to the data protection authority count from when the firm knows of the loss.

scenario-lost-laptop-train = You have made three home visits for Brightside Care Advice and are heading home. You stand on the platform, the train pulls out, and your bag is still on it: with the laptop, a folder with three care reports and a note of your new password, which you cannot remember yet. At Brightside, Tariq looks after the devices, and Ms Bell is in charge.
    .a = I look for it myself first: railway staff, lost property, the last stop.
    .a-then = You have reported the loss to the railway, which was right. Nothing has been found yet, and at work nobody knows.
    .b = I text Tariq to ring me tomorrow morning. I do not want to disturb him in the evening.
    .b-then = That is considerate. The message stays unread, and your supper tastes of nothing.
    .c = I ring the firm’s emergency number.
    .c-then = Tariq answers on the second ring. “I’m glad you rang straight away,” he says and reaches for a pen.

scenario-lost-laptop-later = Your phone shows a request: do you want to approve the sign-in to your mailbox? You have not started one. There is still no trace of the bag.
    .a = I decline, and now I do ring the emergency number.
    .a-then = Your second factor has kept the door shut. “I’m glad you rang,” says Tariq, and he will not hear of having been disturbed.
    .b = I decline and change my password on the phone. Reporting it can wait until tomorrow.
    .b-then = Nobody gets into the mailbox with the old password any more. The laptop itself, though, may still open with it.
    .c = I approve it. Perhaps IT is already searching for the laptop.
    .c-then = For a while all is quiet. The request came from somebody who has read your note.

scenario-lost-laptop-call = Tariq asks: was the laptop switched off or only closed? What else was in the bag? “The disk is encrypted,” he says. “So now it all depends on whether anybody knows the password.”
    .a = I leave out the note. It is too embarrassing.
    .a-then = Tariq is relieved: encrypted, so there is no hurry. He locks your account and puts off the rest until the morning.
    .b = I tell him everything, the note and the folder too.
    .b-then = It takes courage. “Thank you, that’s the most important thing of all,” says Tariq. “Now I know what to do.”
    .c = I hang up and find the papers first, before I say something wrong.
    .c-then = You find the serial number, but not the answers to his questions. Tariq has locked your account to be on the safe side and is waiting.

scenario-lost-laptop-measures = Tariq can lock your account, end all sessions and wipe the laptop from afar as soon as it goes online. There is a half-finished report on it that exists nowhere else. “You know what’s on there,” he says. “Shall I?”
    .a = Lock it, yes. Leave the wiping until tomorrow; the bag may turn up.
    .a-then = It is a natural hope, and the account is shut. But what is on the laptop now hangs on a note in the same bag.
    .b = Both, right now. If need be I will write the report again.
    .b-then = In two minutes the account is shut. The order to wipe waits for the laptop to go online.
    .c = Please lock and locate, but do not wipe. When I know where it is, I will go there.
    .c-then = Tariq locks the account and starts the search. “But please don’t go alone,” he says. So far the laptop is not online.

scenario-lost-laptop-night = The firm’s device management sends a notice to your phone: the laptop has just been online for three minutes, at the last stop of the line, twenty miles away. It has not been wiped, because nobody has given the order so far.
    .a = I ring Tariq: lock it and wipe it now, please. We go through everything that was in the bag.
    .a-then = “Right, then let’s shut everything,” says Tariq. The next time it is online, the laptop will wipe itself.
    .b = I get into the car. I can be there in half an hour.
    .b-then = Nobody at the station is holding your bag. And even if somebody were: fetching a device from strangers is a job for the police.
    .c = Surely someone is looking for the owner. I will wait for a call.
    .c-then = Many people who find things are honest. This time nobody calls.

scenario-lost-laptop-assess = A little later the laptop goes online for a moment and wipes itself. That leaves the folder: three reports on paper, with names and diagnoses. Ms Bell is on the phone by now and asks: “Do we have to report this?”
    .a = The laptop is wiped, so the matter is closed. The folder hardly counts.
    .a-then = Everyone is relieved about the laptop. The folder, however, can be read by whoever opens it.
    .b = Let us wait for the bag to turn up. Only then will we know whether anyone has read it.
    .b-then = It sounds reasonable. But the clock starts as soon as the firm knows of the loss.
    .c = We write down today what was in the bag and when we first knew. Then you can look at it first thing tomorrow.
    .c-then = It comes to half a page with times on it. Ms Bell will ring the data protection officer first thing in the morning.

scenario-lost-laptop-abused = One of the three families rings you. A stranger has read to them from their care report and offered “help with the funding” for £400. They are shaken and ask what to do.
    .a = I advise them not to pay. Then I ring Tariq and Ms Bell and tell them everything.
    .a-then = Tariq shuts whatever is still open. Ms Bell rings the other two families before the stranger does.
    .b = I calm them down and talk to Ms Bell tomorrow, when I can think straight again.
    .b-then = The family is glad you listened. The other two have not been warned this evening.

scenario-lost-laptop-settled = One evening of worry
    .text = Because of the folder the data protection officer advises a report, and it goes out the next day. Ms Bell tells the three families herself, and all of them value the plain words. Two days later the bag is at lost property. The laptop is checked and set up afresh, and your password now lives in the password manager.

scenario-lost-laptop-overdue = One folder too many
    .text = Five days later a schoolboy takes the folder to one of the families, whose address is inside. The family is annoyed, and only now does the report go out, with reasons for the delay. The laptop has been wiped, and that at least was done well.

scenario-lost-laptop-warned = Late, but in the open
    .text = With one family the stranger nearly succeeded; the others hung up at once. The report to the authority goes out in time, and the police have a phone number. “Next time we shut everything at once,” says Ms Bell. “And nobody here will ever be told off for a phone call.”

scenario-lost-laptop-unwarned = Three families, one night
    .text = Two families pay that same evening. In the morning you catch up on what would have been easier the night before: wipe, warn, report. The firm recovers, but one family goes to another adviser. Ms Bell stands up for her team and practises with everyone what to do in the first half hour after a loss.
