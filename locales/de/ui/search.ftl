### Suche über alles.

search-title = Suchen
search-what = Wonach suchen Sie?
search-hint = Schritte, Lektionen, Maßnahmen, Begriffe, Checklisten, Übungen und der Workshop-Leitfaden. Teile von Wörtern genügen.
search-none = Nichts gefunden. Versuchen Sie es mit einem anderen Wort oder mit einem Teil davon.
# Für Screenreader. Variables:
#   $count (Number) - Treffer, ab 1
search-count = { $count ->
    [one] Ein Treffer
   *[other] { $count } Treffer
    }
search-step = Schritt
search-lesson = Lektion
search-action = Maßnahme
search-term = Begriff
search-item = Checkliste
search-exercise = Übung
search-guide = Leitfaden
