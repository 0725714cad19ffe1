### Step 1: Take responsibility.

responsibility-title = Take responsibility
    .summary = Security starts at the top: name somebody to look after it and give them time and backing.
    .reason = How well a business is protected is decided at the top: the owner sets priorities, frees up time and money, and sets the example. Tasks can be handed on; the responsibility cannot. So name one person to look after security and give them regular hours for it. Then nothing is left undone because everybody thought it was somebody else’s job.
responsibility-lead = Tell apart the work that can be handed on and what stays with management
responsibility-name = Name one person and give them a task, regular hours, authority and a stand-in
responsibility-decide = Sort risks roughly, decide on the biggest first and ask for evidence
responsibility-own-part = Take on your own part: know whom to ask, and say what you notice
