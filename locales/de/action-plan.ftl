### Der Maßnahmenplan, im Fenster und auf Papier.

action-plan-title = Maßnahmenplan
action-plan-file = massnahmenplan
action-plan-intro = In dieser Reihenfolge: Was mit dem geringsten Aufwand den meisten Schaden abwendet, kommt zuerst, und nichts vor dem, worauf es aufbaut. Die Zeiten zählen von oben zusammen.

action-plan-hour = In der ersten Stunde
action-plan-day = Am ersten Tag
action-plan-month = Im ersten Monat
action-plan-year = Im ersten Jahr

## Warum eine Zeile steht, wo sie steht

action-plan-risk-1 = wendet wenig Schaden ab
action-plan-risk-2 = wendet etwas Schaden ab
action-plan-risk-3 = wendet merklichen Schaden ab
action-plan-risk-4 = wendet viel Schaden ab
action-plan-risk-5 = wendet ab, was Betriebe am härtesten trifft
# Variables:
#   $count (Number) - wie viele Themen der Selbstprüfung
action-plan-reason-top = { $count ->
    [one] schließt eine wichtige Lücke aus der Selbstprüfung
   *[other] schließt { $count } wichtige Lücken aus der Selbstprüfung
}
# Variables:
#   $count (Number) - wie viele Themen der Selbstprüfung
action-plan-reason-gap = { $count ->
    [one] schließt eine Lücke aus der Selbstprüfung
   *[other] schließt { $count } Lücken aus der Selbstprüfung
}
# The team answers questions about this topic wrong too often. Variables:
#   $answers (Number) - how many answers were given
#   $right (Number) - how many of them are right
action-plan-reason-weak = Ihr Team ist hier unsicher: { $right } von { $answers } Antworten waren richtig
action-plan-reason-in-place = laut Selbstprüfung vorhanden: Sehen Sie nach, ob das überall gilt
# Variables:
#   $minutes (Number) - Aufwand in Minuten
action-plan-reason-minutes = dauert { $minutes } Min.
# Variables:
#   $action (String) - Titel der Maßnahme, die darauf aufbaut
action-plan-reason-early = kommt früh, weil dies darauf aufbaut: { $action }
# Variables:
#   $reasons (String) - was über den Betrieb gesagt wurde, verbunden
action-plan-shown = Für Sie, weil { $reasons }.
# Variables:
#   $reasons (String) - was über den Betrieb gesagt wurde, verbunden
action-plan-hidden = Nicht für Sie, weil { $reasons }.
# Variables:
#   $first (String) - der Anfang
#   $last (String) - das letzte
action-plan-and = { $first } und { $last }

## Auf Papier

action-plan-no = Nr.
action-plan-what = Maßnahme
action-plan-why = Warum hier
action-plan-who = Wer
action-plan-until = Bis
action-plan-how-far = Stand
action-plan-state-open = offen
action-plan-state-doing = in Arbeit
action-plan-state-done = erledigt
action-plan-state-dropped = ausgelassen
# Variables:
#   $points (Number) - Punkte heute
#   $maximum (Number) - erreichbare Punkte
action-plan-points-now = Selbstprüfung heute: { $points } von { $maximum } Punkten.
# Variables:
#   $six (Number) - Punkte nach den sechs Maßnahmen für jetzt
#   $all (Number) - Punkte nach dem ganzen Plan
action-plan-points-then = Nach den sechs Maßnahmen für jetzt: { $six }. Nach dem ganzen Plan: { $all }.
# Variables:
#   $action (String) - Titel
action-plan-calendar = Zu erledigen: { $action }
action-plan-calendar-name = Maßnahmenplan
action-plan-calendar-file = massnahmenplan
