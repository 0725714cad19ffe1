### Reading a lesson.

# Variables:
#   $place (Number) - which lesson
#   $of (Number) - how many lessons
lesson-place = Lesson { $place } of { $of }
lesson-example = Example
lesson-do = Do it now
lesson-term = What does this mean?
lesson-back = Back
lesson-next = Done, next lesson
lesson-to-quiz = Done, to the questions
lesson-saved = Marked as read.
lesson-aloud = Read aloud
lesson-aloud-now = Being read aloud
lesson-aloud-rests = Paused
lesson-aloud-pause = Pause
lesson-aloud-on = Continue
lesson-aloud-stop = Stop
term-see = See also
glossary-intro = Technical terms, explained in plain language.
glossary-filter = Find a word
glossary-none = No match.
