### Errors. Each has three parts: what happened, what is safe, what to do.

## Anything

error-internal = Something went wrong inside { -app-name }.
    .safe = Everything that was saved stays saved.
    .action = Try again. If it happens again, close the program and start it again.
error-ipc-refused = The window asked for something it may not do.
    .safe = Nothing was changed.
    .action = Close the program and start it again.
# Variables:
#   $field (String) - name of the value in question
error-request-invalid = The value of “{ $field }” is not valid.
    .safe = Nothing was changed.
    .action = Check what you entered and try again.
# Variables:
#   $id (String) - what was asked for
error-not-found = “{ $id }” does not exist, or no longer exists.
    .safe = Nothing was changed.
    .action = Go back and choose again.
error-answer-refused = This answer does not fit the question.
    .safe = Your earlier answers are saved.
    .action = Choose again and confirm.

## What is remembered

# Variables:
#   $found (Number) - version of the file
#   $known (Number) - newest version this program knows
error-store-too-new = Your progress was saved by a newer version of { -app-name } (file version { $found }, this program knows { $known }).
    .safe = Nothing was changed.
    .action = Install the latest version and open the program again.
# Variables:
#   $path (String) - the file
error-store-foreign = The file { $path } belongs to another program.
    .safe = Nothing was changed.
    .action = Move the file elsewhere, or start with another data folder.
error-store-in-use = { -app-name } is already running with this data folder.
    .safe = Nothing was changed.
    .action = Carry on in the window that is already open.
# Variables:
#   $file (String) - new name of the damaged file
error-store-damaged = The file with your progress was damaged. It was set aside as { $file }.
    .safe = The damaged file is kept, and nothing was deleted.
    .action = Restore the newest backup. All backups are listed in the settings.
# Variables:
#   $file (String) - new name of the damaged file
error-store-lost = The file with your progress was damaged. It was set aside as { $file }.
    .safe = The damaged file is kept, and nothing was deleted.
    .action = There is no usable backup. You can start afresh at once.
error-store-in-memory = { -app-name } cannot write to its data folder.
    .safe = What was saved before is untouched. What you do now is kept only until you close the program.
    .action = Check that the folder can be written to and the disk has room, then start again.
error-store-disk-full = The disk is full.
    .safe = Everything saved before is safe. Your last change was not saved.
    .action = Make room on the disk and try again.
error-store-read-only = The data folder cannot be written to.
    .safe = Everything saved before is safe. Your last change was not saved.
    .action = Check the permissions of the folder and try again.
error-store-busy = Another program is holding on to the file with your progress.
    .safe = Everything saved before is safe. Your last change was not saved.
    .action = Wait a moment and try again. A backup or a sync may be running.
error-store-failed = The data folder cannot be used.
    .safe = Nothing that was saved was deleted.
    .action = Check that the folder exists and can be read and written.
error-learner-missing = This person no longer learns here, or nobody has been chosen yet.
    .safe = Everything that was saved before is unchanged.
    .action = Choose who is learning and repeat your last step.
error-learner-unnamed = A name is missing.
    .safe = Nothing was changed.
    .action = Enter a name or a pseudonym.
# Variables:
#   $name (String) - the name
error-learner-twice = “{ $name }” already learns here.
    .safe = Nothing was changed.
    .action = Choose another name, for example with the first letter of the surname.
# Variables:
#   $limit (Number) - at most so many megabytes
error-roster-too-large = The file is larger than { $limit } MB.
    .safe = Nothing was changed.
    .action = Save only the table of people as CSV and choose that file.
error-roster-no-table = This is not a list of people.
    .safe = Nothing was changed.
    .action = Save the table as CSV in your program. The first line holds the headings, for example given name and family name.
error-roster-columns = The columns of the list do not fit.
    .safe = Nothing was changed.
    .action = The list needs givenName and familyName, or name, each at most once. Also possible are email, group, role and language.
# Variables:
#   $limit (Number) - at most so many lines
#   $line (Number) - the first line that is too many
error-roster-too-long = The list has more than { $limit } people; line { $line } is too many.
    .safe = Nothing was changed.
    .action = Divide the list.
error-day-past = That day has passed.
    .safe = Nothing was changed.
    .action = Choose today or a day to come.
error-check-finished = This self-check is finished.
    .safe = Its answers stay as they are.
    .action = Begin a new check to answer again.
error-firm-missing = No firm is open here any more.
    .safe = Nothing was changed.
    .action = Open a firm on the page “Firm”, or begin one.
# Variables:
#   $file (String) - the name of the file
#   $mib (Number) - the largest size in MiB
error-attachment-too-large = { $file } is larger than { $mib } MiB.
    .safe = Nothing was attached. The file itself was not touched.
    .action = Make the picture smaller or print the document to PDF, then try again.
