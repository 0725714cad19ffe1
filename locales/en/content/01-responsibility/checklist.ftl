### Step 1: checklist

responsibility-check-know-whom = I know who is in charge of security, who stands in and how to reach both
    .how = The name and number belong on a note where you work and in your phone.
responsibility-check-read-rules = I have read the house rules and asked my questions about them
    .how = It is one page at most; ask for the reason where none is given.
responsibility-check-my-tasks = I know which security tasks belong to my job
    .how = Locking the till, for instance, swapping the backup disk or checking new bank details.
responsibility-check-say-it = I pass on what I notice, even if it may be nothing
    .how = Do not count on somebody else having reported it.
responsibility-check-rule-misfit = I have said which rule does not fit my work
    .how = Describe where the rule holds you up; a workaround that many use is a good reason to change it.
responsibility-check-hand-over = Before my days off, open tasks are handed over to a person
    .how = To a name, not “to the team”; say where the papers are as well.
responsibility-check-named = A person in charge is named in writing, with hours and a stand-in
    .how = Half a page with your signature will do; introduce both people to the team.
responsibility-check-hours = The regular hours for security were kept this month
    .how = If they were dropped, settle which other work will make room for them.
responsibility-check-monthly-talk = The monthly talk on security is in the diary for the whole year
    .how = Three questions: what was reported, what is done, what is still needed.
responsibility-check-decisions = Our three biggest risks each have a decision with a name and a date
    .how = Reduce, avoid, pass on or knowingly accept; one sentence for each decision.
responsibility-check-example = I keep to the house rules myself and ask people to remind me
    .how = Say aloud that there is no exception for you either.
responsibility-check-open-week = I open the practice week myself and talk about a slip of my own
    .how = When the boss goes first, it is easier for everyone to be honest.
responsibility-check-who-decides = It is settled who may decide, and can be reached, during the days off
    .how = Write down up to what amount, and whether devices may be taken off the network.
responsibility-check-task-table = Every IT task has a name, a stand-in and a piece of evidence
    .how = Go through the table row by row with the provider and the contract.
responsibility-check-nameless = Tasks without a name are with management for a decision
    .how = Say how much work each one means; that makes deciding easier.
responsibility-check-evidence = Evidence for the monthly talk is ready, such as records and lists
    .how = A short list you can show is better than a long report.
responsibility-check-alarm-reader = Alerts from devices and services go to somebody who reads them
    .how = Check whether addresses of people who have left are still on file.
responsibility-check-stand-in-access = The stand-in has access of their own and has tried it
    .how = Have them do one task themselves before you go on holiday.
responsibility-check-provider-hours = We know when and how to reach the provider on days off
    .how = Have times, number and costs confirmed, and keep them on paper.

## For particular occasions

responsibility-check-tasks-passed = My tasks and open matters have been handed over, each with a name
    .how = One page will do: what it is, where it is, when it is due, who takes it.
responsibility-check-successor = Each of the person’s tasks has somebody new
    .how = Think of the quiet ones too: backup, keys, domain name, alerts.
responsibility-check-machine-owner = Each networked machine has somebody in charge, of its IT as well
    .how = Production often thinks IT is in charge, and IT thinks it is the maker.
