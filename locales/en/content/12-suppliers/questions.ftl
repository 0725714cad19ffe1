### Step 12: questions.

suppliers-q01 = A bicycle shop has an hour to spare. Which supplier should it look at first?
    .a = The tyre wholesaler, because that is where it spends by far the most.
    .a-why = Much spending means many goods. The wholesaler hardly touches data, and tyres could be had elsewhere if need be.
    .b = The maker of the till system, which also holds all the customer data.
    .b-why = This maker can get at data, and without the till nothing is sold. Both sorting questions come out as yes.
    .c = The new print shop for posters, because it has not known it for long.
    .c-why = Care with newcomers is natural. But somebody who only prints a poster needs neither your data nor any access.
    .d = The cleaning firm, because its people are alone in the shop at night.
    .d-why = Well observed: lock screens and cupboards for that reason. If it fails, the shop goes on, so it is not the first.

suppliers-q02 = You ask: “How will we hear if something happens at your end?” Which answer convinces you?
    .a = “Nothing has happened here in twelve years, so you can rest easy.”
    .a-why = Good to hear, but it does not answer the question. You want to know what happens on the first bad day.
    .b = “We hold a certificate; I will gladly send you a copy of it.”
    .b-why = A certificate is a good sign. It does not say who will ring you, or when.
    .c = “Our terms and conditions deal with that.”
    .c-why = There may be something useful in there. Ask for the passage and the time limit, and see whether it is enough for you.
    .d = “Ms Kern will ring you within 24 hours, at weekends too.”
    .d-why = That is what a good answer sounds like: a name, a way, a time limit. Have this sentence put into the contract.

suppliers-q03 = A large customer wants information on our IT security because of the NIS2 rules. That brings our firm under the law as well.
    .true-why = Many fear so, but a customer cannot bring that about. They must secure their supply chain, so they ask. Whether the law covers you depends mainly on sector and size (as of 2026).
    .false-why = By asking, the customer meets a duty of their own. Whether the law covers you depends mainly on sector and size (as of 2026). Answering is still worthwhile, because the order is at stake.

suppliers-q04 = A new IT firm is to look after your computers. What do you agree on?
    .a = Every technician gets an account of their own.
    .a-why = You can see who did what, and block a single account when somebody leaves them.
    .b = One shared administrator account, so that stand-ins can help as well.
    .b-why = It is fair to think of stand-ins. Give them a second personal account, or in the end nobody knows who was at work.
    .c = Somebody in the firm opens remote access, and only when needed.
    .c-why = A door that is mostly closed cannot be misused by those who break in at the IT firm.
    .d = You hear of incidents at the IT firm within 24 hours, by phone.
    .d-why = The sooner you know, the sooner you can close access. If personal data is affected, your own time limit for reporting starts once you know of it.
    .e = The IT firm keeps all the passwords, so nothing can go wrong here.
    .e-why = Convenient while you get along. Keep the most important credentials in your own safe too, or everything depends on another firm.

suppliers-q05 = You are changing your IT provider. What do you do, step by step?
    .a = Read what the old contract says about the handover
    .a-why = This comes first: you learn what you are entitled to and by when, and give notice in good time.
    .b = Take over data, passwords and papers
    .b-why = While the old provider still works for you, you are most likely to get everything.
    .c = Try out whether it is all readable and complete
    .c-why = After the handover and before you part ways: now you can still ask if something is missing.
    .d = Block their access and change passwords on the last day
    .d-why = Once nothing is missing the door is closed, on the very day the work ends.
    .e = Have them confirm that your data has been deleted there
    .e-why = This comes last, because until the handover is checked their copy is your safety net. What the law makes them keep is another matter.

suppliers-q06 = An IT firm’s offer: point at the line that must be changed before you sign.
    .a = We look after seven workplaces and the server.
    .a-why = The scope is clear. Both sides know what it is about.
    .b = Our people work with personal accounts and a second factor.
    .b-why = You would have asked for exactly this. The line may stay.
    .c = For faults we can be reached from 7 am to 6 pm on working days, in an emergency at night too.
    .c-why = Hours and emergency service are stated. Just ask for the night number.
    .d = We report security incidents at our end to you by phone within 24 hours.
    .d-why = The time limit and the way are fixed. That is more than many offer.
    .e = After the contract ends, backups and passwords stay with us.
    .e-why = Your data and credentials belong back with you at the end, and the copies are deleted. For personal data the GDPR provides for return or deletion anyway.
    .f = We announce changes of price three months in advance.
    .f-why = That is a matter of business. It has nothing to do with the safety of your data.

