### Step 3: questions.

awareness-q01 = A garage has two hours a year per person for learning about security. What does the most good?
    .a = Two hours once a year for all, with a certificate
    .a-why = Starting together is a fine thing. But what comes up only once fades: in a large study it made no difference to clicks how long ago the yearly training was.
    .b = Ten minutes every month with an example from real life
    .b-why = Twelve times ten minutes is the same two hours. What comes round again stays fresh, and an example from your own workshop fits the work.
    .c = A thorough course for the office, where the post comes in
    .c-why = The office does receive a lot. But calls, text messages and unexpected visitors reach the front desk and the workshop too.
    .d = A handbook that everybody reads and signs
    .d-why = It is useful for looking things up. Reading alone leaves little behind; people who answer questions remember more.

awareness-q02 = Answering a question from memory makes something stick better than reading the same text again.
    .true-why = Testing yourself is among the best-proven ways to learn, above all when spread over several days. That is why this program keeps asking you questions.
    .false-why = On a second reading everything sounds familiar, which is deceptive. In a comparison of ten ways of learning, rereading did poorly; self-testing was one of the best two.

awareness-q03 = Tomorrow a temporary assistant starts at the farm shop for four weeks. What belongs on the first day?
    .a = The number for reports, with a short trial
    .a-why = Good: whoever has reported once will do it when it matters. The trial takes only minutes.
    .b = A colleague’s password, until the new account is ready
    .b-why = Four weeks are short, and it would be quicker. But afterwards nobody can tell who did what, and two people know the password.
    .c = What must stay confidential about customers and business
    .c-why = Good: somebody new cannot know. Two or three examples say more than a long paragraph.
    .d = All the policies at once, to be read and signed
    .d-why = It is well meant, but hardly any of it will stick on the first day. One page is enough; the rest comes in the exercises.

awareness-q04 = After an incident, this notice is meant to give people courage. Point at the line that will probably make the next report come later.
    .a = On Tuesday we received a forged invoice.
    .a-why = Short and to the point: now everybody knows what it is about.
    .b = It was reported after twenty minutes. Thank you for that!
    .b-why = The thanks are near the top, where all can see them. That makes the next report easier.
    .c = It had been paid by Mr Weber from purchasing.
    .c-why = Now everybody wonders whether their own name will be up there next time. Nobody needs it in order to learn.
    .d = The bank was able to stop the transfer.
    .d-why = This line shows what an early report can do. It certainly belongs here.
    .e = From today we confirm new account numbers by calling back.
    .e-why = This turns the incident into a rule from which everybody gains.

awareness-q05 = This is how Jonas from the warehouse reports. Point at the detail that calls for somebody to act at once.
    .a = “Hello, this is Jonas at the packing table.”
    .a-why = Who is reporting, and from where: that helps with questions but is not urgent.
    .b = “At 9.20 am an e-mail came about a parcel.”
    .b-why = The time helps to find the same message in other mailboxes. That comes right afterwards.
    .c = “The sender was info@delivery.test.”
    .c-why = The address helps to filter out further messages. Something else comes first, though.
    .d = “The link opened a sign-in page, almost like ours.”
    .d-why = Now it is clear what the senders were after. What matters is what happened next.
    .e = “I typed my password into it.”
    .e-why = Somebody could be signing in with it this minute. The password is changed at once and open sessions are ended. It is good that Jonas says it so frankly.
    .f = “After that the page just went blank.”
    .f-why = This belongs in the report. Unfortunately, a blank page does not mean that nothing has happened.

awareness-q06 = An IT provider is to get remote access to the computers in your practice. What do you settle first?
    .a = Nothing more, since they know far more about security than we do
    .a-why = They surely have the expertise. But what is confidential here, and whom to ring about something odd, they cannot know.
    .b = They take part in every exercise, like the whole team
    .b-why = That would be asking a lot. It matters more that they know your rules and your way to report.
    .c = We talk it over on the phone, as we have known them for years
    .c-why = Trust is worth a great deal. But what is said on the phone is soon forgotten, and their stand-in never hears of it.
    .d = Confidentiality in writing, and our number for reports
    .d-why = That is it. They know what is confidential, and they ring when something strikes them as odd. Outsiders can keep watch too.

