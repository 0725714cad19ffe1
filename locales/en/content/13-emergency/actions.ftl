### Step 13: actions.

emergency-hang-card = Fill in the emergency card and put it up
    .why = In the first minutes nobody should have to search or weigh things up. The card says whom to call and what anyone may do without asking.
    .how = Print the BSI’s emergency card or write one of your own. On the front go your emergency number, a stand-in and the sentence: “Stop work, pull the network cable, Wi-Fi off. Anybody here may do this.” Name the devices where people ask first, such as those on machines or in treatment rooms. On the back go provider, insurer, bank and the police contact point. Call your own numbers to try them, compare the others with the website of each office, and add the date.
    .done = A dated card hangs at every workplace, and somebody answered the trial call.

emergency-try-disconnecting = Try taking your own device off the network
    .why = What your hands have done once, they can do again in a fright.
    .windows = Find the network cable and unplug it. Then press the Windows key together with A and switch Wi-Fi off in the panel that opens; if your laptop has a SIM card, switch off mobile data as well. Open a website you have not visited today: it must not load. Afterwards switch everything back on.
    .macos = Find the network cable and unplug it. Then open Control Centre at the top right of the menu bar and switch Wi-Fi off. Open a website you have not visited today: it must not load. Afterwards switch everything back on.
    .done = The website did not load, the device stayed on, and disconnecting took less than a minute.

emergency-write-plan = Write the emergency plan on two pages
    .why = If you first have to find out who may decide, an emergency costs you hours.
    .how = Page one lists the four jobs with names and stand-ins: deciding, technology, communication, keeping the log. It also says how you reach one another without company e-mail, for example with a list of mobile numbers and a place to meet. Page two says what the firm lives on, what should run again first, who may spend how much, and what you tell people outside. Print both pages and keep one copy off site.
    .done = Everybody named has the plan on paper and has agreed to their job.

emergency-paper-folder = Pack the folder for a day without IT
    .why = With today’s list in hand you can work, even if no computer starts.
    .how = Ask at every desk: what do we need to look after our customers for one day? Put blank forms, a receipt book, the price list and phone numbers into a folder. In the evening print tomorrow’s appointments and orders for it, and shred the old ones. Leave out passwords and complete customer files, and lock the folder away.
    .done = Even somebody who did not pack the folder can work with it for two hours.

emergency-restart-list = Write the list for starting up again
    .why = Programs depend on one another. If you look for the order only when it happens, you end up building some things twice.
    .how = List all systems in the order in which they should start again. Beside each goes: what has to run first, where backup, licence and instructions are, whom to call, and how long the last test took. Keep a clean spare device ready. Agree with your provider in writing when they will be there in an emergency, and which number answers after hours.
    .done = The printed list is with the emergency plan, and somebody else has read and understood it.

emergency-rehearse = Rehearse for an hour at the table
    .why = A plan nobody has played through has gaps. At the table they show up without anything getting broken.
    .how = Pick a case, such as “Monday, eight o’clock, all files are encrypted”. Put card, plan and folder on the table; computers stay off. In turn, everybody says what they do, and every ten minutes somebody reads out a surprise. Write the gaps down, each with a name and a date. Nobody gets marks. Repeat the hour once a year with a different case.
    .done = There is a sheet with the date, those who took part and at least three gaps that somebody is in charge of.

emergency-deadline-sheet = Fill in the sheet of reporting deadlines
    .why = With addresses and deadlines in front of you, you can report on a Saturday too.
    .how = Enter the data protection authority of your state and the way to its form, your bank, your insurer with the policy number, the police contact point, and the customers whose contracts ask for notice. For each, write the deadline, when it starts and the name of the person who reports. Use the BSI’s test to see whether NIS2 applies to you, and note the result. Once a year have the sheet read by somebody who knows the law.
    .done = The sheet is dated and hangs next to the emergency card in the office, and the stand-in knows how to report as well.
