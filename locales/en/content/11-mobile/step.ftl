### Step 11: Work safely on the move and at home.

mobile-title = Work safely on the move and at home
    .summary = Screen locked, device encrypted, door closed: the same rules wherever you work.
    .reason = Work happens on building sites, on trains and at the kitchen table, and your data travels along. A lost phone is a nuisance; it only gets serious if somebody can read customer data on it. With a screen lock, encryption and remote wipe, a nuisance is all it is. The same care belongs on your own premises: door closed, screen locked, visitors accompanied.

mobile-prepare = Prepare phones and laptops so that losing one is no more than a nuisance
mobile-respond-to-loss = Report a loss at once and act in the right order
mobile-same-rules = Follow the same rules on the road and at home as you do at work
mobile-premises = Protect rooms, papers and equipment from strangers, water and power surges
