### A case to decide: customer data in an AI program.

scenario-customer-list-ai = The customer list in the AI
    .summary = A colleague has given the AI the whole customer list and proudly shows you the result.
    .debrief = Whatever has been pasted into an AI program of one’s own choosing has left the firm. Whoever shows you deserves thanks, because otherwise you would not know. Then one thing follows another: record what went in, delete the history, ring those responsible and look at the report, where possible within 72 hours of the firm becoming aware. In the long run nothing helps as much as an approved tool and one page of clear rules.

scenario-customer-list-ai-show = Ms Harcourt owns two opticians’ shops, and you manage one of them. Beaming, Jamal shows you the letters for the varifocals offer: “The AI wrote them in two minutes.” Then you see what he pasted into the free program: the whole list, 640 names with birthdays and prescriptions.
    .a = The letters are good, and nothing can be called back now. I leave it at that.
    .a-then = Jamal is pleased and tells the others about the program over tea. They listen with interest.
    .b = I am horrified, and I say so: “How could you?”
    .b-then = The shop goes quiet. Jamal shuts the laptop and says: “It won’t happen again.”
    .c = I thank him for showing me and look with him at what exactly went in.
    .c-then = Jamal blushes, and then he is relieved. Unasked, he also shows you what he pasted last week.

scenario-customer-list-ai-silence = Jamal goes on serving customers and no longer looks your way. You now know neither which program it was nor who uses it besides him.
    .a = I go to him, apologise for my tone and ask calmly.
    .a-then = He did not expect that. A minute later he tells you everything, including a second list.
    .b = I write to everyone: AI is banned here from now on.
    .b-then = The rule is clear, and everyone has read it. It does not say how else the work is to get done so fast.

scenario-customer-list-ai-others = Later, in the break room, you see Beth having a complaint shortened on her phone, with the customer’s name and eye disease in it. She is in a hurry, because two people are off sick today.
    .a = I say nothing. The work gets done, and nobody has complained.
    .a-then = The afternoon ends quietly. List and complaint remain with a provider you have no contract with.
    .b = I announce that next time there will be a written warning.
    .b-then = Everyone nods. From now on the phones disappear when you come in.
    .c = I sit down with her and ask what it helps her with and what has already gone in.
    .c-then = Beth is open about it: two complaints, three letters. “Jamal knows more about it,” she says, and together you fetch him.

scenario-customer-list-ai-facts = Now it is clear: a list with 640 prescriptions, a free personal account, and a setting that lets the provider use everything typed in for training. The history is still there. “Shall I delete it?” asks Jamal.
    .a = First a picture of it and a note. Then we delete it, turn the training off and ask the provider to erase it.
    .a-then = In just under half an hour you have a record and an empty history. The provider still has to confirm that it has erased everything.
    .b = Yes, at once, and best of all the whole account.
    .b-then = It is gone, and that is a comfort. Now you have to piece together from memory what exactly was in it.
    .c = We touch nothing until I have asked somebody who knows.
    .c-then = That is fine too, as long as it happens today. Jamal closes the program and writes down what he remembers.

scenario-customer-list-ai-report = Which leaves the question of who should know. Ms Harcourt is at the other shop today, and Mr Brennan advises the firm on data protection. Jamal looks at you.
    .a = First I ask the provider whether it has used the data at all. Then we will see.
    .a-then = The form is quickly filled in. Back come a reference number and a request for patience.
    .b = I ring both of them today and note when we first knew.
    .b-then = “Thank you for ringing,” says Ms Harcourt. Mr Brennan asks seven short questions; he keeps a sheet for such cases.
    .c = It stays between us. He meant well and should not get into trouble.
    .c-then = Jamal is grateful. But you can protect him this way only until somebody asks.

scenario-customer-list-ai-assess = Mr Brennan advises a report to the authority, since prescriptions say something about people’s health. What is still missing may follow later. Ms Harcourt would like to hear from you what should happen about AI.
    .a = It stops. We ban it, and then nothing more can go wrong.
    .a-then = That is short and easy to remember. But the work that went so fast is back on the desk, and everyone has a phone.
    .b = Jamal knows now. We need no further rules.
    .b-then = Jamal has really understood. The other twelve have heard nothing of it.
    .c = We look for a tool with a contract and write one page with Jamal: what may go in, and what never.
    .c-then = Jamal is the first to notice: for those letters the AI never needed names or prescriptions. That becomes rule one.

scenario-customer-list-ai-clear = One page that everyone knows
    .text = The report goes out the next day, and the provider confirms the deletion. Two weeks later both shops have an approved tool and a page with four rules. Three people come forward with what they had pasted in earlier. Jamal writes the next offer with the AI, without any customer data.

scenario-customer-list-ai-underground = It goes on in silence
    .text = On the surface all is calm. Some go on using their own programs, only nobody mentions it any more. You hear of the next slip two months late, from a customer. After that you sit down with the team, and it turns into a good talk.

scenario-customer-list-ai-late = The answer came on day five
    .text = After five days the provider writes that it cannot rule anything out. By then the 72 hours are long over, for they began when you knew. Mr Brennan sends the report late and gives the reasons. “Ring me on day one,” he says, “even if nothing is certain yet.”

scenario-customer-list-ai-found = A customer asks
    .text = Half a year later a customer wants to know who has been given her data; there had been talk in town about a list. Now everything comes at once: the late report, letters to 640 people, questions from the authority. It weighs on Jamal, although he had shown you on the very first day. Ms Harcourt and he now write the rules that did not exist before.
