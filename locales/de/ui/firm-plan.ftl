### Der Maßnahmenplan im Fenster.

plan-title = Maßnahmenplan
plan-text = Was zu tun ist, was zuerst und warum in dieser Reihenfolge. Der Plan passt sich an, sobald Sie mehr über den Betrieb angeben.
plan-nav = Plan
plan-look = Plan öffnen
plan-views = Ansichten des Plans
plan-as-list = Liste
plan-as-board = Tafel
plan-now = Sechs Maßnahmen für jetzt
plan-hour = In der ersten Stunde
plan-day = Am ersten Tag
plan-month = Im ersten Monat
plan-year = Im ersten Jahr
# Variables:
#   $count (Number) - wie viele, ab 1
plan-later = { $count ->
    [one] Eine spätere
   *[other] { $count } spätere
}
plan-done = Erledigt
plan-dropped = Ausgelassen
plan-nothing-left = Es ist nichts mehr zu tun. Wiederholen Sie die Selbstprüfung in einem halben Jahr.
plan-save-pdf = Plan als PDF speichern
# Variables:
#   $path (String) - wo er gespeichert wurde
plan-saved = Gespeichert: { $path }
plan-save-days = Fristen als Kalender
plan-no-days = Noch hat keine Maßnahme eine Frist.
plan-propose = Vorgeschlagene Folge
# Variables:
#   $count (Number) - wie viele Maßnahmen
plan-hidden = { $count ->
    [one] Eine Maßnahme betrifft Sie nicht
   *[other] { $count } Maßnahmen betreffen Sie nicht
}
plan-profile = Angaben zum Betrieb ändern
plan-checklist = Checkliste zu diesem Schritt

## Punkte

plan-points = Was der Plan an der Selbstprüfung ändert
plan-points-now = Heute
plan-points-six = Nach den sechs für jetzt
plan-points-all = Nach dem ganzen Plan
# Variables:
#   $points (Number) - Punkte
#   $maximum (Number) - erreichbare Punkte
plan-points-of = { $points } von { $maximum }
plan-points-hint = Ein Thema gilt als erfüllt, wenn alle Maßnahmen erledigt sind, die es schließen. Keine Zertifizierung, sondern Ihre eigene Einschätzung.

## Eine Zeile

plan-state-open = Offen
plan-state-doing = In Arbeit
plan-state-done = Erledigt
plan-state-dropped = Ausgelassen
plan-begin = Beginnen
plan-finish = Erledigt
plan-reopen = Wieder öffnen
plan-overdue = überfällig
# Variables:
#   $day (String) - der Tag
plan-until = bis { $day }
# Variables:
#   $euros (Number) - ganze Euro
plan-euros = { $euros } €
# Variables:
#   $action (String) - Titel
plan-up = Nach oben: { $action }
# Variables:
#   $action (String) - Titel
plan-down = Nach unten: { $action }
# Variables:
#   $action (String) - Titel
#   $state (String) - Name der Spalte
plan-to = { $action }: nach „{ $state }“ verschieben

## Was dazu gesagt wird

plan-owner = Wer
plan-due = Bis
plan-cost = Kosten in Euro
plan-cost-hint = Einmalig, ohne die Arbeitszeit
plan-cost-unfit = Das ist kein Betrag.
plan-evidence = Woran man sieht, dass es erledigt ist
plan-evidence-hint = Ein Dokument, ein Foto, wo es hängt
plan-notes = Notizen
plan-fields-save = Speichern
plan-fields-saved = Gespeichert.
plan-drop = Auslassen
plan-remove = Entfernen
plan-own = Etwas Eigenes
plan-own-hint = Was sonst noch zu tun ist
plan-add = In den Plan aufnehmen
plan-added = In den Plan aufgenommen.
