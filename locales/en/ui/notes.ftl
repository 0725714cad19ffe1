### Notes and bookmarks.

## In a lesson

lesson-bookmark = Bookmark
note-title = My note
note-hint = It belongs to your profile and saves itself as you type.
note-saved = Saved
# Variables:
#   $count (Number) - how many, 1 or more
note-room = { $count ->
    [one] Room for one more character
   *[other] Room for { $count } more characters
    }
note-full = The note is full: it can hold 4,000 characters.

## Their page

notes-title = Notes and bookmarks
notes-intro = What you have marked or written down in your lessons, newest first.
notes-open = Show
notes-none = You can bookmark any lesson at its top and write a note at its end. You will find both here.
notes-to-steps = To the steps
notes-bookmarks = Bookmarks
notes-notes = Notes
# Variables:
#   $when (String) - day and time
notes-since = bookmarked on { $when }
# Variables:
#   $when (String) - day and time
notes-changed = last changed on { $when }
notes-gone = This lesson no longer exists.
notes-take = Remove bookmark
# Variables:
#   $title (String) - title of the lesson
notes-take-of = Remove bookmark: { $title }
notes-delete = Delete note
# Variables:
#   $title (String) - title of the lesson
notes-delete-of = Delete note: { $title }
notes-marked = Bookmark set.
notes-taken = Bookmark removed.
notes-deleted = Note deleted.
