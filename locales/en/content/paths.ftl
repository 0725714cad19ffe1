### Learning paths

path-new-employee = New to the firm
    .summary = How to spot a fraud, how to sign in safely, and what to report to whom
path-everyone-yearly = Once a year for everyone
    .summary = Reading addresses, passwords, updates, AI and the first minutes of an emergency
path-management = Management
    .summary = What only management can decide: tasks, money, data, deadlines
path-it-responsible = IT and whoever is in charge
    .summary = Accounts, updates, network, backup and suppliers: what one person must have in hand
path-first-hour = The first hour
    .summary = For very small firms: the few things that protect you soonest