# Variables:
#   $file (String) - the name of the file
error-attachment-kind = { $file } is not a kind of file that can be attached.
    .safe = Nothing was attached. What counts is what is in the file, not its name.
    .action = Attach a picture (PNG, JPEG, WebP), a PDF, a text or a document from Word, Excel or LibreOffice.
# Variables:
#   $file (String) - the name of the file
error-attachment-gone = { $file } is no longer there, or was changed from outside.
    .safe = Everything else is unchanged. The files are in the folder “attachments” of the data folder.
    .action = Attach the file again, or remove its entry.
error-list-missing = This checklist no longer exists.
    .safe = Nothing was changed.
    .action = Open another one on the firm’s “Checklists” page.
error-list-unnamed = The checklist has no name yet.
    .safe = Nothing was changed.
    .action = Give it a name and save again.
# Variables:
#   $limit (Number) - so many characters are possible
#   $begin (String) - the beginning of the line
error-list-line-too-long = One of your own lines has more than { $limit } characters: { $begin }
    .safe = Nothing was changed. What you wrote is still there.
    .action = Shorten the line or split it in two.
# Variables:
#   $limit (Number) - so many lines are possible
error-list-too-long = The checklist has more than { $limit } lines.
    .safe = Nothing was changed.
    .action = Split it into two lists.
error-set-unnamed = The set of questions has no name yet.
    .safe = Nothing was changed.
    .action = Give it a name and save again.
error-set-empty = The set has no question yet.
    .safe = Nothing was changed.
    .action = Add at least one question and save again.
# A picture chosen as a logo. Variables:
#   $path (String) - the file
error-logo-unfit = This picture cannot be a logo: { $path }
    .safe = Nothing was changed.
    .action = Choose a PNG or JPEG of up to 1 MB, with at most 6000 pixels in width and height.
# Variables:
#   $limit (Number) - so many characters fit
#   $length (Number) - so many there were
error-text-too-long = The text has { $length } characters; there is room for { $limit } at most.
    .safe = Nothing was changed; the earlier text is still there.
    .action = Shorten the text.
error-incident-time = This time cannot be right: it is in the future or before the year 2000.
    .safe = Nothing was changed.
    .action = Check the day and the time.
error-incident-closed = This incident is closed. All that can still be entered is which reports were sent.
    .safe = The log is unchanged.
    .action = Open the incident again if there is something to add.
error-cards-running = Cards are already being made.
    .safe = That work goes on, and nothing else was started.
    .action = Wait until they are finished, or cancel them.
error-cards-nobody = There is nobody here to make cards for.
    .safe = Nothing was saved.
    .action = Put people on the team list, or choose another group.
# Variables:
#   $limit (Number) - so many cards can be made in one go
error-cards-too-many = No more than { $limit } cards can be made in one go, and there are more people here.
    .safe = Nothing was saved.
    .action = Make the cards one group after the other.
error-evidence-missing = This document is no longer in the register.
    .safe = Nothing was changed.
    .action = Look at the register again; it may have been removed in another window.
error-evidence-dates = The document would expire before its own date.
    .safe = Nothing was changed; what you typed is still there.
    .action = Check both dates.
# Variables:
#   $mib (Number) - the limit in MiB
#   $files (Number) - the limit of files
error-folder-too-large = The evidence is more than fits into one folder: at most { $mib } MiB and { $files } files.
    .safe = Nothing was written.
    .action = Remove files nobody asked for, or replace large pictures with smaller ones.
error-supplier-missing = This supplier is no longer on the list.
    .safe = Nothing was changed.
    .action = Look at the list again, and add the supplier if need be.
error-workshop-plan-missing = This plan is no longer there.
    .safe = Nothing was changed.
    .action = Look at the list of workshops, and begin a new one if need be.
error-answers-missing = There are no answers to import.
    .safe = Nothing was changed.
    .action = Choose the supplier’s file again.
# Variables:
#   $mib (Number) - the limit in MiB
error-answers-too-large = This file is larger than { $mib } MiB. Answers to a questionnaire are much smaller.
    .safe = The file was not read, and nothing was changed.
    .action = Choose the file that the questionnaire has saved; its name begins with “supplier-answers”.
# Variables:
#   $line (Number) - line of the file
#   $column (Number) - column in that line
error-answers-malformed = The answers are damaged or were changed: line { $line }, column { $column }.
    .safe = Nothing was imported.
    .action = Ask the supplier to save and send them again, straight from the questionnaire.
