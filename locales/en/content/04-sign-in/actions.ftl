### Step 4: what to do

sign-in-set-up-manager = Set up a password manager
    .why = Nobody can remember dozens of long passwords. A password manager can, and it notices when a page is not the one it claims to be.
    .how = Choose one product for the whole business, with a separate vault for each person and a shared one for joint accounts. Protect each vault with a passphrase of at least five random words and with a second factor. Start with the mailbox, the bank, the cloud and your web address; the rest moves in whenever somebody signs in anyway. Write down how the vault is opened in an emergency, seal the paper and put it in the safe.
    .done = Everybody opens the four most important accounts through the password manager, and the sealed envelope is in the safe.
sign-in-protect-mailbox = Switch on a second factor for your mailbox
    .why = “Forgotten password” messages all arrive in the mailbox. If it is safe, many other accounts are too.
    .how = Open the security settings of your e-mail account and look for “passkey” or “two-step verification”. Take a passkey if it is offered, otherwise an app that shows codes; a text message is the fallback. Set up a second way in straight away, such as a security key or printed recovery codes, and keep it somewhere other than your phone. Then sign out and in again once to see that it works.
    .done = Signing in on a new device asks for the second factor, and you know where your spare is kept.
sign-in-require-second-factor = Require the second factor for everybody
    .why = A setting that people may skip always leaves some account open, and one is enough.
    .how = Announce the day a week ahead and offer a quarter of an hour of help. Then make the second factor compulsory for all accounts in the administration of your e-mail and cloud service. Switch on number matching for confirmations by app, and let administrators use passkeys or security keys. Turn off old e-mail protocols that know nothing of a second factor.
    .done = The service’s list of users shows a registered second factor for every account, without exceptions.
sign-in-lock-screens = Let every screen lock itself
    .why = The best password is of no use if the computer is left unlocked at the counter, in the treatment room or in the van.
    .windows = Press the Windows key and L whenever you get up. For the days you forget, open Start, type “screen saver” and choose “Change screen saver”. Choose “Blank”, set the wait to five minutes and tick “On resume, display logon screen”.
    .macos = Press Control, Command and Q whenever you get up. For the days you forget, open System Settings and choose “Lock Screen”. Let the display turn off after five minutes, and require the password immediately after that.
    .done = Leave the computer alone for six minutes: it asks who you are.
sign-in-write-leak-plan = Write the leak plan
    .why = When a password is gone, minutes count, and nobody wants to start by searching for the right telephone number.
    .how = Put half a page together: who is called first, who may lock accounts, how all sessions of the e-mail service are ended. Add the accounts that come first: mailbox, bank, cloud, web address. Print it, because the file may be out of reach on that very day. Play it through once with a made-up case.
    .done = The leak plan hangs where the team can see it, and somebody other than its author has found the right number on it.
