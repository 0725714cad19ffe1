### A case to decide: extortion in a machine shop.

scenario-ransomware-monday = A ransom note on Monday morning
    .summary = Not one file will open in the machine shop, and the owner is away.
    .debrief = Three things slow the damage down: disconnect, call, photograph. The device stays on. A backup saves the business only if it is kept apart until experts consider the network clean. If data about people has been copied, management looks at the report to the data protection authority, where possible within 72 hours of the firm becoming aware.

scenario-ransomware-monday-screen = Monday at Calder Precision, a machine shop with 24 people and a full week ahead. You run the planning office and are standing in for the owner, Ruth Calder, who is away. Instead of the job list your screen shows a message: all files are encrypted, and payment is due by Wednesday. Next door the first computers are being switched on.
    .a = I restart the computer. That has often done the trick.
    .a-then = After the restart the same message comes up. The traces in its memory are gone, and the computer is still on the network.
    .b = I pull the network cable, turn Wi-Fi off and leave the computer on.
    .b-then = Your computer can pass nothing on to others now. And because it is running, the traces in its memory survive.
    .c = I sign in at the next desk to see whether it is the same there.
    .c-then = The jobs will not open there either. Every sign-in on an infected device can put a password into the wrong hands.
    .d = I e-mail our IT firm, with a photo and all the details.
    .d-then = The photo is a good idea. But the e-mail sits among many others, and a stranger may be reading it too. Your computer is still connected.

scenario-ransomware-monday-call = Your computer is off the network. By the door hangs the emergency card with the IT firm’s number. In the workshop the first mill starts up, and one by one the office screens come on.
    .a = I take a photo of the screen and wait for Megan. She knows computers and is in at eight.
    .a-then = The photo will be useful later. But until eight everybody else goes on working and saving to the server.
    .b = I go round the office and have everyone switch their computers off.
    .b-then = Nothing spreads any further, and that was what mattered most. Then you ring Sanjay at the IT firm. Pulling the cables would have done, he says, and the traces would still be there.
    .c = I ring the number on the card and say what I see.
    .c-then = Sanjay at the IT firm asks who, which device, what is on the screen, what you did and when. Then he talks you through pulling all the cables.

scenario-ransomware-monday-spread = By now two colleagues report the same. Folders on the server have strange endings, though many files still open. Friday’s backup disk lies in the cupboard, unplugged and unharmed.
    .a = I plug the disk in to see whether at least the jobs on there are safe.
    .a-then = They are all there, for a few minutes. Then they have strange endings too, because a disk that is plugged in is a drive like any other.
    .b = I write in the group chat that nobody should touch anything.
    .b-then = People at machines do not read chats, and three more computers are hit. Then Callum, the apprentice, pulls every cable he can find and rings Sanjay at the IT firm, whose number is on the emergency card.
    .c = All cables out in the office, devices left on, and I ring the number on the emergency card.
    .c-then = Ten minutes, and the office is disconnected. “I’m glad you rang,” says Sanjay at the IT firm, and goes through the server and the machines with you as well.

scenario-ransomware-monday-team = Every device is off the network, and Sanjay is on his way. The workshop has printed job sheets to last until tomorrow, but two customers are waiting for delivery notes. “We do have a backup, don’t we?” says someone. You do: Friday’s disk is in the cupboard.
    .a = And there it stays until the network is clean. Until then we work on paper.
    .a-then = Megan writes the delivery notes by hand, and it takes a while. But your only fresh backup stays whole.
    .b = We copy it back to the server right away, or we will soon be at a standstill.
    .b-then = For an hour it looks good. But the malware on the server was still active. It encrypts what you brought back, and the disk as well.
    .c = I write to the extortionists and ask the price, just to gain time.
    .c-then = Back come a shorter deadline and a threat. Sanjay leaves the disk in the cupboard and asks you to let the police advise on anything further.

scenario-ransomware-monday-lost = Your newest backup is encrypted. Ruth keeps another disk at home, three weeks old. The ransom note adds that data has been copied and will be published.
    .a = From now on nothing gets plugged in. I ring the IT firm and the police and keep to their plan.
    .a-then = “Then we’ll do this in order,” says Sanjay at the IT firm. Whatever is still connected gets disconnected, and the older disk stays where it is.
    .b = We pay. We cannot manage without the last three weeks.
    .b-then = On the phone Ruth agrees, because she can think of nothing better either. The money goes out, and then everyone waits.
    .c = I have the older disk brought in and try it on a computer that looks clean.
    .c-then = It only looked clean. Now that copy is lost as well.

scenario-ransomware-monday-news = Sanjay has been through the devices: before encrypting them, the attackers copied data, including the payroll. They threaten to publish it. You reach Ruth by phone, and she asks: “What do you suggest?”
    .a = First the machines must run. Reports and forms can wait until next week.
    .a-then = Everyone lends a hand, and the IT firm does good work. But nobody writes down what was known and when.
    .b = We pay, so that nobody’s wages end up on the internet.
    .b-then = Ruth agrees with a heavy heart. The money goes out, and then everyone waits.
    .c = We do not pay, and we go to the police. And we write down the time, because of the data protection deadline.
    .c-then = The police take the case and give you a name to ask for. Ruth talks to her data protection adviser the same day.

scenario-ransomware-monday-running = Running again on Thursday
    .text = Only on Wednesday is the network declared clean, and only then does the disk leave the cupboard. On Thursday every machine works with Friday’s data. The report to the authority goes out in time. Ruth herself tells the team what happened to the payroll.

scenario-ransomware-monday-overdue = The machines run, the deadline has passed
    .text = On Thursday the workshop is running, and everyone is rightly proud. Nobody thinks of the authority until the week after, and by then the 72 hours are over. Ruth has to give reasons for the delay. Two people learn from friends that their payslips are on the internet.

scenario-ransomware-monday-rebuilt = Three weeks’ work, done again
    .text = After a week the network is back, as it stood three weeks ago. The team types in again whatever came in between, from papers and customers’ e-mails. The report to the authority went out in time. From now on two disks take turns, and one of them is always off the premises.

scenario-ransomware-monday-paid = Paid, and still not free
    .text = A key arrives, but it opens only some of the files. The IT firm has to set everything up again anyway, which takes three weeks. Later, some of the copied data turns up on the internet all the same.

scenario-ransomware-monday-scratch = From the beginning
    .text = There is no copy left to start from. For six weeks the firm rebuilds drawings and orders, and many customers help with their own papers. The encrypted disks are kept, because sometimes the police find a way later on.
