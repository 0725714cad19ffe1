### Step 3: checklist items.

awareness-check-know-way = I know the number and the address for reporting anything odd
    .how = Both are on the wall and saved on the phone, since the computer may be locked when it matters.
awareness-check-trial = I have sent one trial report and received an answer
    .how = With a picture of the screen; the action “Send one trial report” shows the way for Windows and macOS.
awareness-check-own-click = If I have clicked myself, I ring at once, even if nothing can be seen
    .how = A click is no drama when somebody hears of it early.
awareness-check-practised = I have practised for ten minutes this month
    .how = With the team, or with a lesson and the questions that are due in this program.
awareness-check-example = I have shown the team an odd message from my own daily life
    .how = A picture is enough; do not forward the message itself, or the link travels with it.
awareness-check-confidential = I know what I do not pass on about our customers and our business
    .how = That goes for the internet too: photos of your desk and holiday plans can tell more than you think.
awareness-check-stand-in = My stand-in knows where to report something odd and who will help
    .how = Show them the notice on the wall and ring the number together once.
awareness-check-dates = Ten minutes a month are in the calendar until the end of the year
    .how = Best at a time when everybody meets anyway, workshop and counter included.
awareness-check-promise = Our signed promise is on the wall: reporting brings no trouble
    .how = Three sentences are enough: thanks for every report, help after a slip, no names in the discussion.
awareness-check-first-day = The briefing for the first day is ready, for temporary staff too
    .how = One page: whom to ask, where to report, what nobody here asks for, what is confidential.
awareness-check-externals = Outsiders with access have promised confidentiality and can report
    .how = Think of cleaners, maintenance, IT and outside bookkeeping; the promise is in writing.
awareness-check-joined-in = I have practised too, and told the team about a mistake of my own
    .how = When the boss goes first, it is easier for everybody else.
awareness-check-counted = We count reports instead of clicks and keep no list of names
    .how = More reports are a good sign; tell the team the number and say thank you.
awareness-check-talk = Before the days off we have talked about urgent requests and reporting
    .how = Ten minutes will do: who can be reached, who decides, and what can safely wait until afterwards?
awareness-check-answered = Every report is answered on the same day, with thanks and a result
    .how = False alarms included; look up whether it worked for the last five reports.
awareness-check-reachable = Somebody takes reports on days off too, and the stand-in is named
    .how = Try it out: a call and an e-mail both reach the stand-in.
awareness-check-warn-all = A warning reaches everybody within minutes, even without e-mail
    .how = By a telephone chain or a notice on the door, for instance; try it on a quiet day.
awareness-check-safeguard = The latest reports have led to one more technical safeguard
    .how = A filter, a label, a second factor or one access right fewer; tell the team what is new.

## For particular occasions

awareness-check-farewell = The leaving talk covered confidentiality and open questions
    .how = Ask what the person has noticed; people who leave often speak more freely.
