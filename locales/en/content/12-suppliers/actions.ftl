### Step 12: actions.

suppliers-list-key = Put your key providers on one page
    .why = Only a list shows you who holds a key to your business, and whom it is worth talking to.
    .how = Go through the bills and direct debits of the past twelve months. Write down everybody who reaches your data or devices, or whose failure would stop you. Note for each: what for, which data, what access, which emergency number, when the contract ends. Then ring them, the most important first, with the five questions from the lesson.
    .done = The printed page is kept with the emergency plan, and the three most important names have answers to all five questions next to them.

suppliers-fix-duties = Agree duties and the way out in writing
    .why = What was only said on the phone helps nobody once your contact has moved on.
    .how = Ask every key provider for a one-page addition to the contract. It should cover: a call within 24 hours of an incident, personal accounts with a second factor, which subcontractors are allowed, the return of data and passwords, and deletion at the end. Conclude a processor agreement wherever somebody processes personal data on your behalf. In Germany, doctors, lawyers and tax advisers add the duty of secrecy. With large cloud services that do not negotiate, read what their contract says on these points and file it.
    .done = For every name on your list there is a paper, signed or filed, that deals with these points.

suppliers-limit-access = Limit access from outside
    .why = A former provider’s forgotten account is a door that nobody watches any more.
    .how = List every account and every remote access that outsiders use, those for the website, the till, the phone system and machines included. Ask around, then block what nobody can explain. Turn shared accounts into personal ones, require a second factor and grant no more rights than needed. Set up remote maintenance so that somebody in the firm opens it and it closes again afterwards.
    .done = On the list every access has a person, a second factor and a date on which you will look at it again.

suppliers-tidy-shares = Tidy up your own shared files
    .why = An old link goes on working long after you have forgotten it. Each one you switch off is one open door fewer.
    .how = In the firm’s cloud service open the view of files you have shared. Stop sharing what nobody needs any more. Replace open links with shares for named people, for reading only where that is enough. Set an expiry date if the service offers one. Should you find work files in personal storage, ask where they belong and move them there.
    .done = Your list holds only what is needed, and you could say of each share whom it is for.

suppliers-rehearse-exit = Rehearse leaving your most important cloud service
    .why = If you have taken your data out once, you can switch, and you will get through an outage too.
    .how = Take the service you would miss most, such as the accounts or the appointment book. Start the export there and open the files with another program. Compare: is the number of entries right, are attachments included? Store the copy, encrypted, outside that service, and note how long it took, what was missing and the notice period. Repeat this once a year.
    .done = A readable copy with a date is kept in another place, and a note states time, gaps and notice period.

suppliers-ai-page = Set your AI rules on one page
    .why = People keep rules that are short and that allow something. A mere ban tends to drive things underground.
    .how = First ask what the team uses AI for, or would like to; an open answer gets nobody into trouble. Then write down: which tools are allowed, what must never go in, that a person checks every result, who answers questions and where to report a slip. If you have a works council, involve it early. Talk the page through with three examples from your own work and note who was there.
    .done = The page is on display, and two people you ask can name a tool that is allowed and something that must never go in.

suppliers-set-up-ai = Set up the approved AI safely
    .why = With company accounts and good defaults, nobody has to think of everything alone.
    .how = Choose an offer for businesses that comes with a processor agreement. Set up company accounts with a second factor. Turn off the use of inputs for training and limit how long histories are kept. Let apps reach mailboxes and files only after approval, and remove from the list of connected apps what nobody needs. If the AI may act by itself, have it ask for confirmation before it sends, deletes or pays.
    .done = A test account cannot connect an unknown app, and the settings show that use for training is off.
