### Schritt 6: Aktualisieren und ausmustern.

updates-title = Aktualisieren und ausmustern
    .summary = Updates laufen von selbst, und was keine mehr bekommt, wird rechtzeitig ersetzt.
    .reason = In fast jedem Programm finden sich mit der Zeit Lücken, und Hersteller schließen sie mit Updates. Ist eine Lücke erst bekannt, suchen Angreifer automatisch nach Geräten, denen das Update noch fehlt, ganz gleich, wem sie gehören. Automatische Updates nehmen Ihnen die meiste Arbeit ab. Für Geräte und Programme, die keine Updates mehr bekommen, brauchen Sie einen Plan, bevor sie zum Risiko werden.
