### The team as a table.

table-team-name = Name
table-team-group = Group
table-team-path = Learning path
table-team-standing = Standing
table-team-due = By
table-team-done = Completed on
table-team-going = under way
table-team-overdue = overdue
table-team-completed = completed
# File name without ending, without blanks.
table-team-file = team
