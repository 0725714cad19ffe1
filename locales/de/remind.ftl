### Die Benachrichtigung des Systems. Jede Nachricht ist eine Zeile.

remind-on-title = Erinnerungen sind eingeschaltet
remind-on-text = Höchstens einmal am Tag steht hier, was ansteht.
remind-title = Ihre Erinnerung für heute
# Variables:
#   $count (Number) - Fragen, ab 1
#   $minutes (Number) - etwa so lange, ab 1
remind-refresh = { $count ->
    [one] Eine Frage zum Auffrischen, etwa { $minutes } Min.
   *[other] { $count } Fragen zum Auffrischen, etwa { $minutes } Min.
    }
# Variables:
#   $title (String) - Name des Lernpfads
#   $day (String) - bis wann
remind-path-by = Lernpfad „{ $title }“: fällig am { $day }
# Variables:
#   $title (String) - Name des Lernpfads
remind-path-tomorrow = Lernpfad „{ $title }“: morgen fällig
# Variables:
#   $title (String) - Name des Lernpfads
remind-path-today = Lernpfad „{ $title }“: heute fällig
# Variables:
#   $title (String) - Name des Lernpfads
#   $day (String) - bis wann es sein sollte
remind-path-over = Lernpfad „{ $title }“: überfällig seit { $day }
