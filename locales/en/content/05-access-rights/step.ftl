### Step 5: Give and remove access.

access-rights-title = Give and remove access
    .summary = Everyone can do what their job needs, and leavers hand back their access the same day.
    .reason = Whoever takes over an account can do exactly what that account is allowed to do. If people work without administrator rights and see only the folders they need, the damage stays small. Tidying up matters just as much: nobody misses a leaver’s old account, but attackers go looking for one. A short routine for joining, moving and leaving is enough.
