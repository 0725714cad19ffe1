### The page of figures.

situation-title = The situation of German SMEs
situation-intro = What studies say about attacks on small and medium-sized businesses, and what they do not say.
# Variables:
#   $day (String) - a date
situation-dated = Compiled on { $day }. Figures age, so each one has its year beside it.
situation-not = What it does not say:
situation-table = As a table
situation-figures = Individual figures
