### Exercise: finding risks in drawn places.

## Office

place-office = Lunchtime at the office
    .task = A heating firm on the ground floor, and everybody is out at lunch. Point at whatever puts data or devices at risk. Some things only look suspicious.
place-office-window = A wide-open window; a pavement runs past outside at the same level
    .why = On the ground floor an open window is a second door, with plenty within reach. The last one out shuts it, even for half an hour.
place-office-plant = A tall potted plant on the floor
    .why = It is just there to look nice. Water is all it needs.
place-office-screen = A bright screen with an open mailbox, and an empty chair in front of it
    .why = Anybody can read it here, and write in somebody else’s name. Lock it when you get up: Windows key and L, or Control, Command and Q on a Mac; and set it to lock by itself as well.
place-office-note = A yellow note at the edge of the screen with letters and digits on it
    .why = It looks like a password, and every visitor can read it. Passwords live in the password manager, and this one had better be changed.
place-office-usb = A USB stick on the floor, labelled “Salaries”
    .why = The label makes people curious, and whoever spreads malware counts on that. Plug it in nowhere; hand it to the person who looks after the IT.
place-office-card = A sheet on the wall with the heading “IT emergency” and a phone number
    .why = It is just where it should be. In an emergency, a number on paper works even when no computer does.
place-office-whiteboard = A whiteboard with names, addresses and the words “away until 14 July”
    .why = Anyone who walks in learns which house is empty. Details like these belong in the job list, where only those who need them can see them.
place-office-padlock = A second screen that shows only the time and a closed padlock
    .why = That is how it should be: somebody locked it before leaving, and there is nothing to read.
place-office-printer = A printer with written pages lying in its tray
    .why = Pages left in the tray are read, or taken, by the next person. Fetch them at once; many printers can be told to wait until you are standing there.
place-office-shredder = A machine with a bin full of tiny scraps of paper
    .why = The shredder has done good work. Hardly anyone could piece a letter together from scraps that small.
place-office-visitor = A person with a visitor’s badge, standing alone at a shelf of files
    .why = The badge says only that they are visiting. Visitors are met and accompanied; a friendly “Who are you here to see?” helps straight away.
place-office-keys = A cabinet labelled “Staff”, with a bunch of keys in the lock
    .why = A lock is useful only while the key is somewhere else. It belongs with the people who need staff files for their work, or in the key safe.
place-office-guests = A sign with the heading “Wi-Fi for guests” and a password
    .why = This password may hang here, because the guest Wi-Fi leads to the internet and nowhere else. The one for the work network would have no place on a wall.
place-office-cupboard = A wall cabinet with blinking devices and cables, its door open
    .why = All the lines meet here, and anybody could pull something out or plug something in. Keep it locked, with the key in the hands of whoever looks after it.

## At home

place-home-office = Working at the kitchen table
    .task = Somebody is working from home today, and a video call with a customer is about to start. Point at whatever puts the firm’s data at risk. Not everything in a kitchen does.
place-home-office-notebook = An open notebook with names and phone numbers on the window sill; people are walking past outside
    .why = Anyone who stops outside can read it. Notes go to the far side of the table, and at night into a drawer that locks.
place-home-office-cat = A cat asleep on a chair
    .why = She keeps everything to herself. Just leave a little distance between her and the keyboard.
place-home-office-speaker = A speaker that understands spoken commands; its ring is lit
    .why = It waits for its cue, sometimes mishears, and may then send recordings to its provider. For business calls, unplug it or move it to another room.
place-home-office-radio = An old radio with dials
    .why = All it can do is receive. It cannot listen in.
place-home-office-flipchart = A flip chart with names and sums of money, right across from the laptop’s camera
    .why = In the video call the customer can read what was meant for others. Check your own picture first, then turn the page over or blur the background.
place-home-office-headset = Headphones with a microphone, hanging on a hook
    .why = Good that they are there: with them on, the kitchen hears only half the conversation.
place-home-office-restart = A message on the screen: “Restart to update, postponed 23 times”
    .why = Until the restart, known flaws stay open. Restart today after the last call, and that is that.
