### The team as a table.

team-name = Name
team-group = Group
team-path = Learning path
team-standing = Standing
team-due = By
team-done = Completed on
team-going = under way
team-overdue = overdue
team-completed = completed
# File name without ending, without blanks.
team-file = team
