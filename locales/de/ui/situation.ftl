### The page of figures.

situation-title = Die Lage der KMU in Deutschland
situation-intro = Was Studien über Angriffe auf kleine und mittlere Unternehmen sagen, und was sie nicht sagen.
# Variables:
#   $day (String) - a date
situation-dated = Zusammengestellt am { $day }. Zahlen altern: Das Jahr steht jeweils dabei.
situation-not = Was das nicht sagt:
situation-table = Als Tabelle
situation-figures = Einzelne Zahlen