error-answers-foreign = This file holds no answers to a questionnaire of { -app-name }.
    .safe = Nothing was imported.
    .action = Choose the file that the questionnaire has saved; its name begins with “supplier-answers”.
# Variables:
#   $found (Number) - version of the answers
#   $known (Number) - the version we read
error-answers-version = These answers come from another version of the questionnaire ({ $found }; { $known } can be read).
    .safe = Nothing was imported.
    .action = Send the supplier a new questionnaire, or install the latest version of { -app-name }.
# Variables:
#   $place (String) - number of a requirement or name of a field
error-answers-unfit = Something in the answers cannot be right, at “{ $place }”.
    .safe = Nothing was imported.
    .action = Ask the supplier to save and send them again, straight from the questionnaire.
# Variables:
#   $path (String) - the file
error-file-unreadable = The file cannot be read: { $path }
    .safe = Nothing was changed.
    .action = Check whether another program has it open, and try again.
error-guest-refused = A guest cannot do this.
    .safe = Nothing was changed.
    .action = What guests do is not kept, and they change nothing that stays for others. Choose who is learning, or add a person.
error-certificate-unnamed = The certificate needs your name.
    .safe = It remains on record that you completed the path.
    .action = Enter your name under “Profile”, then save the certificate.
# Variables:
#   $text (String) - the name
#   $letters (String) - the characters
error-certificate-letters = The certificate cannot print these characters of “{ $text }”: { $letters }
    .safe = It remains on record that the path was completed.
    .action = Write the name in Latin letters; doing so just for the certificate is enough.
# Variables:
#   $path (String) - the file
error-certificate-beside = There is already another file with this name next to the PDF: { $path }
    .safe = It was not touched, and nothing was saved.
    .action = Choose another name or folder for the certificate.
error-key-unreachable = The key that signs certificates here cannot be reached.
    .safe = Nothing was changed. Earlier certificates can still be checked.
    .action = Unlock the keychain of your system and try again. If the key is lost, choose “Forget” for it under “Check a certificate”; the next certificate makes a new one.
# Variables:
#   $path (String) - the file
error-key-damaged = The file with the key for certificates is damaged: { $path }
    .safe = Nothing was changed. Earlier certificates can still be checked.
    .action = Put a copy of the file back. If there is none, delete the file and choose “Forget” for your own key under “Check a certificate”; a new one is then made.
error-key-unnamed = The key needs a name.
    .safe = Nothing was changed.
    .action = Enter whose key it is.
error-key-none = There is no key yet that could be backed up.
    .safe = Nothing was changed.
    .action = The key is made with the first certificate. After that you can back it up here.
error-key-file-unfit = This file holds no key that could sign here.
    .safe = Nothing was changed.
    .action = Choose the PEM file that was made when the key was backed up.
error-key-file-missing = No file with a key is chosen.
    .safe = Nothing was changed.
    .action = Choose the file once more.
# Variables:
#   $least (Number) - how many characters at least
#   $most (Number) - how many characters at most
error-passphrase-unfit = This passphrase does not fit: it needs at least { $least } and at most { $most } characters.
    .safe = Nothing was saved.
    .action = Take a longer one, for instance five words that have nothing to do with each other.
error-passphrase-wrong = The file does not open with this passphrase.
    .safe = Nothing was changed; you can try as often as you like.
    .action = Check the spelling and the caps lock key. If you are sure of the passphrase, the file is damaged: use another copy.
error-path-missing = This learning path is no longer there.
    .safe = What was learned with it is still there.
    .action = Choose another learning path.
error-roster-missing = No list is chosen, or it has already been imported.
    .safe = Nothing was changed.
    .action = Choose the file again.
error-path-unnamed = The path has no name.
    .safe = What you have chosen is still there.
    .action = Give the path a name.
error-path-empty = The path has no lesson yet.
    .safe = Nothing was changed.
    .action = Choose at least one lesson.
error-pin-unfit = A PIN has four to eight digits.
    .safe = Nothing was changed.
    .action = Enter digits only, without letters or spaces.
error-pin-wrong = That is not the right PIN.
    .safe = Nothing was changed.
    .action = Try again.
# Variables:
#   $seconds (Number) - seconds still to wait
error-pin-wait = { $seconds ->
        [one] Too many wrong PINs: you can try again in one second.
       *[other] Too many wrong PINs: you can try again in { $seconds } seconds.
    }
    .safe = Nothing was changed.
    .action = Wait a moment. If the PIN is forgotten, it can be removed.
error-backup-damaged = This backup is damaged and was not used.
    .safe = Your current data is unchanged.
    .action = Choose an older backup.
error-backup-missing = This backup is no longer there.
    .safe = Your current data is unchanged.
    .action = Choose another backup.

