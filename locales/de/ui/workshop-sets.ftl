### Fragensätze für Workshops: aussuchen, zusammenstellen, wieder verwenden.

workshop-sets-title = Fragensätze
workshop-sets-text = Fragen für Ihre Workshops: einmal ausgesucht, immer wieder gestellt.
workshop-sets-none = Noch gibt es keinen Fragensatz. Suchen Sie Fragen aus oder lassen Sie sich welche vorschlagen.
workshop-sets-new = Neuer Fragensatz
# Variables:
#   $count (Number) - so viele Fragen hat der Satz, mindestens 1
workshop-sets-count = { $count ->
    [one] Eine Frage
   *[other] { $count } Fragen
    }
workshop-sets-count-none = Keine Frage, die noch gestellt wird
# Variables:
#   $count (Number) - so viele wurden geändert oder zurückgezogen, mindestens 1
workshop-sets-looks = { $count ->
    [one] Eine Frage wurde geändert oder zurückgezogen. Sehen Sie nach.
   *[other] { $count } Fragen wurden geändert oder zurückgezogen. Sehen Sie nach.
    }
workshop-sets-copy = Duplizieren
# Variables:
#   $name (String) - wie der Satz heißt
workshop-sets-copy-one = Duplizieren: { $name }
# Wie die Kopie heißt.
# Variables:
#   $name (String) - wie das Original heißt
workshop-sets-copy-name = { $name } (Kopie)
workshop-sets-copied = Der Fragensatz ist dupliziert.
workshop-sets-remove = Löschen
# Variables:
#   $name (String) - wie der Satz heißt
workshop-sets-remove-one = Löschen: { $name }
workshop-sets-removed = Der Fragensatz ist gelöscht.

## Ein Fragensatz

workshop-sets-change = Fragensatz bearbeiten
workshop-sets-name = Name des Fragensatzes
workshop-sets-save = Fragensatz speichern
workshop-sets-saved = Der Fragensatz ist gespeichert.
workshop-sets-back = Zur Übersicht
workshop-sets-chosen = Im Fragensatz
workshop-sets-chosen-none = Noch ist keine Frage darin. Nehmen Sie welche aus der Sammlung auf oder lassen Sie sich welche vorschlagen.
# Variables:
#   $limit (Number) - so viele Fragen haben Platz
workshop-sets-full = Mehr als { $limit } Fragen haben keinen Platz.
# Variables:
#   $count (Number) - so viele Fragen kennt das Programm nicht mehr, mindestens 1
workshop-sets-gone = { $count ->
    [one] Eine Frage gibt es nicht mehr. Beim Speichern fällt sie weg.
   *[other] { $count } Fragen gibt es nicht mehr. Beim Speichern fallen sie weg.
    }
workshop-sets-reworded = Geändert, seit Sie die Frage ausgesucht haben.
workshop-sets-seen = Passt weiterhin
# Variables:
#   $text (String) - die Frage
workshop-sets-seen-one = Passt weiterhin: { $text }
workshop-sets-retired = Zurückgezogen: Diese Frage wird nicht mehr gestellt. Ersetzen Sie sie.
# Variables:
#   $text (String) - die Frage
workshop-sets-look-at = Antwort zeigen: { $text }
# Variables:
#   $text (String) - die Frage
workshop-sets-replace = Ersetzen: { $text }
# Variables:
#   $text (String) - die Frage
workshop-sets-drop = Herausnehmen: { $text }

## Eine Frage mit ihrer Antwort

# Variables:
#   $text (String) - was man danach kann
workshop-sets-objective = Lernziel: { $text }
workshop-sets-right = Richtig
workshop-sets-wrong = Falsch

## Eine andere an ihrer Stelle

workshop-sets-instead = Eine andere Frage stellen
workshop-sets-instead-none = Zu diesem Schritt gibt es keine Frage mehr, die noch nicht im Satz ist.
workshop-sets-near = gleiches Lernziel
workshop-sets-take = Diese nehmen
# Variables:
#   $text (String) - die Frage
workshop-sets-take-this = Diese nehmen: { $text }

## Die Sammlung

workshop-sets-pool = Fragensammlung
workshop-sets-step = Schritt
workshop-sets-step-all = Alle Schritte
workshop-sets-audience = Für wen
workshop-sets-audience-all = Alle Fragen
workshop-sets-kind = Art der Frage
workshop-sets-kind-all = Alle Arten
workshop-sets-search = Wörter in der Frage
# Variables:
#   $count (Number) - so viele passen, mindestens 1
#   $of (Number) - so viele gibt es
workshop-sets-found = { $count ->
    [one] Eine von { $of } Fragen passt.
   *[other] { $count } von { $of } Fragen passen.
    }
workshop-sets-found-none = Keine Frage passt. Lassen Sie eine Bedingung weg.
workshop-sets-all-taken = Alle davon sind schon im Satz.
# Variables:
#   $text (String) - die Frage
workshop-sets-add = Aufnehmen: { $text }
workshop-sets-more = Weitere zeigen
workshop-sets-single = Eine Antwort richtig
workshop-sets-multiple = Mehrere richtig
workshop-sets-true-false = Stimmt oder nicht
workshop-sets-order = Reihenfolge
workshop-sets-match = Zuordnen
workshop-sets-spot = Stelle finden

## Vorschlag

workshop-sets-propose = Fragen vorschlagen lassen
workshop-sets-propose-text = Jedes Thema bekommt gleich viele Fragen, verteilt über seine Lernziele. Ein neuer Vorschlag ersetzt den vorigen; was Sie selbst aufgenommen haben, bleibt.
workshop-sets-topics = Themen; ohne Auswahl alle
workshop-sets-number = Wie viele Fragen
workshop-sets-propose-do = Vorschlag holen
