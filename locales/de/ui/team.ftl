### Das Team.

# In der Leiste links.
team-page = Team
team-intro = Wer geht welchen Lernpfad, bis wann, und was ist geschafft. Einzelne Antworten und Punkte sind hier nie zu sehen.
# Variables:
#   $count (Number) - wie viele Personen
team-count = { $count ->
    [one] Eine Person lernt an diesem Computer.
   *[other] { $count } Personen lernen an diesem Computer.
    }
team-alone = Bisher lernt hier nur eine Person. Nehmen Sie Ihr Team aus einer Liste auf, oder legen Sie unter „Profil“ jemanden an.
team-nobody = Zu dieser Auswahl passt niemand.

## Auswahl

team-find = Name enthält
team-by-path = Lernpfad
team-by-standing = Stand
team-by-group = Gruppe
team-any = alle
team-none = Ohne Namen
team-late = überfällig
team-clear = Auswahl aufheben

## Tabelle

team-table = Personen und ihre Lernpfade
# Variables:
#   $name (String) - wer
team-select-one = { $name } auswählen
team-select-all = Alle auf dieser Seite auswählen
# Alle, die zur Auswahl passen, auch auf anderen Seiten. Variables:
#   $count (Number) - wie viele Personen, mehr als auf eine Seite passen
team-select-matching = Alle { $count } auswählen
team-select-nobody = Niemanden auswählen
team-who = Name
team-of-group = Gruppe
team-paths = Lernpfade
team-no-path = noch keiner
# Variables:
#   $day (String) - der Tag
team-done-on = abgeschlossen am { $day }
team-earlier = Vorige
team-later = Nächste

## Einen Pfad zuweisen

# Variables:
#   $count (Number) - wie viele Personen, ab 1
team-chosen = { $count ->
    [one] Eine Person ausgewählt
   *[other] { $count } Personen ausgewählt
    }
team-give = Lernpfad zuweisen
team-give-what = Welchen Lernpfad?
team-give-due = Fertig bis (freiwillig)
team-give-do = Pfad zuweisen
# Variables:
#   $count (Number) - wie viele Personen, ab 1
#   $title (String) - Name des Pfads
team-given = { $count ->
    [one] Eine Person geht jetzt: { $title }
   *[other] { $count } Personen gehen jetzt: { $title }
    }
# Variables:
#   $count (Number) - wie viele Personen, ab 1
team-given-already = { $count ->
    [one] Eine ausgewählte Person hat diesen Pfad schon abgeschlossen. Geht sie ihn noch einmal, zählen ihre Fragen von vorn.
   *[other] { $count } ausgewählte Personen haben diesen Pfad schon abgeschlossen. Gehen sie ihn noch einmal, zählen ihre Fragen von vorn.
    }
team-give-again = Noch einmal gehen lassen
team-export-list = Als Tabelle speichern
# Variables:
#   $path (String) - die Datei
team-saved = Gespeichert: { $path }

## Eine Liste von Personen

team-import = Personen aus einer Liste
team-import-hint = Eine CSV-Datei aus Excel oder Ihrem Personalprogramm, mit Vorname und Nachname in der ersten Zeile. Sie sehen erst, was daraus wird; gespeichert wird danach.
team-import-choose = Datei auswählen
# Variables:
#   $file (String) - Name der Datei
team-import-title = Aus der Liste: { $file }
# Variables:
#   $encoding (String) - wie die Buchstaben gespeichert sind
#   $separator (String) - was zwischen den Zellen steht
team-read-as = Gelesen als { $encoding }, getrennt durch { $separator }. Stimmen die Umlaute?
team-mixed = UTF-8 und Windows-1252 gemischt
team-comma = Komma
team-semicolon = Semikolon
team-tab = Tabulator
# Variables:
#   $columns (String) - Überschriften
team-dropped = Nicht übernommen werden die Spalten: { $columns }
team-line = Zeile
team-fate = Was daraus wird
team-fate-add = wird aufgenommen
team-fate-change = wird geändert
team-fate-same = ist schon so da
team-fate-leaves = hat laut Liste aufgehört; bleibt, bis Sie selbst löschen
# Variables:
#   $line (Number) - die erste Zeile
team-fate-twice = steht schon in Zeile { $line }
team-email = E-Mail
# Die Kennung in dem Programm, aus dem die Liste kommt.
team-number = Kennung in der Liste
# Beim Namen aus der Liste, wenn er hier anders lautet. Variables:
#   $name (String) - wie die Person hier heißt
team-known = hier bisher: { $name }
# Hinter dem Namen eines Felds. Variables:
#   $from (String) - was da steht
#   $to (String) - was die Liste sagt
team-change = bisher { $from }, künftig { $to }
# Dasselbe, wenn da nichts stand. Variables:
#   $to (String) - was die Liste sagt
team-change-new = künftig { $to }
# Eine Zelle, die niemand versteht. Variables:
#   $field (String) - Name des Felds
#   $value (String) - was in der Liste steht
team-ignored = { $field }: „{ $value }“ ist hier nicht bekannt und wird übergangen.
team-why-unnamed = nicht möglich: Ein Name fehlt
# Variables:
#   $column (Number) - die Spalte
team-why-mail = nicht möglich: Spalte { $column } ist keine E-Mail-Adresse
# Variables:
#   $column (Number) - die Spalte
team-why-long = nicht möglich: Spalte { $column } ist zu lang
# Variables:
#   $column (Number) - die Spalte
team-why-characters = nicht möglich: Spalte { $column } enthält Zeichen, die nicht in einen Namen gehören
team-why-cells = nicht möglich: Die Zeile passt nicht zu den Überschriften
team-why-quote = nicht möglich: Ein Anführungszeichen ist nicht geschlossen
team-why-header = die Überschriften noch einmal
team-why-taken = nicht möglich: Diesen Namen gibt es hier schon
# Variables:
#   $count (Number) - wie viele Personen, ab 1
team-import-do = { $count ->
    [one] Eine übernehmen
   *[other] { $count } übernehmen
    }
team-import-nothing = Aus dieser Liste ist nichts zu übernehmen.
# Variables:
#   $added (Number) - aufgenommene Personen
#   $changed (Number) - geänderte Personen
team-imported = Aufgenommen: { $added }. Geändert: { $changed }.

## Topics many are unsure about

team-weak = Wo das Team unsicher ist
team-weak-intro = Gezählt aus den letzten Antworten aller zusammen, ab fünf Personen. Wer was geantwortet hat, sieht hier niemand.
# Variables:
#   $right (Number) - how many answers are right
#   $answers (Number) - how many there are, 15 or more
#   $people (Number) - how many people, 5 or more
team-weak-says = { $right } von { $answers } Antworten von { $people } Personen sind richtig.
# Before the title of an action
team-weak-helps = Das hilft:
