### Step 12: Choose suppliers, cloud and AI wisely.

suppliers-title = Choose suppliers, cloud and AI wisely
    .summary = Choose with care, put duties in writing and say clearly which AI may be used.
    .reason = Hardly any business runs its IT alone: the accounts, the website and the till sit with others, and their weak spots easily become yours. Before you sign, ask how your data is protected and who helps in an emergency, and write the answers down. The same goes for AI: without a clear rule and a good tool to use, people take what they know from home. Large customers will ask you the same questions, and you will have the answers ready.

suppliers-choose = Sort providers by their access and importance, and ask them the right questions
suppliers-bind = Agree duties and the way out in writing, and keep access from outside small
suppliers-use-cloud = Know what remains your job in the cloud, and share files sparingly
suppliers-use-ai = Use AI without giving confidential things away, and check what it produces
suppliers-rule-ai = Set clear rules for AI and provide a good tool
