### Step 10: Protect network and remote access.

network-title = Protect network and remote access
    .summary = A firewall, a separate guest Wi-Fi, and remote access only encrypted and with your consent.
    .reason = Your network connects everything: the till, the printer, the office and often your guests’ phones. If it is divided up, a problem stays where it began. Every way in from outside deserves special care, including remote maintenance by your suppliers, because what is handy for you is just what attackers look for. Much of this is set up once, by you or your IT supplier, and then simply runs.

network-divide = Divide the network so that guests, equipment and office cannot reach each other
network-guard-router = Keep router and firewall up to date and close needless ways in from outside
network-remote-access = Work from outside only with encryption, your own access and a second factor
network-maintenance = Allow remote maintenance only when it has been agreed, and close the access afterwards