suppliers-q07 = You want to send a customer 30 photos of his building site. Which way is best?
    .a = A link to the folder “Sites”, for reading only.
    .a-why = Read only is a good idea. But he will also read what is stored there for other customers.
    .b = A link for anyone who has it; afterwards I delete my e-mail with the link in it.
    .b-why = Your e-mail is gone, the link still works. It can be forwarded, and you never learn who opens it.
    .c = A separate folder, shared with his address until the end of the month.
    .c-why = That fits: small, with a name and with an end. Reading is enough too, since he has nothing to change.
    .d = A link to my personal storage, where there is still room.
    .d-why = The firm does not know of it and cannot end it when you are ill. Better ask for more room in the company account.

suppliers-q08 = Which remedy helps most with which trouble in the cloud?
    .a = Somebody has phished a colleague’s password.
    .a-match = A second factor for every account
    .a-why = With the password alone, nobody gets in.
    .b = A folder was emptied by mistake weeks ago.
    .b-match = A backup of your own with older versions
    .b-why = A service empties its bin at some point. Your own copy stays as long as you decide.
    .c = A link meant for one customer is going round.
    .c-match = Sharing by name, with an expiry date
    .c-why = Without an invitation, nobody can open anything, even with the forwarded link.
    .d = The provider is getting dearer and you want to move.
    .d-match = An export you have rehearsed before
    .d-why = You know what comes out and how long it takes. The EU’s Data Act obliges cloud providers to make switching easier (as of 2026).

suppliers-q09 = Even with a reliable cloud provider, a copy of your own outside its service is worth having.
    .true-why = Such services seldom fail, but nobody can promise complete safety, says Germany’s BSI. Your copy also helps after a deletion by mistake and with a locked account.
    .false-why = An understandable thought, since good providers have several data centres. That helps if one of them burns down. Against a locked account, a deletion by mistake or a bankruptcy, what helps is a copy of your own.

suppliers-q10 = A dental practice has a letter drafted by an AI that is not cleared for patient data. Point at the line that does not belong in the prompt.
    .a = Write a short letter to a patient.
    .a-why = Nobody learns from this who it is about. Such a task is fine.
    .b = Her appointment has to be moved by a week.
    .b-why = Without a name or date this gives nothing away about a particular person.
    .c = It is about Ines Brandt, born on 4 May 1988, and her root canal treatment.
    .c-why = Name, birthday and treatment are confidential. Leave a gap in the letter and fill it in later, in your own program.
    .d = The tone should be warm, eighty words at most.
    .d-why = Saying what tone and length you want improves the draft and gives nothing away.
    .e = Leave room at the end for our signature.
    .e-why = Leaving room is even wise: personal things are added later, in your own program.

suppliers-q11 = In your draft of a quote an AI names a standard and a deadline. What do you do before it goes out?
    .a = I look both of them up at the source, such as the maker’s page.
    .a-why = AI can invent standards and deadlines that sound perfectly real. A look at the source costs minutes, a wrong quote costs more.
    .b = I ask the AI once again whether it is really sure about both of them.
    .b-why = It will probably agree politely or apologise politely. Neither proves anything, because it does not look things up.
    .c = I add a note that an AI helped with the wording.
    .c-why = Being open is good. The customer still relies on your quote, and you answer for it.
    .d = I read the text aloud and listen for anything unlikely.
    .d-why = That helps with clumsy sentences. But what an AI invents sounds just as likely as what is right.

suppliers-q12 = From now on an AI is to sort and answer enquiries in a mailbox. Which limits really help?
    .a = Telling it to ignore commands in e-mails from strangers
    .a-why = It does no harm, but you cannot rely on it. Such programs cannot safely tell their task from somebody else’s text.
    .b = Answers as drafts only, which a person has to send
    .b-why = Even if a hidden command confuses it, nothing goes out unseen.
    .c = Access to all drives, so that it makes fewer mistakes
    .c-why = Knowing more may give better answers. At the same time a single hidden command can then reach everything.
    .d = Access to this one mailbox and to nothing else
    .d-why = Few rights keep the damage small, with programs as with people.

suppliers-q13 = In a tax office several people polish their letters with personal AI accounts. What helps most?
    .a = A circular that strictly forbids any use of AI from tomorrow on
    .a-why = That is quickly written. But the need remains, and some will go on in secret. With clients’ data that is the last thing you want.
    .b = One page of rules and a checked tool with accounts of the firm
    .b-why = People with a good tool at work need no personal account, and the rules say what must never go in.
    .c = Training for everyone, but a free choice of program
    .c-why = Training is a good part of the answer. But with a free choice nobody knows where the data goes and which contract covers it.
    .d = Waiting until the new laws on AI are in force and settled everywhere
    .d-why = Data keeps flowing out in the meantime. Data protection and the duty of secrecy hold today, for AI as well.