place-home-office-disk = A small hard disk labelled “Holidays + work”, plugged into the laptop
    .why = On a personal disk the firm can neither protect its data nor erase it, and malware would hit original and copy together. Company data belongs in the company’s backup.
place-home-office-letter = A letter with the name of a bank, a large QR code and the words “Please confirm by Friday”
    .why = Letters get forged too, and a QR code is nothing but a link. Do not scan it; open your own bookmark for the bank and look there.
place-home-office-chat = A phone with a chat open; the last picture shows the sticker on a router
    .why = The sticker often carries the factory passwords, and the photo stays in the chat. Give the router passwords of its own, and give visitors the guest Wi-Fi.
place-home-office-briefcase = A closed briefcase with a combination lock beside the table leg
    .why = That is a tidy way for papers to travel between work and kitchen, and nobody reads them in passing.
place-home-office-tablet = A child with a tablet that has an inventory sticker on it
    .why = On a work device even a child acts in the firm’s name, and a message is soon deleted or sent. Work devices are only for the person the firm gave them to.
place-home-office-calendar = A calendar on the fridge: dentist, football, Grandma
    .why = This is family life and no business of the firm’s. In your own kitchen it may well hang.
place-home-office-bin = A box of waste paper by the door; the letters on top bear a firm’s logo
    .why = Soon the box will stand unattended in the street. Papers and spoiled printouts travel back to work and into the shredder there.

## On the move

place-train = On the local train
    .task = Many passengers, many devices. Point at whatever puts a firm’s data at risk. Some of it is perfectly all right.
place-train-qr = A timetable by the door; a small sticker with a QR code covers the printed one
    .why = Only the person who put it there knows where it leads. Use the railway’s app or your own bookmark, and tell the train staff.
place-train-inspector = A woman in uniform holding a reader to a ticket on a phone
    .why = She reads the code of the ticket and nothing else. The phone stays in its owner’s hand.
place-train-screen = A laptop with a table full of names and sums; the passenger beside it is looking across
    .why = Reading over your shoulder takes no technology. A privacy filter helps, or the table can wait until later.
place-train-filter = A laptop somebody is typing on; from the side its screen looks black
    .why = That is the work of a privacy filter. Only the person straight in front can read the screen.
place-train-bag = An open bag on the luggage rack, with a laptop and a disk labelled “Backup” in it
    .why = If the bag goes, both are gone, the original and the copy. Leave one copy at home or at work, and keep valuable luggage within reach.
place-train-call = A man with his phone on speaker: “Ms Ashdown still owes us £4,800.”
    .why = Now the whole carriage knows, and perhaps somebody who knows Ms Ashdown. On a train, one sentence will do: “Let me call you back.”
place-train-badge = A pass with a photo, a name and a firm, on a ribbon over a jacket
    .why = With a name and a firm, somebody can later ring or write and sound very convincing. After work the pass goes into the bag.
place-train-charger = A phone with a dark screen, connected by a cable to the socket in the seat
    .why = That is all right these days: a phone with current updates gives out data over the cable only if you agree, and this one is locked. If it asks whether you trust the device, say no.
place-train-wifi = A tablet on a network called “Train-WiFi-Free”, asking for an e-mail password; the sign on the wall says “Train-WiFi”
    .why = Anyone can give a network such a name, and no Wi-Fi needs the password to your mailbox. Stop, and use the internet of your phone.
place-train-laptop = An open laptop with a bright screen on a table; the seat in front of it is empty
    .why = One stop is enough, and the laptop gets off without its owner. If you leave your seat, lock it and take it along.
place-train-book = An open novel on a folding table
    .why = Plenty of suspense, but no risk. Anybody may read it.
place-train-folder = A folder labelled “Job applications” on a free seat
    .why = Paper has no lock: whoever finds the folder can read it all. On the way it stays in a closed bag, and the bag stays with you.
place-train-suitcase = A suitcase with a tag whose flap covers the address
    .why = Well done: whoever finds the case can look, but nobody reads it in passing.
place-train-phone = A phone with an open mailbox on a folding table; its owner is asleep
    .why = With the mailbox, somebody can reset the passwords of many other accounts. The phone belongs in the bag, locked; set it to lock after a minute at most.
