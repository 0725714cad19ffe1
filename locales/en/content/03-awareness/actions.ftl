### Step 3: actions.

awareness-monthly-ten = Set aside ten minutes a month
    .why = What is mentioned once a year fades. Twelve times ten minutes is only two hours as well, but it lasts all year.
    .how = Pick a time when everybody meets anyway, and put it in the calendar until the end of the year. Take turns to bring an example: an e-mail, a text message, a phone call. Talk about what the other side wanted, what gives it away and whom you would ask. Finish by agreeing on one single thing. Whoever missed it catches up in the same week, with a lesson from this program for instance.
    .done = The dates are in the calendar, the first one has taken place, and management was there.

awareness-first-day = Prepare a briefing for the first day
    .why = People who are new know neither the voices nor the routines of the firm. A fake call hardly stands out, and nobody likes to keep asking.
    .how = Write one page for everybody who starts, temporary staff, trainees and interns included: whom to ask, where to report, what nobody here will ever ask for, and what is confidential. Go through it together on the first day; ten minutes will do. Outsiders with access to rooms, devices or data sign a promise of confidentiality and get the same number for reports. Have the form for this checked once by a lawyer.
    .done = The latest newcomers have talked the page through with somebody, and every outsider with access has signed.

awareness-one-way = Set up a way to report that always answers
    .why = If people first have to find out where to report, they leave it. And if no answer ever comes, they soon stop.
    .how = Agree with management on one phone number for urgent things and one address for all the rest. Both are for anything odd: e-mails, calls, devices, lost keys. Name one person and a stand-in. Every report gets thanks and a result on the same day. Keep a short list of what was reported when and what helped; names do not belong in it. Put number and address up where everybody passes.
    .done = Everyone you ask knows the number and the address, and a trial report is answered even on the responsible person’s day off.

awareness-trial-report = Send one trial report
    .why = What your hands have done before comes easily when it matters. The trial also shows whether the way to report works.
    .windows = Take an e-mail that strikes you as odd, or an advertisement, and open nothing in it. Press the Windows key, Shift and S together and drag a frame around the message. Paste the picture into your report with Ctrl and V. Write “Trial” and five details: who, which device, what could be seen, what you did, when. If a device is truly behaving oddly, leave it alone and photograph the screen with your phone.
    .macos = Take an e-mail that strikes you as odd, or an advertisement, and open nothing in it. Press Shift, Command and 4 together and drag a frame around the message. A moment later the picture is on the desktop; drag it into your report. Write “Trial” and five details: who, which device, what could be seen, what you did, when. If a device is truly behaving oddly, leave it alone and photograph the screen with your phone.
    .done = Your trial report was answered on the same day.

awareness-promise = Promise that reporting brings no trouble
    .why = After a mistake, minutes count. People who fear trouble wait a while first, and until they speak nobody can help.
    .how = Write three sentences: Whoever reports something is thanked. Whoever reports their own slip gets help and no trouble. What we learn from it, we discuss without names. Sign the sheet and hang it beside the number for reports. At the next meeting, tell the team about a mistake of your own. And keep the promise even when the slip has cost money.
    .done = The sheet is on the wall, and you have read it out to the team.

awareness-add-safeguard = Find a technical safeguard for each report
    .why = Experienced people miss things too. A good setting works even on tired days.
    .how = Once a month, go through the reports and ask of each one: what would have caught this, or kept the damage small? It is often a stricter filter, a label on e-mail from outside, a second factor, the password manager or one access right fewer. Put one of them in place. Tell the team in a sentence what is new, and that a report prompted it.
    .done = For the last three reports, your list says which safeguard was added or why none was needed.
