### Schritt 2: Überblick schaffen.

overview-title = Überblick schaffen
    .summary = Geräte, Programme, Konten und Daten auf einer Liste: So wissen Sie, was zu schützen ist.
    .reason = Schützen lässt sich nur, was man kennt. Ein vergessener alter Laptop oder das Konto von jemandem, der längst gegangen ist, kann Angreifern die Tür öffnen. Eine einfache Liste zeigt, was da ist, wer sich darum kümmert und ohne welche Daten der Betrieb stillsteht. Auf dieser Liste bauen alle weiteren Schritte auf.

overview-take-stock = Geräte, Programme, Konten und Daten in einer einfachen Liste erfassen, mit zuständiger Person
overview-find-hidden = Vergessenes und nebenher Genutztes aufspüren und ohne Vorwurf auf die Liste setzen
overview-know-essentials = Herausfinden, ohne welche Abläufe und Daten der Betrieb nicht arbeiten kann, und diese zuerst schützen
overview-keep-current = Die Liste aktuell halten, wenn etwas hinzukommt, sich ändert oder ausgemustert wird
