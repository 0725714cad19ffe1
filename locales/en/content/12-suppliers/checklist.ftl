### Step 12: checklist items.

suppliers-check-shares = I have stopped sharing files that nobody needs any more
    .how = The list of shared files shows them; what stays has a name on it and, if possible, an expiry date.
suppliers-check-company-account = My work files are kept in the company account only
    .how = Look on your phone as well; if there is no suitable place for them, tell management.
suppliers-check-ai-known = I know which AI is allowed and whom I can ask about it
    .how = Both are on the page of AI rules; if there is none yet, ask for it today.
suppliers-check-postcard = Confidential things go only into an AI that is cleared for them
    .how = What you would not write on a postcard stays out; report a slip at once.
suppliers-check-ai-verify = I look up figures, names and legal references that come from AI
    .how = Go to the original if you can: the law, the contract or the maker’s own page.
suppliers-check-call-back = If the IT service rings out of the blue, I call back on the number I know
    .how = Only then may anybody see the screen; a genuine provider will understand.
suppliers-check-share-mail = I open shared files by my bookmark rather than from the e-mail
    .how = Messages such as “A file has been shared with you” are a popular disguise for fake sign-in pages.
suppliers-check-list = The list of key providers is up to date and printed
    .how = For each it states access, data, emergency number and the end of the contract.
suppliers-check-duties = Reporting, access and the way out are agreed with every key provider
    .how = One extra page is enough; it names the time limit for reporting an incident.
suppliers-check-processor = Wherever the GDPR demands one, a processor agreement is on file
    .how = Newsletters, bookings, shredding and AI are easily forgotten; doctors, lawyers and tax advisers check the duty of secrecy too.
suppliers-check-ai-page = The AI rules fit on one page and have been talked through with everyone
    .how = Three examples from your own work say more than ten paragraphs; note who was there.
suppliers-check-they-call = Our providers know whom to ring here if something happens
    .how = Give two names with mobile numbers, and say beforehand when somebody is away.
suppliers-check-reachable = I know which provider can be reached over the days off
    .how = Ask about hours and prices of the emergency service and put them on the list.
suppliers-check-thanks = I have thanked those who reported a wrong share or a wrong input
    .how = That way the next report will also come early enough to keep the damage small.
suppliers-check-outside-access = Every account for outside access belongs to a person and has a second factor
    .how = Compare the accounts with the list of providers; whatever nobody knows is blocked.
suppliers-check-closed = Remote access that is not needed is closed before the days off
    .how = Try it from outside, and write down who may open it again in an emergency.
suppliers-check-open-links = Open links in the cloud service have been looked through, old ones switched off
    .how = The admin pages show what is shared outside; an expiry date can often be set for everybody.
suppliers-check-apps = Apps reach mail and files only after approval, and old ones are checked
    .how = Go through the list of connected apps and remove what nobody can explain.
suppliers-check-ai-settings = The approved AI uses company accounts and does not learn from our inputs
    .how = Look at training, history and second factor; a setting may change with an update.
suppliers-check-export = A fresh export from the most important cloud service is kept elsewhere
    .how = Open a few of its files; only then do you know that the copy is any good.

## For particular occasions

suppliers-check-partners-told = Customers, bank and providers know who is in charge now
    .how = Those who do not know will believe a fake message in the old name.
suppliers-check-mailbox-after = Mailbox and files have been passed on, with a day set for deletion
    .how = An automatic reply names the new address; what is marked private stays unread.
suppliers-check-questions-answered = The provider has answered our security questions in writing
    .how = Five will do: second factor, updates, backup, reporting of incidents, subcontractors.
suppliers-check-importance = It is settled how long we can manage without this provider
    .how = How closely you check, and whether you need a fallback, depends on it.
suppliers-check-customer-lists = I do not send lists of customer data by e-mail
    .how = Share the list with named people, and delete exports after use.
suppliers-check-shop-contract = It is agreed who keeps website and shop up to date and whom we reach at night
    .how = If it is not in the contract, usually nobody does it.
