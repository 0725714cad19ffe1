### Who is learning: choosing, joining, changing, leaving.

## Who is learning?

who-title = Who is learning?
who-intro = Choose your name. Everyone has their own progress here.
who-new = New person
who-guest = Try it as a guest
who-guest-hint = Nothing is kept.
who-unnamed = Without a name
# Variables:
#   $name (String) - name of the person
who-pin = PIN of { $name }
who-start = Start
who-forgotten = Forgotten your PIN?
who-forgotten-title = Remove the PIN?
# Variables:
#   $name (String) - name of the person
who-forgotten-text = The PIN only prevents mix-ups; it is not encryption. That is why it can be removed without knowing it. { $name } will see when that was.
who-forgotten-do = Remove the PIN

## Profile

profile-title = Profile
profile-guest = Guest
profile-guest-text = You are here as a guest. Everything works, but nothing of it is kept.
profile-guest-end = End the visit
profile-unnamed-text = You are learning here without a name, and that is fine. With a name, several people can share this computer.
profile-new-title = New person
profile-name = Name or pseudonym
profile-email = E-mail (optional)
profile-email-hint = Needed only if two people have the same name. Nothing is sent to it.
profile-team = Department or group (optional)
profile-role = Role in the business
profile-role-everyone = Staff
profile-colour = Colour
# Variables:
#   $number (Number) - number of the colour, 1 to 8
profile-colour-number = Colour { $number }
profile-save = Save
profile-create = Create
profile-cancel = Cancel
profile-saved = Saved.
profile-pin = PIN
profile-pin-optional = PIN (optional, four to eight digits)
profile-pin-what = The PIN keeps somebody from carrying on under your name by mistake. It is not encryption: whoever may use this computer can read the data.
profile-pin-present = Current PIN
profile-pin-new = New PIN
profile-pin-set = Set a PIN
profile-pin-change = Change the PIN
profile-pin-take = Remove the PIN
profile-pin-is-set = The PIN is set.
profile-pin-is-gone = The PIN is removed.
# Variables:
#   $when (String) - day and time
profile-pin-removed = On { $when } somebody removed your PIN without knowing it. If that was not you, set a new one.
profile-others = Other people
profile-others-hint = Everyone has their own progress, language and look of the program.
profile-switch = Switch person
profile-leave = Delete
profile-leave-text = Everything saved under this profile is deleted: progress, answers, ticks, notes, bookmarks and settings, from the backups too. This cannot be undone. Before that you can export everything: the report has what you learned and noted, the table every answer.
profile-leave-start = Delete the profile
profile-leave-title = Delete this profile?
profile-leave-do = Delete for good
profile-left = The profile is deleted.
profile-export = Export my answers
# Variables:
#   $path (String) - the file
profile-exported = Saved: { $path }
