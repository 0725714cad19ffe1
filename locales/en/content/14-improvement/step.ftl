### Step 14: Check and get better.

improvement-title = Check and get better
    .summary = Take stock twice a year, learn from incidents and share warnings with others.
    .reason = Security is never finished: people come and go, devices age and attackers think of something new. What we learn fades too, and after about half a year a refresher does good. If you take stock twice a year of what works and what was left undone, you improve in small steps instead of after the next fright. And what you learn from an incident also helps the business next door.
