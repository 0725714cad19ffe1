### Step 14: Check and get better.

improvement-title = Check and get better
    .summary = Take stock twice a year, learn from incidents and share warnings with others.
    .reason = Security is never finished: people come and go, devices age and attackers think of something new. What we learn fades too, and after about half a year a refresher does you good. If you take stock twice a year of what works and what was left undone, you improve in small steps instead of after the next fright. And what you learn from an incident also helps the business next door.
improvement-take-stock = Check honestly, twice a year, what you have seen and what you only believe
improvement-learn = Learn from incidents and near misses without looking for somebody to blame
improvement-practise = Play through an emergency in small exercises and close the gaps
improvement-notice = Notice small signs and odd sign-ins, and look into them
improvement-share = Get warnings and pass them on without giving away anything confidential
