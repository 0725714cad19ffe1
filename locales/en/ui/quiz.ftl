### Questions and answers.

# Variables:
#   $place (Number) - which question
#   $of (Number) - how many
quiz-place = Question { $place } of { $of }
quiz-single = Choose one answer.
quiz-multiple = Several answers are right.
quiz-true-false = Is this true?
quiz-order = Put this in the right order.
quiz-match = Match what belongs together.
quiz-true = True
quiz-false = False
quiz-confirm = Confirm answer
quiz-next = Next question
quiz-finish = See the result
quiz-right = Right.
quiz-not-quite = Not quite.
quiz-saved = Your answer is saved.
quiz-option-right = right
quiz-option-wrong = not right
quiz-yours = your choice
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
quiz-again-hint = What was not quite right will come up again.
quiz-again = Another round
quiz-to-step = Back to the step
