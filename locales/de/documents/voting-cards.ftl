### Abstimmkarten auf Papier: hochgehalten, gezählt, eingetippt.

voting-cards-title = Abstimmkarten
# Dateiname ohne Endung, ohne Leerzeichen.
voting-cards-file = abstimmkarten
# Klein am oberen Rand jeder Karte.
voting-cards-hint = Hochhalten, diese Seite nach vorn. Entlang der Linie schneiden.
# Variables:
#   $number (Number) - der Satz Karten, ab 1
#   $of (Number) - alle Sätze, mindestens 1
voting-cards-set = Satz { $number } von { $of }
voting-cards-true = Stimmt
voting-cards-false = Stimmt nicht
# Was das Handy beim Scannen der Karte zeigt.
# Variables:
#   $letter (String) - der Buchstabe auf der Karte
voting-cards-letter = Antwort { $letter }
# Neben dem QR-Code, wenn er zur laufenden Sitzung führt; der Platz reicht für 30 Zeichen.
voting-cards-join = Mit dem Handy mitmachen
# Neben dem QR-Code, wenn er nur sagt, was auf der Karte steht.
voting-cards-says = Karte vorlesen lassen
# Was vorgelesen wird, wo der QR-Code steht.
voting-cards-join-alt = QR-Code mit der Adresse zum Mitmachen
# Variables:
#   $text (String) - was im Code steht
voting-cards-says-alt = QR-Code mit dem Text „{ $text }“
