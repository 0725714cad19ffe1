### Search over everything.

search-title = Search
search-what = What are you looking for?
search-hint = Steps, lessons, actions, terms, checklists, exercises and the workshop guide. Parts of words are enough.
search-none = Nothing found. Try another word, or a part of it.
# For screen readers. Variables:
#   $count (Number) - hits, from 1
search-count = { $count ->
    [one] One hit
   *[other] { $count } hits
    }
search-step = Step
search-lesson = Lesson
search-action = Action
search-term = Term
search-item = Checklist
search-exercise = Exercise
search-guide = Guide
