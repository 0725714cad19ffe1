### The calendar file: deadlines and days to refresh.

# Name of the file without ending, without spaces.
calendar-file = learning-calendar
# What a calendar program proposes to call the calendar.
calendar-name = Learning with { -app-name }
# Variables:
#   $title (String) - name of the learning path
calendar-path = Complete the learning path “{ $title }”
calendar-path-text = The learning path should be completed by this day. You find it in { -app-name } under “Today”.
# Variables:
#   $count (Number) - questions, 1 or more
#   $minutes (Number) - about so long, 1 or more
calendar-refresh = { $count ->
    [one] Refresh: one question, about { $minutes } min
   *[other] Refresh: { $count } questions, about { $minutes } min
    }
# Variables:
#   $day (String) - when the file was saved
calendar-refresh-text = You find the questions in { -app-name } under “Today”. This is how it looked on { $day }; every answer moves the days.
