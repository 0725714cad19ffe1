### Der Betrieb: welcher es ist, und was über ihn bekannt ist.

firm-page = Betrieb
firm-nav = Seiten des Betriebs
firm-which = Welcher Betrieb
firm-unnamed = Betrieb ohne Namen
firm-overview = Überblick
firm-overview-text = Wo Sie stehen und was zuerst kommt.
firm-profile = Über den Betrieb
firm-profile-nav = Profil
firm-profile-text = Was Sie nicht betrifft, bleibt weg: Jede Antwort entscheidet, welche Fragen, Maßnahmen und Zeilen in Checklisten Sie sehen.
firm-profile-begin = Betrieb beschreiben

## Überblick: was ansteht

firm-due-title = Das steht an
# A link to the evidence. Variables:
#   $count (Number) - documents to see to, 1 or more
firm-due-documents = { $count ->
    [one] Ein Nachweis läuft bald ab oder ist abgelaufen.
   *[other] { $count } Nachweise laufen bald ab oder sind abgelaufen.
    }
# A link to the lists. Variables:
#   $count (Number) - lists that are due, 1 or more
firm-due-lists = { $count ->
    [one] Eine Checkliste ist fällig.
   *[other] { $count } Checklisten sind fällig.
    }

## Beginn

firm-begin-title = Um wen geht es?
firm-begin-text = Hier beginnt die Seite des Betriebs: wo er steht, was zuerst zu tun ist und was Sie anderen vorlegen können.
firm-begin-own = Mein Betrieb
firm-begin-do = Beginnen
firm-name = Name des Betriebs
firm-name-hint = So, wie er auf Checklisten und Berichten stehen soll
firm-name-save = Namen speichern
firm-name-saved = Der Name ist gespeichert.
firm-sample-title = Erst einmal umsehen
firm-sample-text = Eine Tischlerei mit 14 Beschäftigten, vollständig ausgefüllt. Ändern Sie, was Sie wollen; ein Klick wirft sie weg.
firm-sample-open = Beispielbetrieb öffnen
firm-sample-is = Ein Beispiel zum Umsehen. Nichts davon handelt von Ihnen.
firm-sample-throw = Beispiel wegwerfen
firm-sample-gone = Das Beispiel ist weg.

## Antworten

firm-size = Wie viele Personen arbeiten dort?
firm-sector = Wovon lebt der Betrieb?
firm-sites = Wie viele Standorte?
firm-sites-more = Mehr als fünf
firm-yes = Ja
firm-no = Nein
firm-unknown = Keine Angabe

## Mehrere Betriebe

firm-more = Andere Betriebe
firm-add = Weiteren Betrieb anlegen
firm-remove = Diesen Betrieb löschen
firm-remove-title = Diesen Betrieb löschen?
firm-remove-text = Alles, was über ihn gespeichert ist, geht verloren: Antworten, Prüfungen, Plan, Listen, Vorfälle und Dateien. Frühere Sicherungen enthalten ihn noch.
firm-remove-do = Betrieb löschen
firm-keep = Behalten
firm-removed = Der Betrieb ist gelöscht.

## Dateien

firm-files = Dateien
firm-file-add = Datei anhängen …
firm-file-save = Kopie speichern
# Variables:
#   $file (String) - Name der Datei
firm-file-save-label = Kopie von { $file } speichern
firm-file-remove = Entfernen
# Variables:
#   $file (String) - Name der Datei
firm-file-remove-label = { $file } entfernen
# Variables:
#   $kib (Number) - Größe
#   $day (String) - wann sie angehängt wurde
firm-file-facts = { $kib } KiB, { $day }
firm-file-gone = nicht mehr da

## Überblick

firm-overview-areas = Wo Sie stehen
firm-overview-incident = Zum Protokoll
firm-overview-never = Noch nicht gemacht
# Variables:
#   $done (Number) - answered questions
#   $of (Number) - all questions
firm-overview-answered = { $done } von { $of } Fragen beantwortet
# Variables:
#   $done (Number) - finished actions
#   $of (Number) - all actions
firm-overview-actions = { $done } von { $of } Maßnahmen erledigt
# Variables:
#   $done (Number) - numbers written down
#   $of (Number) - all numbers
firm-overview-numbers = { $done } von { $of } Nummern eingetragen
# Variables:
#   $count (Number) - how many, 1 or more
firm-overview-lists = { $count ->
    [one] Eine Checkliste, nichts fällig
   *[other] { $count } Checklisten, nichts fällig
    }
# Variables:
#   $count (Number) - how many are due, 1 or more
firm-overview-due = { $count ->
    [one] Eine ist jetzt fällig
   *[other] { $count } sind jetzt fällig
    }
firm-overview-no-lists = Noch keine gespeichert
# Variables:
#   $count (Number) - how many, 1 or more
firm-overview-going = { $count ->
    [one] Einer läuft
   *[other] { $count } laufen
    }
firm-overview-calm = Zurzeit läuft keiner
