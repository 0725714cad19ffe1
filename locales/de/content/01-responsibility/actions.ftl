### Schritt 1: was zu tun ist

responsibility-name-person = Eine zuständige Person benennen
    .why = Was alle angeht, erledigt oft niemand. Mit einem Namen, einem Auftrag und fester Zeit kommt etwas in Gang.
    .how = Fragen Sie jemanden, der den Betrieb kennt und dem man vertraut. Schreiben Sie gemeinsam eine halbe Seite: Aufgaben, feste Stunden im Dienstplan, Befugnis zum Stoppen, monatlicher Termin bei Ihnen, Vertretung. Unterschreiben Sie und stellen Sie die Person in der nächsten Besprechung vor. Fällt dafür andere Arbeit weg, sagen Sie, welche.
    .done = Der unterschriebene Auftrag liegt vor, die Stunden stehen im Dienstplan, und alle im Team können beide Namen nennen.
responsibility-decision-page = Eine Seite Entscheidungen schreiben
    .why = Wer die größten Sorgen kennt und entschieden hat, gibt Zeit und Geld an der richtigen Stelle aus.
    .how = Setzen Sie sich zu dritt zusammen: Leitung, jemand aus dem Tagesgeschäft, jemand von der IT. Schreiben Sie jede Sorge auf einen Zettel und ordnen Sie nach zwei Fragen: Wie wahrscheinlich, wie schlimm? Entscheiden Sie zu den drei obersten: verringern, vermeiden, abgeben oder tragen. Halten Sie je einen Satz fest, mit Namen und Datum; die übrigen Zettel heben Sie auf.
    .done = Auf einer Seite stehen drei Entscheidungen mit Name, Datum und Ihrer Unterschrift.
responsibility-monthly-talk = Das Monatsgespräch einführen
    .why = Zwanzig feste Minuten sorgen dafür, dass Lücken früh zur Sprache kommen und nichts versandet.
    .how = Tragen Sie für das ganze Jahr einen Termin im Monat ein. Drei Fragen reichen: Was wurde gemeldet? Was ist erledigt, und woran sehe ich das? Was ist liegen geblieben, und was brauchen Sie von mir? Schreiben Sie zwei Zeilen Ergebnis auf. Fällt der Termin aus, holen Sie ihn in derselben Woche nach.
    .done = Die Termine stehen im Kalender, und vom letzten Gespräch gibt es zwei Zeilen.
responsibility-house-rules = Hausregeln auf eine Seite schreiben
    .why = Regeln helfen nur, wenn man sie kennt, versteht und im Alltag einhalten kann.
    .how = Beginnen Sie mit fünf bis acht Sätzen, etwa zu Passwörtern, Bildschirmsperre, Melden, Zahlungen, privaten Geräten und neuen Programmen. Schreiben Sie zu jedem Satz den Grund dazu. Fragen Sie das Team, welche Regel nicht zur Arbeit passt, und ändern Sie sie dann. Unterschreiben Sie selbst zuerst; neue Leute bekommen die Seite am ersten Tag.
    .done = Die Seite hängt aus, alle haben unterschrieben, und Sie halten sich sichtbar selbst daran.
responsibility-task-table = Die Aufgaben der IT mit Namen versehen
    .why = Lücken entstehen dort, wo zwei Seiten glauben, die andere kümmere sich.
    .how = Legen Sie eine Tabelle an: Updates, Datensicherung, Konten und Rechte, Virenschutz, Netz und Fernzugriff, Website, Telefon, Warnmeldungen. Schreiben Sie zu jeder Zeile: wer es tut, wer vertritt, woran man es sieht. Gehen Sie die Zeilen mit dem Dienstleister durch und vergleichen Sie sie mit dem Vertrag. Zeilen ohne Namen legen Sie der Leitung vor.
    .done = Jede Zeile hat zwei Namen, und der Dienstleister hat seine Zeilen bestätigt.
responsibility-know-whom = Wissen, wen Sie fragen
    .why = Wer den Namen und die Nummer zur Hand hat, fragt früher, und frühes Fragen ist der halbe Schutz.
    .how = Fragen Sie, wer bei Ihnen für Sicherheit zuständig ist und wer vertritt. Lassen Sie sich sagen, welche Regeln für Ihre Arbeit gelten. Schreiben Sie beide Namen und eine Telefonnummer auf einen Zettel an Ihrem Platz und speichern Sie die Nummer im Handy.
    .done = Sie finden Name und Nummer in zehn Sekunden, auch wenn der Rechner aus ist.
