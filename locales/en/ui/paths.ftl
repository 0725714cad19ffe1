### Learning paths.

paths-title = Learning paths
paths-intro = A few lessons for one purpose, with questions at the end and a certificate.
paths-ready = Ready paths
paths-own = Your own paths
paths-own-hint = Put lessons together the way your firm needs them, and assign the path to your team.
paths-new = Make your own path
paths-open = not chosen yet
paths-going = under way
paths-completed = completed
# Variables:
#   $day (String) - the day
paths-due = by { $day }
# Variables:
#   $day (String) - the day
paths-overdue = overdue since { $day }
# Variables:
#   $done (Number) - lessons read
#   $of (Number) - lessons
paths-lessons-done = { $done } of { $of } lessons
# Variables:
#   $done (Number) - right answers
#   $of (Number) - questions
#   $needed (Number) - how many have to be right
paths-questions-done = { $done } of { $of } questions right, { $needed } needed

## The page of a path

paths-go = Take this path
paths-again = Take it again
paths-again-hint = The lessons stay read. The questions count from the beginning.
paths-leave = Leave the path
paths-finish-hint = Everything read and known: you have reached the end of the path.
paths-finish = Complete it
# Variables:
#   $title (String) - name of the path
paths-left = You have left: { $title }
paths-placement = Do you know this already?
# Variables:
#   $count (Number) - questions, 2 or more
#   $minutes (Number) - about as long
paths-placement-hint = A short placement check: { $count } questions, about { $minutes } min. What you show you know, you need not read.
paths-placement-start = Start the check
# Variables:
#   $count (Number) - lessons, 1 or more
paths-shown-some = { $count ->
    [one] You can skip one lesson:
   *[other] You can skip { $count } lessons:
    }
paths-shown-none = There is nothing to skip this time. The lessons show what is missing.
paths-shown = known
paths-objectives = What you can do afterwards
paths-lessons = Lessons
paths-questions = Questions of the path
paths-rule = The path is completed when every lesson has been read and the last answer to four out of five questions was right.
# Variables:
#   $place (Number) - which lesson
#   $of (Number) - how many
paths-place = Lesson { $place } of { $of }
paths-done-title = Path completed
# Variables:
#   $title (String) - name of the path
paths-done = You have completed this path: { $title }
paths-to-path = To the path
# Variables:
#   $day (String) - the day
#   $right (Number) - right answers
#   $of (Number) - questions
paths-completed-on = Completed on { $day }, { $right } of { $of } questions right

## Making a path of your own

paths-edit = Edit
paths-edit-title = Edit the path
paths-name = Name of the path
paths-role = Whose questions are asked?
paths-chosen = Lessons of the path
paths-chosen-none = None yet. Choose below what belongs to it.
paths-chosen-hint = Drag by the handle, or use the arrows.
paths-choices = Lessons to choose from
# Variables:
#   $title (String) - title of the lesson
paths-take = Take out: { $title }
paths-save = Save the path
paths-saved = The path is saved.
paths-remove = Delete the path
paths-remove-title = Delete this path?
paths-remove-text = Nobody will be on it afterwards. What was learned and completed with it stays.
paths-removed = The path is deleted.

## On the first page

# Variables:
#   $title (String) - name of the path
paths-on = Learning path: { $title }
paths-choose = Choose a learning path
paths-resume = This is where you stopped.

## The certificate of a path completed

paths-certificate = Save certificate
paths-certificate-firm = Name of your firm
paths-certificate-firm-hint = Appears on the certificate as the issuer. Without a name it says { -app-name }.
paths-certificate-guest = As a guest you get no certificate: nothing is kept of guests, no name either.
paths-certificate-name = For a certificate the program needs your name. You enter it under “Profile”.
paths-certificate-profile = To the profile
# Variables:
#   $path (String) - the file
paths-certificate-saved = Saved: { $path }. Beside it are the same as a picture (.png) and the signature alone (.jwt).
paths-certificate-key = Your system has no keychain the program can reach. The key it signs with is therefore a file in the data folder; only your user account can read it.
paths-verify-hint = Have you been given a certificate? See whether it is genuine.
paths-verify = Check a certificate
