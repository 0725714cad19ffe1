### Step 6: Update and retire.

updates-title = Update and retire
    .summary = Updates run by themselves, and whatever no longer gets any is replaced in good time.
    .reason = Almost every program turns out to have weak spots, and its makers close them with updates. Once a weak spot is known, attackers scan automatically for devices that still lack the update, whoever they belong to. Automatic updates do most of the work for you. Devices and programs that no longer get any need a plan before they become a risk.

updates-automatic = Let updates run by themselves and stop putting off the restart
updates-tell-genuine = Tell genuine update prompts from fake ones
updates-act-in-time = Settle who is in charge and by when, and do the right thing first when an urgent warning comes
updates-retire-old = Recognise what no longer gets updates, and replace it, cut it off or retire it safely
