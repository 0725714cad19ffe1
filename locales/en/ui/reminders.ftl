### Reminders: the section on the profile page, and the way to the calendar file.

reminders-title = Reminders
reminders-switch = Remind me with a notification
reminders-hint = At most once a day: of questions to refresh and of learning paths with a deadline. The program reminds you only while it is open.
# After switching it on.
reminders-tried = A notification should have just appeared. If it did not, allow { -app-name } to show notifications in the settings of your system.
reminders-calendar-hint = Your calendar is there even when the program is closed. The file has your deadlines, with a reminder the day before, and without a reminder the days of the next two months on which there is something to refresh. Add it again from time to time: what is already in the calendar is brought up to date.
reminders-calendar = Add to calendar
# Variables:
#   $path (String) - the file
reminders-saved = Saved: { $path }. Open the file with your calendar.
reminders-nothing = There is nothing to add: you have no deadline, and there is nothing to refresh in the next two months.
