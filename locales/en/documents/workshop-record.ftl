### Papers of a workshop that has ended: the record, and the certificates of attendance.

## The record

# Variables:
#   $name (String) - name of the workshop
workshop-record-title = Record: { $name }
workshop-record-unnamed = Workshop without a name
# Variables:
#   $date (String) - day
#   $begins (String) - beginning, 09:00
#   $ends (String) - end, 10:30
#   $people (Number) - how many people, 1 or more
workshop-record-below = { $people ->
    [one] { $date }, { $begins } to { $ends }, one person
   *[other] { $date }, { $begins } to { $ends }, { $people } people
    }
# Variables:
#   $date (String) - day
#   $begins (String) - beginning, 09:00
#   $ends (String) - end, 10:30
workshop-record-below-nobody = { $date }, { $begins } to { $ends }, nobody took part
workshop-record-intro = This record holds sums only: who answered what was deleted when the workshop ended. What participants wrote is given here in their own words, but without names.
# At the very top, where figures are left out. Variables:
#   $least (Number) - from so many answers on there are figures
workshop-record-few = Where fewer than { $least } people answered, no figures are given: from so few answers one could guess who answered what.
workshop-record-gains = What was gained
workshop-record-gains-text = The same people answered the same questions before and after. The gain is the share of what was missing before that is known afterwards.
# Below the table; the star stands behind the topic. Variables:
#   $few (Number) - up to so many people are few
workshop-record-gains-few = At most { $few } people answered both times. So few answers say next to nothing about the topic.
workshop-record-topic = Topic
workshop-record-before = Before
workshop-record-after = After
workshop-record-gain = Gain
workshop-record-people = People
# Variables:
#   $percent (Number) - whole percent
workshop-record-percent = { $percent }%
workshop-record-gain-none = all right already before
workshop-record-gain-unpaired = nobody answered both times
# Variables:
#   $least (Number) - from so many people on there are figures
workshop-record-gain-few = fewer than { $least } people
# Variables:
#   $percent (Number) - whole percentage points, 1 or more
workshop-record-gain-lost = { $percent ->
    [one] one percentage point less
   *[other] { $percent } percentage points less
    }
workshop-record-hardest = What was hardest
workshop-record-question = Question
workshop-record-right = Right
# Variables:
#   $right (Number) - right answers
#   $answers (Number) - answers, 1 or more
workshop-record-right-of = { $right } of { $answers }
workshop-record-all = All rounds

## A round

workshop-record-kind-question = Question
workshop-record-kind-before = Question before
workshop-record-kind-after = Question after
workshop-record-kind-message = Message
workshop-record-kind-decision = Decision
workshop-record-kind-check = Self-check
workshop-record-kind-poll = Poll
workshop-record-kind-words = Word cloud
workshop-record-kind-confidence = Confidence
workshop-record-kind-feedback = Feedback
# Variables:
#   $kind (String) - what it was: “Question”
workshop-record-round-none = { $kind }: no answers
# Variables:
#   $kind (String) - what it was: “Question”
#   $least (Number) - from so many answers on there are figures
workshop-record-round-few = { $kind }: fewer than { $least } answers
# Variables:
#   $kind (String) - what it was: “Question”
#   $answers (Number) - answers, 1 or more
workshop-record-round = { $answers ->
    [one] { $kind }: one answer
   *[other] { $kind }: { $answers } answers
    }
# Variables:
#   $kind (String) - what it was: “Question”
#   $answers (Number) - answers, 1 or more
#   $right (Number) - right answers
workshop-record-round-right = { $answers ->
    [one] { $kind }: one answer, { $right } right
   *[other] { $kind }: { $answers } answers, { $right } right
    }
# Variables:
#   $kind (String) - what it was: “Question”
#   $answers (Number) - answers, 1 or more
#   $average (Number) - 0 to 100
workshop-record-round-average = { $answers ->
    [one] { $kind }: one answer, { $average } of 100
   *[other] { $kind }: { $answers } answers, on average { $average } of 100
    }
workshop-record-option = Answer
workshop-record-chosen = Chosen
workshop-record-placed = In the right place
workshop-record-matched = Matched correctly
workshop-record-share = Share
# Variables:
#   $text (String) - a right answer
workshop-record-option-right = { $text } (right)
# Variables:
#   $word (String) - a word of the cloud
#   $count (Number) - how often it was said
workshop-record-word = { $word } ({ $count })
# Variables:
#   $choice (String) - what most chose
workshop-record-most = Most chose: { $choice }
# Variables:
#   $choices (String) - what equally many chose, two or more
workshop-record-most-equal = Equally many chose: { $choices }
# Above the questions; the grades 1 to 5 stand beside it.
workshop-record-grades = How often each rating was given: 1 poor, 5 very good

## Who was there

workshop-record-attending = Who was there
workshop-record-attending-text = This list names those who put themselves on it.
workshop-record-name = Name
# Part of a file name. Variables:
#   $name (String) - name of the workshop
workshop-record-file = Record { $name }

## The certificate of attendance

workshop-attendance-title = Certificate of attendance
# The name stands before, the workshop after it.
workshop-attendance-below-name = attended this workshop:
workshop-attendance-topics = What it was about
workshop-attendance-date = Date of the workshop
workshop-attendance-signature = Place, date, signature
workshop-attendance-says = This certificate says that the person took part. What they know was not tested for it.
# Part of a file name. Variables:
#   $name (String) - name of the workshop
workshop-attendance-file = Certificates of attendance { $name }
