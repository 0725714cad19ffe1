### Ready workshops

workshop-45 = Think first, then click
    .summary = Three quarters of an hour for the whole team: how pressure is recognised, and an inbox to judge together
workshop-90 = Safely through the working day
    .summary = Reading addresses, a second lock for accounts, reporting fast: what matters most for everyone, with exercises
workshop-180 = Half a day for the management
    .summary = Handing out tasks, stopping fraudulent transfers, getting data back, beginning well in an emergency
workshop-360 = A day that ends with a plan
    .summary = From an overview of devices and data to decisions that hold from next Monday on

## Notes for whoever leads the workshop

workshop-note-welcome = Say in three sentences what this is about, and let the phones join meanwhile. Nobody is shown up here: names are not needed.
workshop-note-expectations = Let each person say one sentence: what should be different after today? Write it down; you will come back to it at the end.
workshop-note-test = Explain nothing, even when asked. The answers come at the end, when the same questions are put once more.
workshop-note-own-example = Bring a real example from the trade, without names. Then ask who has had one like it.
workshop-note-inbox = Read each message aloud before people vote. After the vote, ask first what gave it away, and only then show the answer.
workshop-note-links = Have the name that counts read aloud, from right to left. Whoever has said it once does it alone as well.
workshop-note-passwords = Nobody types a password that is really in use. Take one that the room makes up.
workshop-note-scenario = Before each decision, leave two minutes to talk. The majority decides, even when it is wrong: that is what the room learns most from.
workshop-note-sorting = Leave the cards people argue about and come back to them at the end. The argument matters more than the right box.
workshop-note-who-does-it = Who looks after it in the firm, and who stands in for that person? If the sentence stays unfinished, that is the first action.
workshop-note-essentials = Which three things must not fail for a single day? Have each group write exactly three on a sheet.
workshop-note-last-restore = When was something last brought back from the backup? Ask for the date, not whether it works.
workshop-note-whom-to-call = Whom do you call when the computer no longer starts? Have people look up the number without using the computer.
workshop-note-card = Lay out the emergency card and show where it is to hang.
workshop-note-report = Name the one place where suspicious messages are reported, with a name and a telephone number.
workshop-note-actions = Each person picks one action from the sheet, adds a day, and tells it to the person beside them.
workshop-note-decisions = Three actions a firm at most. Each takes a name, a day and the money; without these three it is a good intention.
workshop-note-compare = Show both results side by side, and explain the questions where least has changed.
workshop-note-appointment = Agree when to look back at the actions: in about three months, half an hour is enough.
