### The team.

# In the rail on the left.
team-page = Team
team-intro = Who is on which learning path, by when, and what is done. Single answers and scores are never shown here.
# Variables:
#   $count (Number) - how many people
team-count = { $count ->
    [one] One person learns on this computer.
   *[other] { $count } people learn on this computer.
    }
team-alone = So far only one person learns here. Import your team from a list, or add somebody under “Profile”.
team-nobody = Nobody fits this choice.

## Choice

team-find = Name contains
team-by-path = Learning path
team-by-standing = Standing
team-by-group = Group
team-any = all
team-none = Without a name
team-late = overdue
team-clear = Clear the choice

## Table

team-table = People and their learning paths
# Variables:
#   $name (String) - who
team-select-one = Select { $name }
team-select-all = Select everyone on this page
# Everybody the choice finds, on other pages too. Variables:
#   $count (Number) - how many people, more than fit on a page
team-select-matching = Select all { $count }
team-select-nobody = Select none
team-who = Name
team-of-group = Group
team-paths = Learning paths
team-no-path = none yet
# Variables:
#   $day (String) - the day
team-done-on = completed on { $day }
team-earlier = Previous
team-later = Next

## Assigning a path

# Variables:
#   $count (Number) - how many people, 1 or more
team-chosen = { $count ->
    [one] One person selected
   *[other] { $count } people selected
    }
team-give = Assign a learning path
team-give-what = Which learning path?
team-give-due = Finished by (optional)
team-give-do = Assign path
# Variables:
#   $count (Number) - how many people, 1 or more
#   $title (String) - name of the path
team-given = { $count ->
    [one] One person is now on: { $title }
   *[other] { $count } people are now on: { $title }
    }
# Variables:
#   $count (Number) - how many people, 1 or more
team-given-already = { $count ->
    [one] One person selected has already completed this path. If they take it again, their questions count from the beginning.
   *[other] { $count } people selected have already completed this path. If they take it again, their questions count from the beginning.
    }
team-give-again = Let them take it again
team-export-list = Save as a table
# Variables:
#   $path (String) - the file
team-saved = Saved: { $path }

## A list of people

team-import = People from a list
team-import-hint = A CSV file from Excel or your personnel program, with given name and family name in the first line. You see first what comes of it; it is saved afterwards.
team-import-choose = Choose a file
# Variables:
#   $file (String) - name of the file
team-import-title = From the list: { $file }
# Variables:
#   $encoding (String) - how the letters are stored
#   $separator (String) - what stands between the cells
team-read-as = Read as { $encoding }, separated by { $separator }. Are accented letters right?
team-mixed = UTF-8 and Windows-1252 mixed
team-comma = comma
team-semicolon = semicolon
team-tab = tab
# Variables:
#   $columns (String) - headings
team-dropped = These columns are not imported: { $columns }
team-line = Line
team-fate = What comes of it
team-fate-add = will be added
team-fate-change = will be changed
team-fate-same = is here already
team-fate-leaves = has left, says the list; stays until you delete it yourself
# Variables:
#   $line (Number) - the first line
team-fate-twice = is in line { $line } already
team-email = E-mail
# The id in the program the list comes from.
team-number = ID in the list
# Beside the name in the list, where it is another one here. Variables:
#   $name (String) - what the person is called here
team-known = here so far: { $name }
# After the name of a field. Variables:
#   $from (String) - what is there
#   $to (String) - what the list says
team-change = was { $from }, will be { $to }
# The same where there was nothing. Variables:
#   $to (String) - what the list says
team-change-new = will be { $to }
# A cell nobody understands. Variables:
#   $field (String) - name of the field
#   $value (String) - what stands in the list
team-ignored = { $field }: “{ $value }” is not known here and is left out.
team-why-unnamed = not possible: a name is missing
# Variables:
#   $column (Number) - the column
team-why-mail = not possible: column { $column } is no e-mail address
# Variables:
#   $column (Number) - the column
team-why-long = not possible: column { $column } is too long
# Variables:
#   $column (Number) - the column
team-why-characters = not possible: column { $column } holds characters that do not belong in a name
team-why-cells = not possible: the line does not fit the headings
team-why-quote = not possible: a quotation mark is not closed
team-why-header = the headings once more
team-why-taken = not possible: this name is taken here
# Variables:
#   $count (Number) - how many people, 1 or more
team-import-do = { $count ->
    [one] Import one
   *[other] Import { $count }
    }
team-import-nothing = There is nothing to import from this list.
# Variables:
#   $added (Number) - people added
#   $changed (Number) - people changed
team-imported = Added: { $added }. Changed: { $changed }.

## Topics many are unsure about

team-weak = What the team is unsure about
team-weak-intro = Counted from everybody’s last answers together, from five people up. Nobody can see here who answered what.
# Variables:
#   $right (Number) - how many answers are right
#   $answers (Number) - how many there are, 15 or more
#   $people (Number) - how many people, 5 or more
team-weak-says = { $right } of { $answers } answers by { $people } people are right.
# Before the title of an action
team-weak-helps = This helps:
