### Step 4: Secure sign-in

sign-in-title = Secure sign-in
    .summary = A password of its own for every account, and a second lock on the accounts that matter most.
    .reason = Many intruders do not break anything: they simply sign in, with a password that was stolen, guessed or typed into a fake page. A password manager and a second factor take the value out of a stolen password. Start with the mailbox, because whoever can read it can reset the passwords of almost everything else.
sign-in-unique-passwords = Give every account a long password of its own and leave the remembering to a password manager
sign-in-second-factor = Protect the important accounts with a second factor or a passkey, and know which kind holds best
sign-in-stop-and-report = Stop at a sign-in page or request that does not look right, and report it straight away
sign-in-respond-to-leak = Act in the right order when a password has fallen into the wrong hands
