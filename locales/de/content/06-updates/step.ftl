### Schritt 6: Aktualisieren und ausmustern.

updates-title = Aktualisieren und ausmustern
    .summary = Updates laufen von selbst, und was keine mehr bekommt, wird rechtzeitig ersetzt.
    .reason = In fast jedem Programm finden sich mit der Zeit Lücken, und Hersteller schließen sie mit Updates. Ist eine Lücke erst bekannt, suchen Angreifer automatisch nach Geräten, denen das Update noch fehlt, ganz gleich, wem sie gehören. Automatische Updates nehmen Ihnen die meiste Arbeit ab. Für Geräte und Programme, die keine Updates mehr bekommen, brauchen Sie einen Plan, bevor sie zum Risiko werden.

updates-automatic = Updates von selbst laufen lassen und Neustarts nicht aufschieben
updates-tell-genuine = Echte Update-Hinweise von nachgemachten unterscheiden
updates-act-in-time = Zuständigkeit und Fristen festlegen und bei einer dringenden Warnung das Richtige zuerst tun
updates-retire-old = Erkennen, was keine Updates mehr bekommt, und es ersetzen, abtrennen oder sicher ausmustern
