### One's own answers as a table.

answers-when = When
answers-step = Step
answers-question = Question
answers-answer = Answer
answers-right = Right
answers-version = Version of the question
# Stands in brackets behind a question that no longer exists in this version.
answers-changed = changed since
answers-seconds = Seconds
# Name of the file without ending, without spaces.
answers-file = my-answers
