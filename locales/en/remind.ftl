### The notification of the system. Each message is a line.

remind-on-title = Reminders are on
remind-on-text = At most once a day you will see here what is due.
remind-title = Your reminder for today
# Variables:
#   $count (Number) - questions, 1 or more
#   $minutes (Number) - about so long, 1 or more
remind-refresh = { $count ->
    [one] One question to refresh, about { $minutes } min
   *[other] { $count } questions to refresh, about { $minutes } min
    }
# Variables:
#   $title (String) - name of the learning path
#   $day (String) - until when
remind-path-by = Learning path “{ $title }”: due on { $day }
# Variables:
#   $title (String) - name of the learning path
remind-path-tomorrow = Learning path “{ $title }”: due tomorrow
# Variables:
#   $title (String) - name of the learning path
remind-path-today = Learning path “{ $title }”: due today
# Variables:
#   $title (String) - name of the learning path
#   $day (String) - until when it should have been done
remind-path-over = Learning path “{ $title }”: overdue since { $day }