## Content and words

# Variables:
#   $count (Number) - how many mistakes, 1 or more
#   $first (String) - the first of them
error-content-broken = { $count ->
    [one] The content has one mistake: { $first }
   *[other] The content has { $count } mistakes, the first one being: { $first }
    }
    .safe = Your progress is untouched, and nothing with a mistake in it is used.
    .action = Correct the file, or start without your own content folder.
# Variables:
#   $count (Number) - how many mistakes, 1 or more
#   $first (String) - the first of them
error-locale-broken = { $count ->
    [one] One language file cannot be used: { $first }
   *[other] The language files have { $count } mistakes, the first one being: { $first }
    }
    .safe = Your progress is untouched.
    .action = Correct the file, or start without your own content folder.
# Variables:
#   $language (String) - the tag given
#   $known (String) - the tags there are
error-language-unknown = There is no translation for the language “{ $language }”.
    .safe = Nothing was changed.
    .action = Choose one of these: { $known }

## Files and the system

# Variables:
#   $path (String) - the file
error-file-unwritable = The file { $path } cannot be written.
    .safe = Nothing was changed.
    .action = Choose another folder, or close the program that has the file open.
# Variables:
#   $path (String) - the file
error-file-exists = The file { $path } is already there.
    .safe = It was left as it is.
    .action = Choose another name, or add --force to replace it.
# Variables:
#   $path (String) - the folder
error-folder-missing = There is no folder { $path }.
    .safe = Nothing was changed.
    .action = Create it first, or choose another one.
# Variables:
#   $path (String) - what is there
error-file-special = { $path } is not a file but a folder, a device or a link that leads nowhere.
    .safe = Nothing was changed.
    .action = Choose another name.
# Variables:
#   $path (String) - the file
error-file-read-only = The file { $path } is write-protected.
    .safe = It was left as it is.
    .action = Choose another name, or remove the protection first.
error-checklist-empty = There are no tasks for this selection.
    .safe = Nothing was changed.
    .action = Choose more steps or another occasion.
error-pdf-failed = The page could not be created.
    .safe = Nothing was changed.
    .action = Save it as HTML instead, and tell us about it.
error-link-failed = The browser could not be opened.
    .safe = Nothing was changed.
    .action = Copy the address and open it yourself.
error-folder-failed = The folder could not be opened.
    .safe = Nothing was changed.
    .action = Open it in your file manager.
error-reminders-refused = Your system does not show notifications from this program.
    .safe = Nothing was changed.
    .action = Allow { -app-name } to show notifications in the settings of your system and try again, or add your dates to your calendar.
error-display-missing = There is no screen to open a window on.
    .safe = Nothing was changed.
    .action = Without a screen the command line works, for example: trittsicher checklist --help
error-window-failed = The window could not be opened.
    .safe = Your progress is untouched.
    .action = Start the program again. If that does not help, reinstall it: the installer brings what the window needs.

## Command line

# Variables:
#   $argument (String) - what was typed
error-cli-unknown = “{ $argument }” is not known here.
    .safe = Nothing was changed.
    .action = See trittsicher --help
# Variables:
#   $argument (String) - what is missing
error-cli-missing = Something is missing: { $argument }
    .safe = Nothing was changed.
    .action = See trittsicher --help
# Variables:
#   $argument (String) - the option
#   $value (String) - what was typed
#   $known (String) - what is allowed
error-cli-value = “{ $value }” is not a valid value for { $argument }.
    .safe = Nothing was changed.
    .action = Choose one of these: { $known }
# Variables:
#   $argument (String) - the option
error-cli-twice = { $argument } is given more than once.
    .safe = Nothing was changed.
    .action = Give it only once.
# Variables:
#   $path (String) - the file
#   $known (String) - what fits
error-cli-ending = The name “{ $path }” has no ending that fits the format.
    .safe = Nothing was changed.
    .action = Give it one of these: { $known }
# Variables:
#   $value (String) - what was typed
error-cli-thumbprint = “{ $value }” is not the thumbprint of a key.
    .safe = Nothing was changed.
    .action = A thumbprint has 43 characters; it is printed on the certificate.

## Workshops

error-room-closed = No workshop session is running here at the moment.
    .safe = What was answered so far is saved.
    .action = Start a session, or carry on with the one that was interrupted.
error-room-open = A workshop session is already running.
    .safe = Nothing was changed.
    .action = End it before you start another one.
# Variables:
#   $address (String) - the address of the computer on the network
error-room-address = The program cannot be reached at { $address }.
    .safe = Nothing was changed, and nothing is listening.
    .action = Choose another network, or connect this computer to one and try again.
