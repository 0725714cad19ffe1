### Questions and answers.

# Variables:
#   $place (Number) - which question
#   $of (Number) - how many
quiz-place = Question { $place } of { $of }
quiz-single = Choose one answer.
quiz-multiple = Several answers are right.
quiz-true-false = Is this true?
quiz-order = Put these in the right order.
quiz-match = Match what belongs together.
quiz-spot = Choose one place.
quiz-true = True
quiz-false = False
quiz-confirm = Confirm answer
quiz-next = Next question
quiz-finish = See the result
quiz-right = Right.
quiz-not-quite = Not quite.
quiz-saved = Your answer is saved.
quiz-yours = your choice
quiz-hit = right, your choice
quiz-missed = right, but not chosen
quiz-mistaken = not right, your choice
quiz-avoided = rightly left out
quiz-right-order = The right order
quiz-your-order = Your order
quiz-in-place = in the right place
# Variables:
#   $place (Number) - the place given to it, from 1
quiz-your-place = your place: { $place }
# Variables:
#   $text (String) - what is moved
quiz-up = Move up: { $text }
# Variables:
#   $text (String) - what is moved
quiz-down = Move down: { $text }
# Variables:
#   $place (Number) - which place, from 1
#   $of (Number) - how many places
#   $text (String) - what was moved
quiz-moved = Now in place { $place } of { $of }: { $text }
quiz-sides = To choose from
quiz-choose = Please choose
quiz-result = Your result
# Variables:
#   $right (Number) - right answers
#   $of (Number) - questions
quiz-score = { $right } of { $of } right
# Variables:
#   $title (String) - title of the step
quiz-learned = Step learned: { $title }
# Variables:
#   $done (Number) - questions last answered right
#   $of (Number) - questions the step has
quiz-step-score = { $done } of this step’s { $of } questions right
# Variables:
#   $count (Number) - questions that still have to be right, 1 or more
quiz-step-questions = { $count ->
    [one] This step needs one more right answer.
   *[other] This step needs { $count } more right answers.
    }
# Variables:
#   $count (Number) - lessons still to be read, 1 or more
quiz-step-lessons = { $count ->
    [one] One lesson is still to be read.
   *[other] { $count } lessons are still to be read.
    }
quiz-again-hint = What was not quite right will come up again.
quiz-again = Another round
quiz-to-lessons = Read the lessons
quiz-to-step = Back to the step
