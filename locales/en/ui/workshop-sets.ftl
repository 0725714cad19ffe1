### Sets of questions for workshops: picking, arranging, using again.

workshop-sets-title = Question sets
workshop-sets-text = Questions for your workshops: picked once, asked again and again.
workshop-sets-none = There is no set yet. Pick questions, or have some suggested.
workshop-sets-new = New question set
# Variables:
#   $count (Number) - so many questions are in the set, 1 or more
workshop-sets-count = { $count ->
    [one] One question
   *[other] { $count } questions
    }
workshop-sets-count-none = No question that is still asked
# Variables:
#   $count (Number) - so many were changed or withdrawn, 1 or more
workshop-sets-looks = { $count ->
    [one] One question was changed or withdrawn. Please take a look.
   *[other] { $count } questions were changed or withdrawn. Please take a look.
    }
workshop-sets-copy = Duplicate
# Variables:
#   $name (String) - what the set is called
workshop-sets-copy-one = Duplicate: { $name }
# What the copy is called.
# Variables:
#   $name (String) - what the original is called
workshop-sets-copy-name = { $name } (copy)
workshop-sets-copied = The set was duplicated.
workshop-sets-remove = Delete
# Variables:
#   $name (String) - what the set is called
workshop-sets-remove-one = Delete: { $name }
workshop-sets-removed = The set was deleted.

## One set

workshop-sets-change = Edit question set
workshop-sets-name = Name of the set
workshop-sets-save = Save set
workshop-sets-saved = The set is saved.
workshop-sets-back = All sets
workshop-sets-chosen = In this set
workshop-sets-chosen-none = No question in it yet. Add some from the pool, or have some suggested.
# Variables:
#   $limit (Number) - so many questions fit
workshop-sets-full = There is no room for more than { $limit } questions.
# Variables:
#   $count (Number) - so many questions this program does not know any more, 1 or more
workshop-sets-gone = { $count ->
    [one] One question no longer exists. Saving leaves it out.
   *[other] { $count } questions no longer exist. Saving leaves them out.
    }
workshop-sets-reworded = Changed since you picked it.
workshop-sets-seen = Still fits
# Variables:
#   $text (String) - the question
workshop-sets-seen-one = Still fits: { $text }
workshop-sets-retired = Withdrawn: this question is no longer asked. Replace it.
# Variables:
#   $text (String) - the question
workshop-sets-look-at = Show the answer: { $text }
# Variables:
#   $text (String) - the question
workshop-sets-replace = Replace: { $text }
# Variables:
#   $text (String) - the question
workshop-sets-drop = Take out: { $text }

## A question with its answer

# Variables:
#   $text (String) - what one can do afterwards
workshop-sets-objective = Objective: { $text }
workshop-sets-right = Right
workshop-sets-wrong = Wrong

## Another one in its place

workshop-sets-instead = Ask another question
workshop-sets-instead-none = Every other question of this step is in the set already.
workshop-sets-near = same objective
workshop-sets-take = Take this one
# Variables:
#   $text (String) - the question
workshop-sets-take-this = Take this one: { $text }

## The pool

workshop-sets-pool = Question pool
workshop-sets-step = Step
workshop-sets-step-all = All steps
workshop-sets-audience = For whom
workshop-sets-audience-all = All questions
workshop-sets-kind = Kind of question
workshop-sets-kind-all = All kinds
workshop-sets-search = Words in the question
# Variables:
#   $count (Number) - so many match, 1 or more
#   $of (Number) - so many there are
workshop-sets-found = { $count ->
    [one] One of { $of } questions matches.
   *[other] { $count } of { $of } questions match.
    }
workshop-sets-found-none = No question matches. Try fewer conditions.
workshop-sets-all-taken = All of them are in the set already.
# Variables:
#   $text (String) - the question
workshop-sets-add = Add: { $text }
workshop-sets-more = Show more
workshop-sets-single = One right answer
workshop-sets-multiple = Several right
workshop-sets-true-false = True or false
workshop-sets-order = Put in order
workshop-sets-match = Match pairs
workshop-sets-spot = Find the spot

## Suggestions

workshop-sets-propose = Have questions suggested
workshop-sets-propose-text = Every topic gets the same number of questions, spread over its objectives. A new suggestion replaces the last one; what you added yourself stays.
workshop-sets-topics = Topics; none ticked means all
workshop-sets-number = How many questions
workshop-sets-propose-do = Get a suggestion
