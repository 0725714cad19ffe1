### Schritt 5: Rechte vergeben und entziehen.

access-rights-title = Rechte vergeben und entziehen
    .summary = Jede Person darf, was ihre Arbeit braucht, und wer geht, gibt den Zugang am selben Tag ab.
    .reason = Mit einem übernommenen Konto kann ein Angreifer genau das, was dieses Konto darf. Wer im Alltag ohne Administratorrechte arbeitet und nur die Ordner sieht, die er braucht, hält den Schaden klein. Ebenso wichtig ist das Aufräumen: Das Konto von jemandem, der gegangen ist, vermisst im Betrieb niemand, doch Angreifer suchen danach. Ein kurzer Ablauf für Eintritt, Wechsel und Austritt genügt.

access-rights-by-task = Rechte nach Aufgaben vergeben, so knapp wie möglich, und jeder Person ein eigenes Konto geben
access-rights-everyday-account = Im Alltag ohne Administratorrechte arbeiten und unerwartete Passwortfragen abbrechen und melden
access-rights-join-move-leave = Eintritt, Wechsel und Austritt so regeln, dass am letzten Arbeitstag jeder Zugang zu ist
access-rights-tidy-up = Überflüssige Rechte, Freigaben und Konten erkennen, melden und regelmäßig aufräumen
