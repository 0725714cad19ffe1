### Step 1: what to do

responsibility-name-person = Name a person in charge
    .why = What concerns everybody is often done by nobody. A name, a task and set hours get things moving.
    .how = Ask somebody who knows the business and whom people trust. Write half a page together: tasks, regular hours in the rota, the right to stop things, a monthly appointment with you, a stand-in. Sign it and introduce the person at the next team meeting. If other work has to go to make room, say which.
    .done = The signed page exists, the hours are in the rota, and everyone in the team can name both people.
responsibility-decision-page = Write one page of decisions
    .why = Once you know the biggest worries and have decided on them, time and money go to the right place.
    .how = Sit down as three: management, somebody who does the daily work, somebody from IT. Write each worry on a slip of paper and sort the slips by two questions: how likely, how bad? Decide on the top three: reduce, avoid, pass on or accept. Note one sentence for each, with a name and a date, and keep the other slips.
    .done = One page holds three decisions, each with a name and a date, and your signature below.
responsibility-monthly-talk = Start the monthly talk
    .why = Twenty fixed minutes bring gaps to light early and keep things from petering out.
    .how = Put one appointment a month in the diary for the whole year. Three questions will do. What has been reported? What has been done, and how can I see it? What is left undone, and what do you need from me? Note the result in two lines. If an appointment falls through, make it up in the same week.
    .done = The appointments are in the diary, and there are two lines from the latest talk.
responsibility-house-rules = Put the house rules on one page
    .why = Rules only help if people know them, understand them and can keep to them in daily work.
    .how = Begin with five to eight sentences, on passwords, screen lock, reporting, payments, personal devices and new programs, for instance. Give the reason with each one. Ask the team which rule does not fit their work, and change it. Be the first to sign; newcomers get the page on their first day.
    .done = The page is on display, everyone has signed it, and people can see you keeping to it.
responsibility-task-table = Put names to the IT tasks
    .why = Gaps appear where two sides each believe the other is taking care of it.
    .how = Draw up a table: updates, backups, accounts and rights, virus protection, network and remote access, website, telephone, alerts. For each row note who does it, who stands in and how one can tell. Go through the rows with your provider and compare them with the contract. Take rows without a name to management.
    .done = Every row has two names, and the provider has confirmed theirs.
responsibility-know-whom = Know whom to ask
    .why = With the name and number at hand you ask earlier, and asking early is half the protection.
    .how = Ask who is in charge of security in your firm and who stands in. Have somebody tell you which rules apply to your work. Write both names and a phone number on a note where you work, and save the number in your phone.
    .done = You find the name and number in ten seconds, even with the computer switched off.
