### Step 5: Give and remove access.

access-rights-title = Give and remove access
    .summary = Everyone can do what their job needs, and leavers hand back their access the same day.
    .reason = Whoever takes over an account can do exactly what that account is allowed to do. If people work without administrator rights and see only the folders they need, the damage stays small. Tidying up matters just as much: nobody misses a leaver’s old account, but attackers go looking for one. A short routine for joining, moving and leaving is enough.

access-rights-by-task = Give access by task, as little as will do, and give everybody an account of their own
access-rights-everyday-account = Work without administrator rights, and cancel and report unexpected requests for the password
access-rights-join-move-leave = Organise joining, moving and leaving so that on the last working day every door is closed
access-rights-tidy-up = Spot, report and regularly clear away rights, shares and accounts that are no longer needed
