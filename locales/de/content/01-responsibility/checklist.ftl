### Schritt 1: Checkliste

responsibility-check-know-whom = Ich weiß, wer für Sicherheit zuständig ist, wer vertritt und wie ich beide erreiche
    .how = Name und Nummer gehören auf einen Zettel am Platz und ins Handy.
responsibility-check-read-rules = Ich habe die Hausregeln gelesen und meine Fragen dazu gestellt
    .how = Es ist höchstens eine Seite; fragen Sie nach dem Grund, wenn einer fehlt.
responsibility-check-my-tasks = Ich weiß, welche Aufgaben für die Sicherheit zu meiner Stelle gehören
    .how = Etwa die Kasse sperren, die Sicherungsplatte wechseln oder neue Kontonummern nachprüfen.
responsibility-check-say-it = Was mir auffällt, sage ich weiter, auch wenn es vielleicht nichts ist
    .how = Verlassen Sie sich nicht darauf, dass es schon jemand gemeldet hat.
responsibility-check-rule-misfit = Ich habe gesagt, welche Regel nicht zu meiner Arbeit passt
    .how = Beschreiben Sie, wo die Regel aufhält; ein Umweg, den viele gehen, ist ein guter Grund, sie zu ändern.
responsibility-check-hand-over = Offene Aufgaben sind vor meinen freien Tagen an eine Person übergeben
    .how = An einen Namen, nicht „an das Team“; dazu gehört, wo die Unterlagen liegen.
responsibility-check-named = Eine zuständige Person ist schriftlich benannt, mit Stunden und Vertretung
    .how = Eine halbe Seite mit Ihrer Unterschrift genügt; stellen Sie beide Personen dem Team vor.
responsibility-check-hours = Die festen Stunden der zuständigen Person wurden diesen Monat eingehalten
    .how = Sind sie ausgefallen, klären Sie, welche andere Arbeit dafür wegfällt.
responsibility-check-monthly-talk = Das Monatsgespräch zur Sicherheit steht für das ganze Jahr im Kalender
    .how = Drei Fragen: was gemeldet wurde, was erledigt ist, was noch gebraucht wird.
responsibility-check-decisions = Zu unseren drei größten Risiken gibt es eine Entscheidung mit Name und Datum
    .how = Verringern, vermeiden, abgeben oder bewusst tragen; ein Satz je Entscheidung.
responsibility-check-example = Ich halte die Hausregeln selbst ein und bitte darum, mich zu erinnern
    .how = Sagen Sie laut, dass es auch für Sie keine Ausnahme gibt.
responsibility-check-open-week = Ich eröffne die Übungswoche selbst und erzähle von einem eigenen Fehlgriff
    .how = Wer oben anfängt, macht es allen leichter, ehrlich zu sein.
responsibility-check-who-decides = Es ist festgelegt, wer an den freien Tagen entscheiden darf und erreichbar ist
    .how = Schreiben Sie dazu, bis zu welchem Betrag und ob Geräte vom Netz genommen werden dürfen.
responsibility-check-task-table = Jede Aufgabe der IT hat einen Namen, eine Vertretung und einen Beleg
    .how = Gehen Sie die Tabelle Zeile für Zeile mit dem Dienstleister und dem Vertrag durch.
responsibility-check-nameless = Aufgaben ohne Namen liegen der Leitung zur Entscheidung vor
    .how = Nennen Sie den Aufwand dazu; dann fällt die Entscheidung leichter.
responsibility-check-evidence = Für das Monatsgespräch liegen Belege bereit, etwa Protokolle und Listen
    .how = Besser eine kurze Liste, die man zeigen kann, als ein langer Bericht.
responsibility-check-alarm-reader = Warnmeldungen der Geräte und Dienste gehen an jemanden, der sie liest
    .how = Sehen Sie nach, ob noch Adressen von Leuten eingetragen sind, die den Betrieb verlassen haben.
responsibility-check-stand-in-access = Die Vertretung hat eigene Zugänge und hat sie ausprobiert
    .how = Lassen Sie sie einmal einen Handgriff selbst ausführen, bevor Sie in den Urlaub gehen.
responsibility-check-provider-hours = Es ist bekannt, wann und wie der Dienstleister an freien Tagen erreichbar ist
    .how = Lassen Sie sich Zeiten, Nummer und Kosten bestätigen und legen Sie alles auf Papier ab.

## Für besondere Anlässe

responsibility-check-tasks-passed = Meine Aufgaben und offenen Vorgänge sind mit Namen und Stand übergeben
    .how = Eine Liste auf einer Seite genügt: was, wo es liegt, bis wann, an wen.
responsibility-check-successor = Für jede Aufgabe der Person ist eine Nachfolge benannt
    .how = Denken Sie auch an Stilles: Datensicherung, Schlüssel, Internetadresse, Warnmeldungen.
responsibility-check-machine-owner = Für jede vernetzte Maschine ist jemand zuständig, auch für ihre IT
    .how = Oft glaubt die Produktion, es sei die IT, und die IT, es sei der Hersteller.
