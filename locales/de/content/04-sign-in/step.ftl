### Schritt 4: Zugänge absichern

sign-in-title = Zugänge absichern
    .summary = Für jedes Konto ein eigenes Passwort und vor die wichtigsten Konten ein zweites Schloss.
    .reason = Viele Eindringlinge brechen nichts auf, sie melden sich einfach an: mit einem Passwort, das gestohlen, erraten oder auf einer falschen Seite eingetippt wurde. Passwort-Manager und zweiter Faktor machen ein gestohlenes Passwort fast wertlos. Beginnen Sie mit dem Postfach: Wer es lesen kann, setzt die Passwörter fast aller anderen Konten zurück.
sign-in-unique-passwords = Jedem Konto ein eigenes, langes Passwort geben und das Merken einem Passwort-Manager überlassen
sign-in-second-factor = Wichtige Konten mit einem zweiten Faktor oder Passkey schützen und wissen, welche Art am besten hält
sign-in-stop-and-report = Bei einer Anmeldung, die nicht passt, innehalten und sie gleich melden
sign-in-respond-to-leak = In der richtigen Reihenfolge handeln, wenn ein Passwort in fremde Hände geraten ist
