### Schritt 2: Überblick schaffen.

overview-title = Überblick schaffen
    .summary = Geräte, Programme, Konten und Daten auf einer Liste: So wissen Sie, was zu schützen ist.
    .reason = Schützen lässt sich nur, was man kennt. Ein vergessener alter Laptop oder das Konto von jemandem, der längst gegangen ist, kann Angreifern die Tür öffnen. Eine einfache Liste zeigt, was da ist, wer sich darum kümmert und ohne welche Daten der Betrieb stillsteht. Auf dieser Liste bauen alle weiteren Schritte auf.
