### Mistakes in the content, by the numbers of docs/content.md. Said by `trittsicher content`.

# Variables:
#   $subject (String) - the file, or what the system says
check-c01 = The file cannot be read: { $subject }
    .action = Put the file there, as UTF-8 text of at most 1 MiB.
# Variables:
#   $subject (String) - what the parser says, or an id given twice
check-c02 = Not well-formed, or given twice: { $subject }
    .action = Correct the line; every key and every id appears only once.
# Variables:
#   $subject (String) - the id or folder
check-c03 = This id has the wrong form: { $subject }
    .action = Use lower-case letters, digits and hyphens, beginning with the id of the step; the folder is named “number-id”.
# Variables:
#   $subject (String) - the id referred to
check-c04 = There is nothing called { $subject }.
    .action = Correct the reference, or add what it refers to.
# Variables:
#   $subject (String) - id of the step
check-c05 = The step { $subject } waits for itself.
    .action = Take one of the steps out of “after”.
# Variables:
#   $subject (String) - id of the word
check-c06 = Missing in this language, or left over: { $subject }
    .action = Write the text in every language, or take it out of all of them.
# Variables:
#   $subject (String) - id, length and limit
check-c07 = Too long or too short: { $subject }
    .action = Keep to the lengths in docs/content.md.
# Variables:
#   $subject (String) - what is lacking, there and needed
check-c08 = A complete step lacks something: { $subject }
    .action = Add what is missing, or set the step back to “frame”.
# Variables:
#   $subject (String) - id of the question
check-c09 = The key does not fit the kind of question: { $subject }
    .action = See “questions.toml” in docs/content.md for what each kind needs.
# Variables:
#   $subject (String) - question and option
check-c10 = An option has no explanation: { $subject }
    .action = Write an explanation; people learn most from it.
# Variables:
#   $subject (String) - step and questions
check-c11 = The right answer can be guessed from its length or place: { $subject }
    .action = Lengthen wrong options, shorten right ones, or move them.
# Variables:
#   $subject (String) - question and option
check-c12 = This option says nothing of its own: { $subject }
    .action = Write an option that people really choose.
# Variables:
#   $subject (String) - id of the source or figure
check-c13 = Something is missing in the source or figure: { $subject }
    .action = Give publisher, title, year, https address and the day it was checked.
# Variables:
#   $subject (String) - what stands there
check-c14 = This is not allowed here, or a lesson lacks the action at its end: { $subject }
    .action = See “Lesson prose” in docs/content.md for what is allowed.
# Variables:
#   $subject (String) - the place in the text
check-c15 = Straight quotes or three dots: { $subject }
    .action = Use the typographic signs of the language.
# Variables:
#   $subject (String) - the id referred to
check-c16 = { $subject } is retired and must not be used any more.
    .action = Refer to something in use.
# Variables:
#   $subject (String) - the message, or how many there are and how many are needed
check-c17 = The inbox is out of balance: { $subject }
    .action = Give a safe message no cue and every other at least one; there must be at least 24 messages, at least 40% of them safe.
# Variables:
#   $subject (String) - situation, ending or time
check-c18 = This way through the scenario or tabletop exercise does not work: { $subject }
    .action = Give each situation two to four choices and the scenario at least three endings, one of them good; every path must end, and everything must be reachable. A tabletop exercise begins in minute 0, leaves four minutes for each inject, and has in each length what the shorter one has.
# Variables:
#   $subject (String) - the exercise
check-c19 = This exercise is incomplete: { $subject }
    .action = Sorting needs two to four boxes, all used, and at least eight cards; a place needs at least eight risks and something harmless; the word list needs at least 1,000 different words of three to nine letters from a to z.
# Variables:
#   $subject (String) - measure, value and limit
check-c20 = This text is hard to read: { $subject }
    .action = Shorten sentences and choose shorter words.
# Variables:
#   $subject (String) - what stands there, and what to write instead
check-c21 = This claim must not be repeated: { $subject }
    .action = Write what is given after the arrow, or leave the claim out.
# Variables:
#   $subject (String) - the address
check-c22 = This address may belong to somebody: { $subject }
    .action = Use a reserved name that ends in example, test or invalid, or example.com.
# Variables:
#   $subject (String) - source and date
check-c23 = This source has not been looked at for a long time: { $subject }
    .action = Check that the source still says the same, and set “checked” to today.
# Variables:
#   $subject (String) - the path, its minutes as computed and as named
check-c24 = The learning path does not take as long as it promises: { $subject }
    .action = Change the minutes named, or add or remove lessons.
# Variables:
#   $subject (String) - id of a topic, or a sum
check-c25 = The self-check does not add up: { $subject }
    .action = Topics are numbered from 1 without gaps, each with a lesson, an action and a quick question; the points add up to the maximum, and the quick round fits its minutes.
# Variables:
#   $subject (String) - the action
check-c26 = The action plan weighs an action wrongly: missing, twice, not 1 to 5, or building on itself: { $subject }
    .action = Give each action one entry in firm/plan.toml, with a risk from 1 to 5.
# Variables:
#   $subject (String) - the workshop and what is wrong with it
check-c27 = The ready workshop does not add up: { $subject }
    .action = The minutes of the blocks add up to those of the workshop, a break comes after 90 minutes at the latest, a test before has one after, welcome and closing stand at the ends.
