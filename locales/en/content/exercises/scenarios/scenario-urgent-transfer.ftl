### A case to decide: the boss’s voice.

scenario-urgent-transfer = The urgent voice message
    .summary = The boss is abroad, and his voice wants a quick transfer that nobody must hear about.
    .debrief = A voice, a picture or a sender proves nothing any more. What holds is a routine: hang up, call back on a number you know, and bring in a second person who hears the whole story. If the money has already gone, ring the bank first, then the boss and the police. And tell people about it, because the same voice will soon ring elsewhere.

scenario-urgent-transfer-voice = You run the office at Fenwick Gardens, and your boss, Gareth, is at a trade show in Milan. From an unknown number comes a voice message in his voice: “I’ve got a new phone, and I can get two diggers from an insolvency sale. Please send £24,800 to the solicitor, Mr Seddon, by half past four and keep it to yourself; I’m stuck in here and can’t talk.”
    .a = I reply in the chat: “Is that really you?”
    .a-then = A second message comes at once, with his laugh: “Who else? Be quick, please.” The answer comes from whoever sent the first one.
    .b = I fill in the transfer for now. I can always send it later.
    .b-then = The form is soon filled in. There is not much left to do, and so close to the end it gets harder to stop.
    .c = I ring Gareth on the number we have had for years.
    .c-then = It goes to voicemail; trade shows are noisy. It is the right way all the same, and you ask him to ring back.

scenario-urgent-transfer-pressure = Soon afterwards somebody rings and introduces himself as Mr Seddon. He knows which show Gareth is at and names the sum to the pound. “Mr Fenwick is relying on you, and at half past four the diggers go to somebody else,” he says.
    .a = Nothing goes out until I have called Gareth on his old number. I hang up and fetch Meera.
    .a-then = Hanging up on a solicitor feels rude. Anyone who means it honestly will understand.
    .b = I ask him to confirm it all by e-mail.
    .b-then = Two minutes later the e-mail is there, with letterhead and reference. It is reassuring, and you fill in the transfer. Yet the call and the e-mail come from the same hand.
    .c = I pay £9,000 as a deposit, so that we do not lose the diggers. That much I may release alone.
    .c-then = The deposit is gone. Mr Seddon says thank you and asks kindly when the rest will follow.

scenario-urgent-transfer-prepared = In your online banking £24,800 is ready to go, to an account abroad. Above £10,000 the bank wants a second approval, and that comes from Meera, who plans your jobs. In the chat the voice asks whether it is all going through.
    .a = I ask Meera to approve it. What it is for is confidential, after all.
    .a-then = Meera trusts you and approves. Two people have said yes, but only one of them knew what it was for.
    .b = I split it into three transfers. Up to £10,000 my own approval is enough.
    .b-then = Three times the money goes out without a question. This was the very moment the limit was made for.
    .c = Before anyone approves anything, I tell Meera the whole story.
    .c-then = Some of it sounds odd as soon as you say it: urgent, secret, abroad. Meera puts her pen down and listens.

scenario-urgent-transfer-together = The two of you play the message again. “It’s his voice,” says Meera. “But since when does Gareth keep secrets from me?” There is still time before half past four.
    .a = In the chat we ask for the code word we agreed on for urgent cases.
    .a-then = “I haven’t got time for games,” comes the answer, which says enough. You have Gareth called to the phone at the show.
    .b = We do not pay, and we leave it at that. If it was genuine after all, it would be awkward for everyone.
    .b-then = The money is safe, and that matters most. But nobody except the two of you knows that this trick exists.
    .c = We ring the stand and the hotel until we hear Gareth himself.
    .c-then = A woman from the next stand fetches him to the phone. Gareth knows nothing about any diggers.

scenario-urgent-transfer-reached = “Thank you for asking,” says Gareth. They probably copied his voice from the video on your website, where he talks about the firm for three minutes. It is late in the afternoon, and everybody would like to go home.
    .a = We delete the chat, have a good laugh and call it a day.
    .a-then = The laugh does you good. But with the chat go the number and the account that somebody could look for.
    .b = We keep the chat and the numbers, report it to the police and warn the team and the bank today.
    .b-then = The police take the report, and the bank makes a note of the account. Your accountants are grateful for the tip too.
    .c = We send them a few plain words of our own.
    .c-then = That is a relief. The other side now knows it has been found out, deletes its messages and looks for the next firm.

scenario-urgent-transfer-sent = The money is on its way. Then a photo of the stand arrives from Gareth’s old number: “All quiet here, everything OK with you?” You go hot and cold.
    .a = I would rather tell him this evening, in peace, when he is back at the hotel.
    .a-then = You want to explain it properly. But by the evening the money has changed accounts twice.
    .b = I ring the number on my bank card and ask them to recall the transfer.
    .b-then = The woman on the line does not ask how it could happen. She sends the recall and takes down all the details.
    .c = I write in the chat that I want the money back.
    .c-then = The answer sounds sympathetic and asks for patience. These are the very minutes in which the money moves on.

scenario-urgent-transfer-recall = The bank calls back: part of it can perhaps still be stopped, but they need a police reference. At the same moment Mr Seddon rings and would like to “clear up a misunderstanding”.
    .a = I hear him out on how to get the money back fastest.
    .a-then = He asks for a small fee and a little time. Along the way he learns from you that the bank is already looking.
    .b = I hang up, tell Gareth everything and take the messages to the police.
    .b-then = The first thing Gareth says is: “I’m glad you rang the bank straight away.” With the police reference the bank gets further.

scenario-urgent-transfer-thanked = Two diggers that never were
    .text = Not a penny has gone out. On Monday Gareth plays the fake message to the team and thanks you and Meera. It leads to half a page of rules for payments, and he is the first to sign it.

scenario-urgent-transfer-unspoken = It ended well, but quietly
    .text = The money is still there. Three weeks later Mr Seddon rings your second office. The colleague there has never heard of him and pays a deposit of £6,000. From then on people at Fenwick’s talk about the near misses as well.

scenario-urgent-transfer-stopped = Half of it comes back
    .text = The bank manages to stop about half the money. The rest is gone, and that hurts. Because you spoke up at once, the whole team has been warned, and the bank now asks for two approvals from £2,000.

scenario-urgent-transfer-gone = The money is gone
    .text = By the time the bank gets to the account, it is empty. A machine the firm really had planned to buy must wait a year. Gareth does not blame you: “They stole my voice, and we had no rule for it. We’ll write one now.”