awareness-q07 = You have opened an attachment, and a window flashes up for a moment. What do you do?
    .a = Click nothing more and stop working
    .a-why = First set nothing else off: no second click, no deleting, no restart.
    .b = Ring the number for reports
    .b-why = Then get help. By phone, because you do not want to do anything more on the device.
    .c = Say what happened, when and on which device
    .c-why = In the call, facts are what help. Whether it was an attack is not yours to judge.
    .d = Do what is agreed on the phone
    .d-why = Countermeasures wait until somebody in charge knows. Acting alone, you may easily wipe out traces.
    .e = Tell the others at the next meeting
    .e-why = Once all is settled, the others learn from it. Tell the story yourself if you like, or have it told without names.

awareness-q08 = Before you report something, you should be sure that it really is an attack.
    .true-why = Understandable, as nobody likes raising a false alarm. But checking is for those in charge, and while you search, somebody at the next desk may already be clicking.
    .false-why = That is so. A report only says: I have noticed something. Whether it is an attack is for others to decide.

awareness-q09 = Friday evening: a fitter admits that he clicked on a strange link on Monday. What do you say first?
    .a = “Thank you for telling me. What exactly happened?”
    .a-why = The thanks make it easy to talk, the question brings the facts. After that somebody acts, even on a Friday evening.
    .b = “Why on earth did you not report it on the day?”
    .b-why = A fair question, only not now. As the first thing said it sounds like blame, and next time he may wait even longer.
    .c = “Oh, that happens to us all. Have a nice weekend!”
    .c-why = The friendly tone is right. But the click is four days old, and somebody has to take a look today.
    .d = “Let us discuss that calmly on Monday with the whole team.”
    .d-why = By then a whole weekend has gone by. And hardly anyone would confess in front of everybody twice.

awareness-q10 = Which answer fits which report?
    .a = The reported invoice turns out to be genuine
    .a-match = “Thank you, all is well. Please keep it up.”
    .a-why = A false alarm deserves thanks too: somebody looked closely, and the way to report worked.
    .b = Somebody nearly paid, but then called back to check
    .b-match = “Thank you. May we tell this at the meeting, without names?”
    .b-why = From a near miss the whole team learns, and it has cost nothing.
    .c = Somebody has typed the password into a fake page
    .c-match = “Thank you. Let us change it together right now.”
    .c-why = Every minute counts here. Act first; explanations can wait.
    .d = Five people report the same e-mail
    .d-match = “Thank you. The warning to everybody is going out now.”
    .d-why = A wave is coming in. Whoever has not clicked yet is now warned.

awareness-q11 = At an online shop, passwords were typed into fake pages three times. What really helps now?
    .a = Harder practice e-mails, until nobody clicks any more
    .a-why = It hardly ever comes to that. In a study with 19,500 employees, teaching people right after the click cut clicks by only 1.7 percentage points.
    .b = A passkey for every mailbox
    .b-why = It does not work on a fake page at all. Where there is none, another second factor helps.
    .c = Sending the leaflet round to everybody again
    .c-why = It does no harm but has little effect. ETH Zürich found that such material is seldom read, and that attention is lacking more than knowledge.
    .d = A password manager that watches the address
    .d-why = On a fake page it offers nothing. That works even when your eyes are tired.

awareness-q12 = You have practised for half a year. Now somebody has clicked after all, and reported it straight away. What follows?
    .a = Practice was in vain, so the money goes into technology
    .a-why = Thinking of technology is good. But without practice nobody would have reported the click, and no filter catches everything.
    .b = Whoever clicked repeats the training until it has sunk in
    .b-why = It sounds fair but feels like a punishment. The next click might stay a secret.
    .c = Keep practising, and look for a safeguard that stops such a click
    .c-why = The two belong together: practice brought the quick report, technology limits the damage next time.
    .d = From now on IT checks every link before anybody opens it
    .d-why = That is a cautious idea. But links are part of daily work, and people soon get round such a rule because nothing would ever be finished.
