// Made by `cargo xtask gen` from the wire types. Do not edit.

/**
 * About the program.
 */
export type About = { 
/**
 * Version of the program.
 */
version: string, 
/**
 * Folder with everything it remembers.
 */
dataFolder: string, 
/**
 * How many steps are complete.
 */
stepsComplete: number, 
/**
 * How many steps there are.
 */
steps: number, 
/**
 * Every publication the program leans on.
 */
sources: Array<SourceEntry>, };

/**
 * Marks an action.
 */
export type ActionChange = { 
/**
 * Id of the action.
 */
action: string, 
/**
 * Done, or open again.
 */
done: boolean, };

/**
 * An action with everything about it.
 */
export type ActionEntry = { 
/**
 * Id.
 */
id: string, 
/**
 * Title.
 */
title: string, 
/**
 * Why.
 */
why: string, 
/**
 * How, where it is the same everywhere.
 */
how: string | null, 
/**
 * How on Windows.
 */
windows: string | null, 
/**
 * How on macOS.
 */
macos: string | null, 
/**
 * How one sees that it is done.
 */
check: string, 
/**
 * Effort in minutes.
 */
minutes: number, 
/**
 * Cost class.
 */
cost: Cost, 
/**
 * Who does it.
 */
who: Audience, 
/**
 * Marked as done.
 */
done: boolean, };

/**
 * How well a message fits the work of the person who gets it.
 */
export type Alignment = "weak" | "medium" | "strong";

/**
 * An answer.
 */
export type AnswerRequest = { 
/**
 * Language of the explanation.
 */
language: string, 
/**
 * Made by the window when the question is shown, 8 to 64 characters: the same answer sent twice counts once.
 */
attempt: string, 
/**
 * Id of the question.
 */
question: string, 
/**
 * The chosen options; for `order` all in the order given; for `match` the right side put beside each left side, in the order of `options`.
 */
options: Array<string>, 
/**
 * From seeing the question to answering, in whole seconds; 0 when nobody knows.
 */
seconds: number, };

/**
 * Answers in a file, before they are taken over.
 */
export type AnswersPreview = { 
/**
 * Name of the file; absent when the person cancelled.
 */
file: string | null, 
/**
 * What the supplier calls itself.
 */
firm: string, 
/**
 * Who has answered.
 */
person: string, 
/**
 * The day it names, ISO 8601.
 */
filled: string | null, 
/**
 * The supplier the questionnaire was made for, if it is one of ours.
 */
supplier: number | null, 
/**
 * Numbers of the suppliers from which this questionnaire asks for less than their criticality does.
 */
tooLittleFor: Array<number>, 
/**
 * Every requirement.
 */
rows: Array<ReplyRow>, };

/**
 * Something the person has to know: a stable code, arguments for its message, and details for the log and the fold-out.
 */
export type ApiError = { 
/**
 * The stable id of the code.
 */
code: string, 
/**
 * How serious it is.
 */
severity: Severity, 
/**
 * Arguments of the message `error-<code>`.
 */
args: { [key in string]: Argument }, 
/**
 * For the log and the fold-out; never part of the sentence.
 */
detail: string | null, };

/**
 * A part of the message that only the moment knows: a path, a number, an id.
 */
export type Argument = number | string;

/**
 * A file that belongs to something.
 */
export type AttachedFile = { 
/**
 * Its number.
 */
id: number, 
/**
 * Its name.
 */
name: string, 
/**
 * Its size in KiB, rounded up.
 */
kib: number, 
/**
 * When it was attached, ISO 8601 in UTC.
 */
at: string, 
/**
 * Whether its bytes are still there: somebody may have removed them, or brought back a backup from before.
 */
there: boolean, };

/**
 * A copy of a file attached; the host asks where to.
 */
export type AttachmentCopy = { 
/**
 * Its number.
 */
id: number, 
/**
 * Language of the dialog.
 */
language: string, };

/**
 * One of the files attached.
 */
export type AttachmentNumber = { 
/**
 * Its number.
 */
id: number, };

/**
 * What files belong to.
 */
export type AttachmentOwner = { 
/**
 * A key of the window's: `check:17:backup-offline`.
 */
owner: string, };

/**
 * Files that belong to something.
 */
export type Attachments = { 
/**
 * In the order they came.
 */
files: Array<AttachedFile>, };

/**
 * Whom something is for.
 */
export type Audience = "everyone" | "management" | "it";

/**
 * An audience to choose.
 */
export type AudienceChoice = { 
/**
 * Which.
 */
id: Audience, 
/**
 * Its name.
 */
name: string, 
/**
 * Who is meant.
 */
hint: string, };

/**
 * A safe copy of the record.
 */
export type Backup = { 
/**
 * Id for `restore_backup`.
 */
id: string, 
/**
 * When it was made, ISO 8601 UTC.
 */
madeAt: string, 
/**
 * Why it was made.
 */
reason: BackupReason, 
/**
 * Size in KiB.
 */
kib: number, };

/**
 * Names a backup.
 */
export type BackupId = { 
/**
 * Its id from `backups`.
 */
backup: string, };

/**
 * Why a backup was made.
 */
export type BackupReason = "daily" | "migration" | "restore" | "import";

/**
 * Safe copies of the record.
 */
export type Backups = { 
/**
 * Newest first.
 */
backups: Array<Backup>, };

/**
 * A block of prose. Typed, so that no HTML reaches the window.
 */
export type Block = { "kind": "heading", 
/**
 * Its text.
 */
text: Array<Inline>, } | { "kind": "paragraph", 
/**
 * Its text.
 */
text: Array<Inline>, } | { "kind": "list", 
/**
 * Numbered or with bullets.
 */
ordered: boolean, 
/**
 * The entries.
 */
items: Array<Array<Block>>, } | { "kind": "example", 
/**
 * The scene.
 */
blocks: Array<Block>, } | { "kind": "do", 
/**
 * Id of the action.
 */
action: string, 
/**
 * How it is put in this lesson.
 */
blocks: Array<Block>, } | { "kind": "figure", 
/**
 * The figure.
 */
figure: FigureEntry, } | { "kind": "practise", 
/**
 * Id of the exercise.
 */
exercise: string, 
/**
 * Its title; empty for a round, whose name is the window's.
 */
title: string, };

/**
 * A block and its time.
 */
export type BlockTime = { 
/**
 * Its name.
 */
title: string, 
/**
 * How long it is meant to take, in minutes; 0 where it takes what it takes.
 */
minutes: number, 
/**
 * How long it has taken so far, in seconds.
 */
seconds: number, 
/**
 * The place of its first slide, from 0.
 */
first: number, };

/**
 * Marks a lesson, or no longer.
 */
export type BookmarkChange = { 
/**
 * Id of the lesson.
 */
lesson: string, 
/**
 * Whether it is marked from now on.
 */
marked: boolean, };

/**
 * Somebody to call.
 */
export type CalledEntry = { 
/**
 * Who it is.
 */
label: string, 
/**
 * A name; perhaps none.
 */
name: string, 
/**
 * A number; perhaps none.
 */
phone: string, 
/**
 * What to have at hand; perhaps nothing.
 */
note: string, };

/**
 * Where a card belongs.
 */
export type CardFeedback = { 
/**
 * Id of the card.
 */
card: string, 
/**
 * The box it belongs in.
 */
belongs: string, 
/**
 * Whether it lies there.
 */
right: boolean, 
/**
 * Why it belongs there.
 */
why: string, };

/**
 * Forms of a card.
 */
export type CardForm = "poster" | "pocket" | "phone";

/**
 * A card as it will print.
 */
export type CardRequest = { 
/**
 * Its language.
 */
language: string, 
/**
 * A second language beside it.
 */
second: string | null, 
/**
 * Its form.
 */
form: CardForm, };

/**
 * Cards for everybody of the team.
 */
export type CardsRequest = { 
/**
 * Their language.
 */
language: string, 
/**
 * A second language beside it.
 */
second: string | null, 
/**
 * The group; everybody when it is absent.
 */
team: string | null, };

/**
 * How far a run of cards is.
 */
export type CardsRun = { 
/**
 * What it does.
 */
state: CardsState, 
/**
 * Cards laid out.
 */
done: number, 
/**
 * Cards in all.
 */
of: number, 
/**
 * Names that cannot be printed and leave a line to write on.
 */
unprinted: number, 
/**
 * Where the cards are, once they are.
 */
path: string | null, 
/**
 * What went wrong.
 */
error: ApiError | null, };

/**
 * What a run of cards does.
 */
export type CardsState = "idle" | "running" | "saved" | "cancelled" | "failed";

/**
 * How well a step is still known.
 */
export type Certainty = { 
/**
 * Chance of a right answer today over the questions ever answered, in percent.
 */
percent: number, 
/**
 * How many of them are due.
 */
due: number, 
/**
 * The next day after today on which one becomes due, ISO 8601.
 */
next: string | null, };

/**
 * The file that is checked, and the keys one knows.
 */
export type CertificateCheck = { 
/**
 * What came out; absent before a file was chosen.
 */
checked: CheckedCertificate | null, 
/**
 * Keys that are known, our own first.
 */
keys: Array<KnownKey>, };

/**
 * A line of what a certificate says.
 */
export type CertificateLine = { 
/**
 * What it is.
 */
label: string, 
/**
 * What is said.
 */
value: string, };

/**
 * Asks for the certificate of a path completed.
 */
export type CertificateRequest = { 
/**
 * Language of the certificate.
 */
language: string, 
/**
 * Its id, from `path`.
 */
certificate: string, };

/**
 * What a file is.
 */
export type CertificateVerdict = "keyKnown" | "keyUnknown" | "altered" | "notYetValid" | "expired" | "notACertificate";

/**
 * Kinds of change that can be taken back.
 */
export type Change = "lesson" | "action" | "tick" | "bookmark" | "note" | "check" | "list" | "requirement" | "workshopPlan" | "workshopSet";

/**
 * How a message arrives.
 */
export type Channel = "mail" | "sms" | "chat" | "letter" | "call";

/**
 * Figures that can be compared, to be drawn.
 */
export type ChartEntry = { 
/**
 * Id.
 */
id: string, 
/**
 * Title.
 */
title: string, 
/**
 * What it shows.
 */
says: string, 
/**
 * What must not be read into it.
 */
notSaid: string, 
/**
 * What all values are in, where that is too long to stand beside each.
 */
unit: string | null, 
/**
 * Whether its points are years.
 */
overTime: boolean, 
/**
 * Year of the study.
 */
year: number, 
/**
 * Whether it is older than three years.
 */
old: boolean, 
/**
 * Its values in the order shown.
 */
points: Array<ChartPoint>, 
/**
 * Where they stand.
 */
sources: Array<SourceEntry>, };

/**
 * A value of a chart.
 */
export type ChartPoint = { 
/**
 * What it is for.
 */
label: string, 
/**
 * The value.
 */
value: number, 
/**
 * The value as this language writes it, with its unit.
 */
text: string, 
/**
 * The same, short enough to stand at a bar.
 */
short: string, };

/**
 * An objective.
 */
export type CharterEntry = { 
/**
 * Its name.
 */
title: string, 
/**
 * What it means.
 */
text: string, };

/**
 * The Charter of Trust.
 */
export type CharterPage = { 
/**
 * Its objectives.
 */
objectives: Array<CharterEntry>, 
/**
 * Its principles, by number.
 */
principles: Array<CharterPrinciple>, 
/**
 * Where this is taken from.
 */
source: SourceEntry | null, };

/**
 * A principle.
 */
export type CharterPrinciple = { 
/**
 * Its number.
 */
number: number, 
/**
 * Its name.
 */
title: string, 
/**
 * What it asks for.
 */
text: string, 
/**
 * The page of this program that has to do with it.
 */
page: CharterTarget | null, };

/**
 * A page that has to do with a principle.
 */
export type CharterTarget = "steps" | "firm" | "suppliers";

/**
 * What can be answered.
 */
export type CheckAnswer = "yes" | "partly" | "no" | "notApplicable" | "dontKnow";

/**
 * An answer to a question.
 */
export type CheckAnswering = { 
/**
 * The round.
 */
check: number, 
/**
 * The question.
 */
question: string, 
/**
 * The answer; absent takes it back.
 */
answer: CheckAnswer | null, 
/**
 * Time at the questions since it was told last, at most an hour.
 */
seconds: number, };

/**
 * An area then and now.
 */
export type CheckAreaChange = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Its points then.
 */
before: CheckTally, 
/**
 * Its points now.
 */
after: CheckTally, };

/**
 * What an area came to.
 */
export type CheckAreaResult = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Its points.
 */
score: CheckTally, };

/**
 * Two rounds side by side.
 */
export type CheckComparison = { 
/**
 * The earlier one.
 */
before: CheckEntry, 
/**
 * The later one.
 */
after: CheckEntry, 
/**
 * Each area in order.
 */
areas: Array<CheckAreaChange>, 
/**
 * Topics met since then.
 */
gained: Array<CheckTopicResult>, 
/**
 * Topics no longer met.
 */
lost: Array<CheckTopicResult>, 
/**
 * Whether both asked the same.
 */
alike: boolean, };

/**
 * A round in a list.
 */
export type CheckEntry = { 
/**
 * Its number.
 */
check: number, 
/**
 * How it is asked.
 */
mode: CheckMode, 
/**
 * When it was begun, ISO 8601 in UTC.
 */
begun: string, 
/**
 * When it was finished, ISO 8601 in UTC; absent while it goes on.
 */
finished: string | null, 
/**
 * Questions asked.
 */
asked: number, 
/**
 * Questions answered.
 */
answered: number, 
/**
 * Time at the questions, in seconds.
 */
seconds: number, 
/**
 * What it comes to.
 */
score: CheckTally, };

/**
 * A topic that is not met, and what closes it.
 */
export type CheckGap = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its number.
 */
number: number, 
/**
 * Its name.
 */
name: string, 
/**
 * Whether it is one of those that weigh most.
 */
top: boolean, 
/**
 * Points that closing it brings.
 */
gain: number, 
/**
 * The worst that was said; absent where nothing was said yet.
 */
answer: CheckAnswer | null, 
/**
 * The questions that are not answered with yes.
 */
questions: Array<string>, 
/**
 * The step that treats it.
 */
step: StepName | null, 
/**
 * What to read.
 */
lessons: Array<CheckLink>, 
/**
 * What to do.
 */
actions: Array<CheckLink>, };

/**
 * The page of the self-check.
 */
export type CheckHome = { 
/**
 * Rounds that go on, the one begun last first; mostly one.
 */
open: Array<CheckEntry>, 
/**
 * Finished rounds, the one begun last first.
 */
finished: Array<CheckEntry>, 
/**
 * Questions of an interview with this firm.
 */
interview: number, 
/**
 * Questions of a quick round.
 */
quick: number, 
/**
 * Minutes of a quick round.
 */
minutes: number, };

/**
 * A question that does not concern the firm.
 */
export type CheckLeftOut = { 
/**
 * Its id.
 */
id: string, 
/**
 * The number of its topic.
 */
number: number, 
/**
 * The question.
 */
text: string, 
/**
 * Why: what was said about the firm.
 */
because: Array<string>, };

/**
 * A lesson or an action.
 */
export type CheckLink = { 
/**
 * Its id.
 */
id: string, 
/**
 * The step it belongs to.
 */
step: string, 
/**
 * Its title.
 */
title: string, 
/**
 * How long it takes.
 */
minutes: number, };

/**
 * How a round is asked.
 */
export type CheckMode = "interview" | "quick";

/**
 * Another way to go on.
 */
export type CheckModeChange = { 
/**
 * The round.
 */
check: number, 
/**
 * How it is asked from now on.
 */
mode: CheckMode, };

/**
 * A note to a question.
 */
export type CheckNoting = { 
/**
 * The round.
 */
check: number, 
/**
 * The question.
 */
question: string, 
/**
 * The note; empty deletes it.
 */
text: string, };

/**
 * One of the rounds.
 */
export type CheckNumber = { 
/**
 * Its number.
 */
check: number, };

/**
 * How a topic came out.
 */
export type CheckOutcome = "met" | "missed" | "notApplicable";

/**
 * Two rounds of one firm.
 */
export type CheckPair = { 
/**
 * The earlier one.
 */
before: number, 
/**
 * The later one.
 */
after: number, 
/**
 * Language of the answer.
 */
language: string, };

/**
 * A question of a round.
 */
export type CheckQuestion = { 
/**
 * Its id.
 */
id: string, 
/**
 * The name of its area.
 */
area: string, 
/**
 * The number of its topic.
 */
number: number, 
/**
 * The name of its topic.
 */
topic: string, 
/**
 * Whether the topic is one of those that weigh most.
 */
top: boolean, 
/**
 * The question.
 */
text: string, 
/**
 * What it is about.
 */
help: string, 
/**
 * What counts as evidence.
 */
evidence: string, 
/**
 * How to find out.
 */
findOut: string, 
/**
 * The answer; absent while there is none.
 */
answer: CheckAnswer | null, 
/**
 * The note; mostly empty.
 */
note: string, 
/**
 * What was answered in the finished round before.
 */
before: CheckAnswer | null, 
/**
 * Why it is asked, beyond its being for everybody: what was said about the firm.
 */
because: Array<string>, 
/**
 * Questions about the firm that are not answered yet: it is asked until they are.
 */
unsure: Array<string>, };

/**
 * One of the rounds, in a language.
 */
export type CheckRequest = { 
/**
 * The round.
 */
check: number, 
/**
 * Language of the answer.
 */
language: string, };

/**
 * What a round came to.
 */
export type CheckResult = { 
/**
 * The round.
 */
entry: CheckEntry, 
/**
 * The finished round before it.
 */
before: CheckEntry | null, 
/**
 * Each area in order.
 */
areas: Array<CheckAreaResult>, 
/**
 * The topics that weigh most.
 */
top: Array<CheckTopicResult>, 
/**
 * What is missing.
 */
gaps: Array<CheckGap>, 
/**
 * What nobody could answer.
 */
unknown: Array<CheckUnknown>, };

/**
 * A round with its questions.
 */
export type CheckSheet = { 
/**
 * The round.
 */
entry: CheckEntry, 
/**
 * Number of topics in all.
 */
topics: number, 
/**
 * Minutes of a quick round.
 */
minutes: number, 
/**
 * What is asked, in order.
 */
questions: Array<CheckQuestion>, 
/**
 * What does not concern the firm.
 */
leftOut: Array<CheckLeftOut>, };

/**
 * Points against what could be reached.
 */
export type CheckTally = { 
/**
 * Points; may be below zero.
 */
points: number, 
/**
 * Points that could be reached.
 */
reachable: number, 
/**
 * 0 to 100; absent where nothing applies.
 */
percent: number | null, };

/**
 * What a topic came to.
 */
export type CheckTopicResult = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its number.
 */
number: number, 
/**
 * Its name.
 */
name: string, 
/**
 * Whether it is met.
 */
outcome: CheckOutcome, };

/**
 * A question nobody could answer.
 */
export type CheckUnknown = { 
/**
 * Its id.
 */
id: string, 
/**
 * The number of its topic.
 */
number: number, 
/**
 * The question.
 */
text: string, 
/**
 * How to find out.
 */
findOut: string, };

/**
 * What a file is, in words.
 */
export type CheckedCertificate = { 
/**
 * Name of the file.
 */
file: string, 
/**
 * What it is.
 */
verdict: CertificateVerdict, 
/**
 * The verdict as a sentence.
 */
headline: string, 
/**
 * Why, and what follows from it.
 */
why: string, 
/**
 * What the certificate says; empty when it cannot be read. Proven only where the verdict says so.
 */
says: Array<CertificateLine>, 
/**
 * The key that is in it; absent when there is none.
 */
thumbprint: string | null, };

/**
 * A checklist on screen.
 */
export type Checklist = { 
/**
 * Its title.
 */
title: string, 
/**
 * For whom and when, in one line.
 */
subtitle: string, 
/**
 * Its lines by step.
 */
sections: Array<ChecklistSection>, 
/**
 * Lines ticked.
 */
ticked: number, 
/**
 * Lines in all.
 */
of: number, 
/**
 * Lines that are left out because of what is known about the open firm.
 */
leftOut: Array<LeftOut>, };

/**
 * What can be chosen.
 */
export type ChecklistChoices = { 
/**
 * Audiences in the order offered.
 */
audiences: Array<AudienceChoice>, 
/**
 * Occasions in the order offered.
 */
occasions: Array<OccasionChoice>, 
/**
 * Steps that have checklist lines.
 */
steps: Array<StepName>, };

/**
 * A line.
 */
export type ChecklistLine = { 
/**
 * Id.
 */
id: string, 
/**
 * What to tick.
 */
text: string, 
/**
 * A sentence of help.
 */
how: string, 
/**
 * Whether somebody signs for it on paper.
 */
duty: boolean, 
/**
 * When it was ticked, ISO 8601 UTC; absent when it is open.
 */
tickedAt: string | null, 
/**
 * Why it is shown, where that depends on the firm: “you sell online”.
 */
why: string | null, };

/**
 * What the checklist is to be.
 */
export type ChecklistRequest = { 
/**
 * Language of the page, which need not be that of the window.
 */
language: string, 
/**
 * Whom it is for.
 */
audience: Audience, 
/**
 * Id of the occasion.
 */
occasion: string, 
/**
 * Only these steps; empty means all that have something to say.
 */
steps: Array<string>, 
/**
 * Titles only, or with a sentence of help each.
 */
depth: Depth, 
/**
 * A second language beside the first, on the same page.
 */
beside?: string, 
/**
 * Without the ticks there are, to be filled in by hand.
 */
empty?: boolean, };

/**
 * The lines of one step.
 */
export type ChecklistSection = { 
/**
 * The step.
 */
step: StepName, 
/**
 * Its lines.
 */
items: Array<ChecklistLine>, };

/**
 * Whether a file was chosen to be checked.
 */
export type ChosenCertificate = { 
/**
 * Its name; absent when the dialog was closed, then the one before stays.
 */
file: string | null, };

/**
 * Whether a file with a key was chosen.
 */
export type ChosenKey = { 
/**
 * Its name; absent when the dialog was closed, then the one before stays.
 */
file: string | null, };

/**
 * A word of a cloud.
 */
export type CloudWord = { 
/**
 * As it was written first.
 */
text: string, 
/**
 * How often it was said.
 */
count: number, };

/**
 * A word to take out of the cloud that is on.
 */
export type CloudWordStruck = { 
/**
 * As the cloud has it.
 */
text: string, };

/**
 * A requirement as all suppliers have answered it.
 */
export type ComparedRequirement = { 
/**
 * Its number.
 */
number: string, 
/**
 * What it is about.
 */
title: string, 
/**
 * The answers, in the order of the suppliers that have replied.
 */
verdicts: Array<RequirementVerdict | null>, };

/**
 * A path completed.
 */
export type CompletionEntry = { 
/**
 * When, ISO 8601.
 */
at: string, 
/**
 * Questions right.
 */
right: number, 
/**
 * Of so many.
 */
questions: number, 
/**
 * Id of the certificate.
 */
certificate: string, };

/**
 * Somebody to call, in place of what was written before.
 */
export type ContactChange = { 
/**
 * Id of the contact.
 */
id: string, 
/**
 * A name, at most 120 characters.
 */
name: string, 
/**
 * A number, at most 60 characters.
 */
phone: string, 
/**
 * What to have at hand, at most 120 characters.
 */
note: string, 
/**
 * Whether the number was checked now.
 */
checked: boolean, };

/**
 * What stands at the foot of the firm's paper.
 */
export type ContactLine = { 
/**
 * How to reach the firm, in one line; empty for none.
 */
contact: string, };

/**
 * What an action costs beside the time.
 */
export type Cost = "none" | "low" | "medium" | "high";

/**
 * Some of so many.
 */
export type Count = { 
/**
 * Done.
 */
done: number, 
/**
 * Of so many.
 */
of: number, };

/**
 * A word of the glossary in another language.
 */
export type Counterpart = { 
/**
 * Tag of the language.
 */
language: string, 
/**
 * The word.
 */
term: string, };

/**
 * How critical a supplier is.
 */
export type Criticality = "low" | "medium" | "high";

/**
 * A piece that gives a message away.
 */
export type Cue = { 
/**
 * The piece.
 */
part: string, 
/**
 * The group of cues it belongs to.
 */
group: CueGroup, 
/**
 * What gives it away.
 */
text: string, 
/**
 * Whether it was pointed at.
 */
found: boolean, };

/**
 * The groups of cues of the NIST Phish Scale.
 */
export type CueGroup = "errors" | "technical" | "visual" | "language" | "tactics";

/**
 * A report with a deadline.
 */
export type DeadlineEntry = { 
/**
 * Id of the deadline.
 */
id: string, 
/**
 * What it is called.
 */
name: string, 
/**
 * The rule.
 */
rule: string, 
/**
 * To whom.
 */
to: string, 
/**
 * When it is due, ISO 8601 in UTC.
 */
dueAt: string, 
/**
 * Whether it has to be made.
 */
applies: Duty, 
/**
 * When it was sent; absent while it was not.
 */
sentAt: string | null, };

/**
 * What to take away from a scenario, and where to go on.
 */
export type Debrief = { 
/**
 * What to take away.
 */
text: string, 
/**
 * Steps that deal with it.
 */
steps: Array<StepName>, 
/**
 * Actions that prepare for it.
 */
actions: Array<OpenAction>, 
/**
 * The checklist for it.
 */
checklist: DebriefChecklist | null, };

/**
 * A checklist to go on with.
 */
export type DebriefChecklist = { 
/**
 * Whom it is for.
 */
audience: Audience, 
/**
 * Id of the occasion.
 */
occasion: string, 
/**
 * Name of the occasion.
 */
name: string, };

/**
 * A choice, and where it leads.
 */
export type DecisionChoice = { 
/**
 * The id of the option.
 */
id: string, 
/**
 * The choice.
 */
choice: string, 
/**
 * What happens.
 */
text: string, 
/**
 * The situation it leads to; none at an ending.
 */
situation: string | null, 
/**
 * How it ends, where it does.
 */
ending: string | null, };

/**
 * What follows from a decision.
 */
export type DecisionThen = { 
/**
 * The scenario.
 */
scenario: string, 
/**
 * What most chose, in the order shown: several where as many chose each of them.
 */
choices: Array<DecisionChoice>, };

/**
 * How much stands on the page.
 */
export type Depth = "short" | "long";

/**
 * How hard a message is to judge.
 */
export type Difficulty = "least" | "moderate" | "very";

/**
 * A line of a list to be saved.
 */
export type DraftLine = { 
/**
 * Id of a line of the curriculum, or the key of one's own that it had before; empty for a new one of one's own.
 */
key: string, 
/**
 * What one's own says; empty for a line of the curriculum.
 */
text: string, 
/**
 * Whether somebody signs for it on paper.
 */
duty: boolean, };

/**
 * Whether there is a duty.
 */
export type Duty = "applies" | "none" | "unclear";

/**
 * A question about reporting duties.
 */
export type DutyQuestion = { 
/**
 * Its id.
 */
id: string, 
/**
 * The question.
 */
question: string, 
/**
 * What counts.
 */
hint: string, 
/**
 * The answers to choose from.
 */
answers: Array<NamedId>, 
/**
 * The answer given; absent while there is none.
 */
answer: string | null, };

/**
 * What answers about a reporting duty say.
 */
export type DutyVerdict = { 
/**
 * In a few words.
 */
title: string, 
/**
 * What to do.
 */
text: string, 
/**
 * Whether there is a duty.
 */
applies: Duty, };

/**
 * Something about emergencies that changes; what is absent stays as it is.
 */
export type EmergencyChange = { 
/**
 * Code of the federal state; empty takes it back.
 */
state: string | null, 
/**
 * Who takes a job.
 */
role: RoleChange | null, 
/**
 * An answer about reporting duties.
 */
answer: QuestionAnswer | null, };

/**
 * Somebody to call.
 */
export type EmergencyContact = { 
/**
 * Id of the contact.
 */
id: string, 
/**
 * Who it is.
 */
label: string, 
/**
 * What it is for.
 */
hint: string, 
/**
 * Whether it stands on the front of the card.
 */
front: boolean, 
/**
 * A name; empty while there is none.
 */
name: string, 
/**
 * A number; empty while there is none.
 */
phone: string, 
/**
 * What to have at hand; empty while there is nothing.
 */
note: string, 
/**
 * The day the number was written down or checked, ISO 8601; absent while there is none.
 */
checked: string | null, 
/**
 * What the dated data says; absent for what only the firm knows.
 */
suggestion: Suggestion | null, };

/**
 * Everything about emergencies of the open firm.
 */
export type EmergencyPage = { 
/**
 * The day the offices were looked up, ISO 8601.
 */
dated: string, 
/**
 * The day the law was looked up, ISO 8601.
 */
law: string, 
/**
 * Code of the federal state; absent while nobody has said.
 */
state: string | null, 
/**
 * The federal states.
 */
states: Array<NamedId>, 
/**
 * Whom to call.
 */
contacts: Array<EmergencyContact>, 
/**
 * Who does what.
 */
roles: Array<RoleEntry>, 
/**
 * Whether NIS2 applies: what is asked.
 */
questions: Array<DutyQuestion>, 
/**
 * What the answers say.
 */
verdict: DutyVerdict, 
/**
 * Kinds of incident.
 */
kinds: Array<KindEntry>, 
/**
 * How many people there are in the team.
 */
people: number, 
/**
 * The groups they work in.
 */
teams: Array<string>, };

/**
 * How a scenario ends.
 */
export type Ending = { 
/**
 * Id inside the scenario.
 */
id: string, 
/**
 * How well.
 */
outcome: Outcome, 
/**
 * Title.
 */
title: string, 
/**
 * What has happened.
 */
text: string, };

/**
 * A document for the register.
 */
export type EvidenceChange = { 
/**
 * Its number; 0 for a new one.
 */
id: number, 
/**
 * What kind it is.
 */
kind: string, 
/**
 * Its title, 1 to 200 characters.
 */
title: string, 
/**
 * Who sees to it.
 */
owner: string, 
/**
 * Where it is kept.
 */
place: string, 
/**
 * The day it bears, ISO 8601; empty when it has none.
 */
issued: string, 
/**
 * Its last day, ISO 8601; empty when it has none.
 */
until: string, 
/**
 * What it proves.
 */
requirements: Array<string>, };

/**
 * A document of the register.
 */
export type EvidenceEntry = { 
/**
 * Its number.
 */
id: number, 
/**
 * What kind it is.
 */
kind: string, 
/**
 * The name of that.
 */
kindName: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Who sees to it.
 */
owner: string, 
/**
 * Where it is kept.
 */
place: string, 
/**
 * The day it bears, ISO 8601; empty when it has none.
 */
issued: string, 
/**
 * Its last day, ISO 8601; empty when it has none.
 */
until: string, 
/**
 * What it proves.
 */
requirements: Array<string>, 
/**
 * Where it stands.
 */
standing: EvidenceStanding, 
/**
 * Days left, or days since it ended.
 */
days: number, 
/**
 * The owner of its files among the attachments.
 */
files: string, };

/**
 * A kind of documents.
 */
export type EvidenceKindChoice = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * How many months such a document says something true; absent for those with a date of their own.
 */
months: number | null, };

/**
 * A document of the register.
 */
export type EvidenceNumber = { 
/**
 * Its number.
 */
id: number, };

/**
 * Where a document stands.
 */
export type EvidenceStanding = "unlimited" | "valid" | "soon" | "expired";

/**
 * An exercise in the list.
 */
export type ExerciseEntry = { 
/**
 * Id.
 */
id: string, 
/**
 * Title.
 */
title: string, 
/**
 * How many things there are to sort or to find.
 */
count: number, 
/**
 * How it was last done.
 */
state: ExerciseState, };

/**
 * Asks for one exercise.
 */
export type ExerciseRequest = { 
/**
 * Language of the words.
 */
language: string, 
/**
 * Id of the exercise.
 */
exercise: string, };

/**
 * How an exercise was last done.
 */
export type ExerciseState = "untouched" | "tried" | "done";

/**
 * What there is to say about an option.
 */
export type Explanation = { 
/**
 * The option.
 */
option: string, 
/**
 * Whether it belongs to the right answer.
 */
right: boolean, 
/**
 * Why.
 */
text: string, };

/**
 * Asks for a file.
 */
export type ExportRequest = { 
/**
 * What it is to be.
 */
checklist: ChecklistRequest, 
/**
 * In which format.
 */
format: Format, };

/**
 * What became of an export.
 */
export type Exported = { 
/**
 * Where it was saved; absent when the person cancelled.
 */
path: string | null, };

/**
 * A folder that was saved.
 */
export type ExportedFolder = { 
/**
 * Where; absent when the person cancelled.
 */
path: string | null, 
/**
 * How many documents have a file in it.
 */
files: number, 
/**
 * Titles of documents whose file is not there any more.
 */
gone: Array<string>, };

/**
 * The key was taken along, or the dialog was closed.
 */
export type ExportedKey = { 
/**
 * The file; absent when the dialog was closed.
 */
path: string | null, };

/**
 * Whether something is so.
 */
export type FactAnswer = { 
/**
 * The fact.
 */
id: string, 
/**
 * Whether it is so; absent takes the answer back.
 */
yes: boolean | null, };

/**
 * What follows an answer. It exists only after the answer was saved.
 */
export type Feedback = { 
/**
 * Whether the answer was right.
 */
right: boolean, 
/**
 * The right answer in the form answers are given in.
 */
key: Array<string>, 
/**
 * An explanation for every option.
 */
explanations: Array<Explanation>, 
/**
 * Whether this answer made the step count as learned.
 */
learnedNow: boolean, 
/**
 * The path this answer has completed.
 */
completed: PathName | null, 
/**
 * Lessons a finished placement check has shown to be known, by title; absent while it goes on.
 */
shown: Array<string> | null, };

/**
 * A figure with its source.
 */
export type FigureEntry = { 
/**
 * The value as it is written in this language, with its unit.
 */
value: string, 
/**
 * The sentence with the figure.
 */
sentence: string, 
/**
 * Year of publication.
 */
year: number, 
/**
 * Whether it is older than three years.
 */
old: boolean, 
/**
 * Where it stands.
 */
source: SourceEntry, };

/**
 * A rule for the firewall.
 */
export type FirewallRule = { 
/**
 * Where its lines go.
 */
tool: FirewallTool, 
/**
 * Opens it.
 */
open: string, 
/**
 * Closes it again.
 */
close: string, };

/**
 * Where lines go.
 */
export type FirewallTool = "powerShell" | "ufw" | "firewalld";

/**
 * What is said about the open firm; what is absent stays as it is.
 */
export type FirmChange = { 
/**
 * Its name.
 */
name: string | null, 
/**
 * Id of its size; empty takes the answer back.
 */
size: string | null, 
/**
 * Id of its sector; empty takes the answer back.
 */
sector: string | null, 
/**
 * Number of its sites; 0 takes the answer back.
 */
sites: number | null, 
/**
 * Something that is so or not.
 */
fact: FactAnswer | null, };

/**
 * Something to choose.
 */
export type FirmChoice = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Whether it is chosen.
 */
chosen: boolean, };

/**
 * What does not wait.
 */
export type FirmDue = { 
/**
 * Documents of the evidence that end soon or have ended.
 */
documents: number, 
/**
 * Lists that are due.
 */
lists: number, };

/**
 * A firm as a list shows it.
 */
export type FirmEntry = { 
/**
 * Its number.
 */
id: number, 
/**
 * Its name; empty until it has one.
 */
name: string, 
/**
 * Whether it is the sample.
 */
sample: boolean, 
/**
 * Whether it is the one that is open.
 */
open: boolean, };

/**
 * A question about the firm.
 */
export type FirmFact = { 
/**
 * Its id.
 */
id: string, 
/**
 * The question.
 */
question: string, 
/**
 * What counts.
 */
hint: string, 
/**
 * The answer; absent while there is none.
 */
yes: boolean | null, };

/**
 * A list as an overview shows it.
 */
export type FirmList = { 
/**
 * Its number.
 */
id: number, 
/**
 * Its name.
 */
name: string, 
/**
 * Whom it is for.
 */
audience: Audience, 
/**
 * How often it is gone through.
 */
rhythm: Rhythm, 
/**
 * Its newest version.
 */
version: number, 
/**
 * Lines ticked in the run that is open.
 */
ticked: number, 
/**
 * Lines in all.
 */
of: number, 
/**
 * The day it is due again, ISO 8601; absent while somebody goes through it, and for what does not return.
 */
due: string | null, 
/**
 * Whether that day has come.
 */
isDue: boolean, };

/**
 * The lists of the open firm.
 */
export type FirmLists = { 
/**
 * By name.
 */
lists: Array<FirmList>, 
/**
 * What stands on the firm's paper: how to reach it.
 */
contact: string, 
/**
 * Its logo, as base64 of a PNG; absent for none.
 */
logo: string | null, };

/**
 * One of the firms.
 */
export type FirmNumber = { 
/**
 * Its number.
 */
firm: number, };

/**
 * What is known about the open firm.
 */
export type FirmProfile = { 
/**
 * The firm; absent while none is open.
 */
firm: FirmEntry | null, 
/**
 * Sizes to choose from.
 */
sizes: Array<FirmChoice>, 
/**
 * Sectors to choose from.
 */
sectors: Array<FirmChoice>, 
/**
 * Number of its sites, if that is known.
 */
sites: number | null, 
/**
 * What is asked, in order.
 */
facts: Array<FirmFact>, 
/**
 * How many of the questions are answered.
 */
answered: number, 
/**
 * How many there are, size, sector and sites among them.
 */
of: number, };

/**
 * The firms of this data folder.
 */
export type Firms = { 
/**
 * All of them, the sample last.
 */
firms: Array<FirmEntry>, };

/**
 * File formats.
 */
export type Format = "pdf" | "html" | "markdown" | "csv" | "xlsx" | "docx" | "text";

/**
 * What fits, best first.
 */
export type Found = { 
/**
 * The hits.
 */
hits: Array<SearchHit>, };

/**
 * The whole glossary.
 */
export type Glossary = { 
/**
 * Words in the alphabetical order of the language.
 */
terms: Array<TermEntry>, };

/**
 * A chapter of the guide.
 */
export type GuideChapter = { 
/**
 * Id, the same in every language.
 */
id: string, 
/**
 * Title.
 */
title: string, 
/**
 * The page of the program it is about.
 */
page: GuidePage | null, 
/**
 * The prose.
 */
blocks: Array<Block>, 
/**
 * The publications it leans on.
 */
sources: Array<SourceEntry>, };

/**
 * A page of the program that a chapter is about.
 */
export type GuidePage = "plan" | "present" | "room" | "sets" | "network" | "records";

/**
 * The hands for an option.
 */
export type HandCount = { 
/**
 * The id of the option.
 */
option: string, 
/**
 * How many were up.
 */
count: number, };

/**
 * A question few got right.
 */
export type HardQuestion = { 
/**
 * The number of its round.
 */
number: number, 
/**
 * What was asked.
 */
title: string, 
/**
 * How many answered.
 */
answers: number, 
/**
 * How many were right.
 */
right: number, };

/**
 * An action that helps to meet a requirement.
 */
export type HelpingAction = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its title.
 */
title: string, 
/**
 * The step it belongs to.
 */
step: string, };

/**
 * What was found.
 */
export type HitKind = "step" | "lesson" | "action" | "term" | "item" | "exercise" | "guide";

/**
 * What was taken over.
 */
export type Imported = { 
/**
 * People added.
 */
added: number, 
/**
 * People changed.
 */
changed: number, };

/**
 * A request whose answer is words.
 */
export type InLanguage = { 
/**
 * Language tag, one of those `start` names.
 */
language: string, };

/**
 * A round of messages.
 */
export type Inbox = { 
/**
 * The messages in the order shown.
 */
messages: Array<MessageShown>, };

/**
 * A round of messages.
 */
export type InboxRequest = { 
/**
 * Language of the words.
 */
language: string, 
/**
 * These messages in this order, for the same round in another language; empty for a new round.
 */
messages: Array<string>, };

/**
 * What changes in an incident; what is absent stays as it is.
 */
export type IncidentChange = { 
/**
 * Its number.
 */
incident: number, 
/**
 * Language of what the program writes into the log.
 */
language: string, 
/**
 * Since when the firm is aware, ISO 8601.
 */
awareAt: string | null, 
/**
 * Who takes a job.
 */
role: RoleChange | null, 
/**
 * An answer about reporting duties.
 */
answer: QuestionAnswer | null, 
/**
 * A report that was sent, or was not after all.
 */
report: ReportSent | null, 
/**
 * Whether it is over.
 */
closed: boolean | null, };

/**
 * An incident as a list shows it.
 */
export type IncidentEntry = { 
/**
 * Its number.
 */
id: number, 
/**
 * Its kind.
 */
kind: KindEntry, 
/**
 * What people call it; perhaps nothing.
 */
title: string, 
/**
 * When it began, ISO 8601 in UTC.
 */
begunAt: string, 
/**
 * When it was over; absent while it goes on.
 */
closedAt: string | null, };

/**
 * A log to save.
 */
export type IncidentExport = { 
/**
 * Number of the incident.
 */
incident: number, 
/**
 * Languages and format.
 */
paper: PaperRequest, };

/**
 * An incident by its number.
 */
export type IncidentNumber = { 
/**
 * Its number.
 */
incident: number, };

/**
 * Everything about an incident.
 */
export type IncidentPage = { 
/**
 * Its number.
 */
id: number, 
/**
 * Its kind.
 */
kind: KindEntry, 
/**
 * What people call it; perhaps nothing.
 */
title: string, 
/**
 * When it began, ISO 8601 in UTC.
 */
begunAt: string, 
/**
 * Since when the firm is aware; absent while nobody has said.
 */
awareAt: string | null, 
/**
 * When it was over; absent while it goes on.
 */
closedAt: string | null, 
/**
 * Who does what.
 */
roles: Array<RoleEntry>, 
/**
 * First steps for everyone.
 */
everyone: Array<string>, 
/**
 * First steps for those in charge.
 */
charge: Array<string>, 
/**
 * Whom to call, in this order.
 */
tell: Array<CalledEntry>, 
/**
 * Reports that are due or may be, the first one due first.
 */
deadlines: Array<DeadlineEntry>, 
/**
 * Whether it has to be reported under the GDPR: what is asked.
 */
questions: Array<DutyQuestion>, 
/**
 * What the answers about the GDPR say.
 */
gdpr: DutyVerdict, 
/**
 * What the firm's answers about NIS2 say.
 */
nis2: DutyVerdict, 
/**
 * The log, in the order it was written.
 */
lines: Array<LogLine>, 
/**
 * The host's time, ISO 8601 in UTC: the clocks of the page run from it.
 */
now: string, };

/**
 * One of the incidents.
 */
export type IncidentRequest = { 
/**
 * Its number.
 */
incident: number, 
/**
 * The language.
 */
language: string, };

/**
 * The incidents of the open firm.
 */
export type Incidents = { 
/**
 * Those that go on first, then the newest.
 */
incidents: Array<IncidentEntry>, 
/**
 * The kinds there are.
 */
kinds: Array<KindEntry>, };

/**
 * A piece of running text.
 */
export type Inline = { "kind": "text", 
/**
 * The text.
 */
text: string, } | { "kind": "strong", 
/**
 * What is emphasised.
 */
text: Array<Inline>, } | { "kind": "emphasis", 
/**
 * What is emphasised.
 */
text: Array<Inline>, } | { "kind": "code", 
/**
 * The text.
 */
text: string, } | { "kind": "term", 
/**
 * Id of the word.
 */
term: string, 
/**
 * How it is written here.
 */
text: string, };

/**
 * Why the program does not listen.
 */
export type Interruption = "ended" | "idle" | "network";

/**
 * A certificate was written, or the dialog was closed.
 */
export type IssuedCertificate = { 
/**
 * The PDF; the others have the same name and another ending. Absent when the dialog was closed.
 */
path: string | null, 
/**
 * Where the key lies that signed.
 */
key: KeyPlace, };

/**
 * What somebody does with a message.
 */
export type Judgement = { 
/**
 * Language of the explanation.
 */
language: string, 
/**
 * Made by the window when the message is shown, 8 to 64 characters: the same answer sent twice counts once.
 */
attempt: string, 
/**
 * Id of the message.
 */
message: string, 
/**
 * What is done with it.
 */
verdict: Verdict, 
/**
 * The pieces pointed at as giving it away.
 */
pointed: Array<string>, };

/**
 * Takes the key along.
 */
export type KeyExport = { 
/**
 * Language of the dialog and of the name of the file.
 */
language: string, 
/**
 * What opens the file later, 12 to 1,000 characters.
 */
passphrase: Secret, };

/**
 * Brings the key of the chosen file here.
 */
export type KeyImport = { 
/**
 * What opens the file.
 */
passphrase: Secret, 
/**
 * Thumbprint of the key that is given up for it, as `KeyImported` asked; absent before that.
 */
insteadOf: string | null, };

/**
 * What became of a key brought here.
 */
export type KeyImported = { "kind": "asks", 
/**
 * Thumbprint of the one that signs here.
 */
present: string, 
/**
 * Thumbprint of the one in the file.
 */
brought: string, } | { "kind": "done", 
/**
 * Its thumbprint.
 */
thumbprint: string, 
/**
 * Where it lies.
 */
place: KeyPlace, };

/**
 * Whose a key is.
 */
export type KeyName = { 
/**
 * Its RFC 7638 thumbprint.
 */
thumbprint: string, 
/**
 * Name, 1 to 80 characters.
 */
name: string, };

/**
 * Where the key lies that signs.
 */
export type KeyPlace = "keychain" | "file";

/**
 * Names a key.
 */
export type KeyThumbprint = { 
/**
 * Its RFC 7638 thumbprint.
 */
thumbprint: string, };

/**
 * A kind of incident.
 */
export type KindEntry = { 
/**
 * Its id.
 */
id: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * What it looks like.
 */
sign: string, };

/**
 * A key that is known.
 */
export type KnownKey = { 
/**
 * Its thumbprint.
 */
thumbprint: string, 
/**
 * Whose it is.
 */
name: string, 
/**
 * Whether certificates are signed with it here.
 */
own: boolean, 
/**
 * Since when it is known, ISO 8601.
 */
since: string, };

/**
 * Somebody sits down.
 */
export type LearnAs = { 
/**
 * The learner.
 */
learner: string, 
/**
 * Their PIN, if they have one.
 */
pin: string | null, };

/**
 * A learner as the list shows them.
 */
export type Learner = { 
/**
 * The id; it means nothing outside this data folder.
 */
id: string, 
/**
 * Name or pseudonym; empty for whoever never gave one.
 */
name: string, 
/**
 * E-mail address, mostly empty.
 */
email: string, 
/**
 * For whom the content is that is put first.
 */
role: Audience, 
/**
 * The colour of the round mark, 0 to 7.
 */
colour: number, 
/**
 * The group somebody works in; mostly empty.
 */
team: string, 
/**
 * Whether a PIN is asked for.
 */
hasPin: boolean, 
/**
 * When somebody who did not know the PIN took it away.
 */
pinRemovedAt: string | null, };

/**
 * New values for a learner.
 */
export type LearnerChange = { 
/**
 * The learner.
 */
learner: string, 
/**
 * Who it is now.
 */
profile: Profile, };

/**
 * Names a learner.
 */
export type LearnerName = { 
/**
 * The id from `start`.
 */
learner: string, };

/**
 * A line that is left out.
 */
export type LeftOut = { 
/**
 * What it says.
 */
text: string, 
/**
 * Why, as the end of a sentence: “you have no online shop”.
 */
why: string, };

/**
 * A lesson to choose.
 */
export type LessonChoice = { 
/**
 * Id.
 */
id: string, 
/**
 * Title.
 */
title: string, 
/**
 * Reading time.
 */
minutes: number, 
/**
 * Whom it is for.
 */
audience: Array<Audience>, };

/**
 * A lesson on a list.
 */
export type LessonEntry = { 
/**
 * Id.
 */
id: string, 
/**
 * Title.
 */
title: string, 
/**
 * Reading time.
 */
minutes: number, 
/**
 * Whom it is for.
 */
audience: Array<Audience>, 
/**
 * Whether it was read to the end.
 */
read: boolean, };

/**
 * Names a lesson.
 */
export type LessonId = { 
/**
 * Its id.
 */
lesson: string, };

/**
 * A lesson to read.
 */
export type LessonPage = { 
/**
 * Id.
 */
id: string, 
/**
 * Title.
 */
title: string, 
/**
 * Reading time.
 */
minutes: number, 
/**
 * The step it belongs to.
 */
step: StepName, 
/**
 * Its place in the step, or on the path, from 1.
 */
place: number, 
/**
 * How many lessons there are.
 */
of: number, 
/**
 * Whether it was read to the end before.
 */
read: boolean, 
/**
 * The prose.
 */
blocks: Array<Block>, 
/**
 * The action it ends with.
 */
action: ActionEntry, 
/**
 * Id of the lesson before.
 */
previous: string | null, 
/**
 * Id of the lesson after; absent: the questions follow.
 */
next: string | null, 
/**
 * The path it is read on; place, previous and next are those of the path then, and so are the questions.
 */
path: PathName | null, 
/**
 * The block of the text where reading stopped, from 0; absent at the beginning.
 */
block: number | null, 
/**
 * Whether it is bookmarked.
 */
bookmarked: boolean, 
/**
 * What the learner noted about it; empty without a note.
 */
note: string, };

/**
 * Where somebody is in a lesson.
 */
export type LessonPlace = { 
/**
 * Id of the lesson.
 */
lesson: string, 
/**
 * The block of its text at the top of the window, from 0.
 */
block: number, };

/**
 * Asks for a lesson.
 */
export type LessonRequest = { 
/**
 * Language of the words.
 */
language: string, 
/**
 * Id of the lesson.
 */
lesson: string, };

/**
 * Ticks a line of a list or clears it.
 */
export type LineTick = { 
/**
 * The list.
 */
list: number, 
/**
 * Key of the line.
 */
line: string, 
/**
 * Ticked or not.
 */
ticked: boolean, };

/**
 * Which pieces of a link say whose it is.
 */
export type LinkAnswer = { 
/**
 * Language of the explanation.
 */
language: string, 
/**
 * Made by the window when the link is shown.
 */
attempt: string, 
/**
 * Name of the link as it was given.
 */
link: string, 
/**
 * Place of the first piece, from 0.
 */
first: number, 
/**
 * Place of the last piece.
 */
last: number, };

/**
 * What follows the reading of a link. It exists only after the answer was saved.
 */
export type LinkFeedback = { 
/**
 * Whether it was right.
 */
right: boolean, 
/**
 * Place of the first piece that says whose it is.
 */
first: number, 
/**
 * Place of the last.
 */
last: number, 
/**
 * Whose it is.
 */
owner: string, 
/**
 * Whether it leads to the firm it names.
 */
genuine: boolean, 
/**
 * Why.
 */
why: string, };

/**
 * A piece of an address.
 */
export type LinkPiece = { 
/**
 * What is shown.
 */
text: string, 
/**
 * Whether it says whose the address is; told on the solution only.
 */
owner: boolean, };

/**
 * A link to read.
 */
export type LinkShown = { 
/**
 * Its name, to be given back with the answer.
 */
link: string, 
/**
 * Its pieces.
 */
tokens: Array<LinkToken>, };

/**
 * A piece of a link.
 */
export type LinkToken = { 
/**
 * What is shown.
 */
text: string, 
/**
 * Whether it can be chosen.
 */
choosable: boolean, };

/**
 * A round of links.
 */
export type Links = { 
/**
 * The links in the order shown.
 */
links: Array<LinkShown>, };

/**
 * A round of links.
 */
export type LinksRequest = { 
/**
 * Language of the words.
 */
language: string, };

/**
 * A list as it is to be saved: a new version of it.
 */
export type ListDraft = { 
/**
 * Its number; absent for a new one.
 */
list: number | null, 
/**
 * Its name.
 */
name: string, 
/**
 * Whom it is for.
 */
audience: Audience, 
/**
 * How often it is gone through.
 */
rhythm: Rhythm, 
/**
 * Its lines in their order.
 */
lines: Array<DraftLine>, };

/**
 * Asks for a file of a list.
 */
export type ListExport = { 
/**
 * What it is to be.
 */
paper: ListPaper, 
/**
 * In which format.
 */
format: Format, };

/**
 * A line of the guide.
 */
export type ListItem = { 
/**
 * Its key.
 */
key: string, 
/**
 * What it says.
 */
text: string, 
/**
 * Whether somebody signs for it on paper.
 */
duty: boolean, };

/**
 * The lines of the guide that a list can take.
 */
export type ListItems = { 
/**
 * Those of a step each, in the order of the steps.
 */
steps: Array<ListItemsOfStep>, };

/**
 * The lines of a step.
 */
export type ListItemsOfStep = { 
/**
 * The step.
 */
step: StepName, 
/**
 * Its lines.
 */
items: Array<ListItem>, };

/**
 * One of the firm's lists.
 */
export type ListNumber = { 
/**
 * Its number.
 */
list: number, };

/**
 * A list with everything in it.
 */
export type ListPage = { 
/**
 * As the overview shows it, in the version asked for.
 */
list: FirmList, 
/**
 * Whether the version asked for is an older one, to be looked at only.
 */
old: boolean, 
/**
 * Its lines.
 */
lines: Array<ListPageLine>, 
/**
 * Every version, the newest first.
 */
versions: Array<ListSave>, 
/**
 * The times it was finished, the newest first.
 */
runs: Array<ListRun>, };

/**
 * A line of a list.
 */
export type ListPageLine = { 
/**
 * Its key.
 */
key: string, 
/**
 * What it says.
 */
text: string, 
/**
 * A sentence of help; empty for one's own.
 */
how: string, 
/**
 * The step it belongs to; absent for one's own.
 */
step: StepName | null, 
/**
 * Whether somebody signs for it on paper.
 */
duty: boolean, 
/**
 * Who ticked it; absent when it is open, empty when nobody is named.
 */
tickedBy: string | null, 
/**
 * When it was ticked, ISO 8601 UTC.
 */
tickedAt: string | null, };

/**
 * A list on paper.
 */
export type ListPaper = { 
/**
 * Its number.
 */
list: number, 
/**
 * An older version; absent for the newest. Only the newest has ticks.
 */
version: number | null, 
/**
 * Language of the page.
 */
language: string, 
/**
 * A second language beside the first.
 */
beside: string | null, 
/**
 * Titles only, or with a sentence of help each.
 */
depth: Depth, 
/**
 * Without the ticks there are.
 */
empty: boolean, };

/**
 * A list to look at.
 */
export type ListRequest = { 
/**
 * Language of the lines of the curriculum.
 */
language: string, 
/**
 * Its number.
 */
list: number, 
/**
 * An older version; absent for the newest.
 */
version: number | null, };

/**
 * A time a list was finished.
 */
export type ListRun = { 
/**
 * When it was begun, ISO 8601 UTC.
 */
begun: string, 
/**
 * When it was finished, ISO 8601 UTC.
 */
finished: string, 
/**
 * The version it was of.
 */
version: number, 
/**
 * Lines ticked.
 */
ticked: number, 
/**
 * Lines in all.
 */
of: number, };

/**
 * A version of a list.
 */
export type ListSave = { 
/**
 * Its number.
 */
version: number, 
/**
 * What it was called.
 */
name: string, 
/**
 * Who saved it; empty when nobody is named.
 */
by: string, 
/**
 * When, ISO 8601 UTC.
 */
at: string, };

/**
 * What a line of the log tells.
 */
export type LogKind = "seen" | "done" | "decided" | "program";

/**
 * A line of the log.
 */
export type LogLine = { 
/**
 * Its number.
 */
id: number, 
/**
 * When it was written, ISO 8601 in UTC.
 */
at: string, 
/**
 * Who wrote it; perhaps nobody said.
 */
who: string, 
/**
 * What it tells.
 */
kind: LogKind, 
/**
 * The line.
 */
text: string, };

/**
 * A place in another framework.
 */
export type MappingEntry = { 
/**
 * Which framework: `din-27076`, `enisa-12`, `ncsc-small-business`, `cis-ig1`, `csf-2`, `cri-core-four`.
 */
framework: string, 
/**
 * Its numbers or codes.
 */
refs: Array<string>, 
/**
 * How well we know it.
 */
mark: Mark, };

/**
 * How well we know a fact.
 */
export type Mark = "seen" | "secondary" | "recall";

/**
 * A path somebody goes.
 */
export type MemberPath = { 
/**
 * Id of the path.
 */
path: string, 
/**
 * Its name.
 */
title: string, 
/**
 * How they stand with it.
 */
standing: Standing, 
/**
 * Until when, ISO 8601.
 */
due: string | null, 
/**
 * When it was completed, ISO 8601.
 */
completed: string | null, };

/**
 * What follows a judgement. It exists only after the answer was saved.
 */
export type MessageFeedback = { 
/**
 * Whether it was right.
 */
right: boolean, 
/**
 * What is best.
 */
verdict: Verdict, 
/**
 * What is right as well.
 */
also: Array<Verdict>, 
/**
 * Why.
 */
why: string, 
/**
 * How hard it was.
 */
difficulty: Difficulty, 
/**
 * How well it fits daily work.
 */
alignment: Alignment, 
/**
 * Every piece that gives it away.
 */
cues: Array<Cue>, 
/**
 * The step that deals with it.
 */
step: StepName, };

/**
 * A piece of a message.
 */
export type MessagePart = { 
/**
 * Id inside the message.
 */
id: string, 
/**
 * What it is.
 */
kind: PartKind, 
/**
 * What is shown.
 */
text: string, 
/**
 * The address behind it.
 */
target: string | null, };

/**
 * A message as it arrives.
 */
export type MessageShown = { 
/**
 * Id.
 */
id: string, 
/**
 * How it arrives.
 */
channel: Channel, 
/**
 * What is in it, in the order shown.
 */
parts: Array<MessagePart>, };

/**
 * Something an answer lacks.
 */
export type MissingPart = "answer" | "text" | "evidence" | "expired";

/**
 * Whether anything moves.
 */
export type Motion = "system" | "reduced";

/**
 * Something with a name.
 */
export type Named = { 
/**
 * Id.
 */
id: string, 
/**
 * Name.
 */
name: string, };

/**
 * Something with an id and a name.
 */
export type NamedId = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
name: string, };

/**
 * What to try.
 */
export type NetworkAdvice = "loopback" | "noNetwork" | "elsewhere" | "firewall" | "isolation" | "otherNetwork" | "vpn" | "sharedAddress";

/**
 * An address of this computer.
 */
export type NetworkInterface = { 
/**
 * What the system calls what it hangs on.
 */
name: string, 
/**
 * The address.
 */
address: string, 
/**
 * How it hangs on a network.
 */
link: NetworkLink, 
/**
 * Whether it is an address of the internet.
 */
public: boolean, };

/**
 * How a computer hangs on a network.
 */
export type NetworkLink = "hotspot" | "wifi" | "cable" | "unknown" | "virtual" | "linkLocal" | "loopback";

/**
 * The page about the network.
 */
export type NetworkLook = { 
/**
 * Since when the self-test runs, ISO 8601, as the last answer said it; absent where somebody begins to look.
 */
since: string | null, };

/**
 * The networks of this computer, and whether phones reach it.
 */
export type NetworkPage = { 
/**
 * The system this computer runs.
 */
system: NetworkSystem, 
/**
 * Its addresses, the one to propose first.
 */
interfaces: Array<NetworkInterface>, 
/**
 * The self-test; absent while no session runs.
 */
test: NetworkTest | null, 
/**
 * Rules for the firewall, to copy; empty where it goes by settings, or while the port is not known.
 */
rules: Array<FirewallRule>, };

/**
 * How the self-test stands.
 */
export type NetworkState = "waiting" | "reached" | "timedOut";

/**
 * Systems.
 */
export type NetworkSystem = "windows" | "mac" | "linux";

/**
 * The self-test: whether a phone loads the page.
 */
export type NetworkTest = { 
/**
 * Since when it runs, ISO 8601.
 */
since: string, 
/**
 * The time now, ISO 8601: since when it would run that begins again.
 */
now: string, 
/**
 * Where phones go.
 */
address: string, 
/**
 * How it stands.
 */
state: NetworkState, 
/**
 * Seconds it still waits.
 */
left: number, 
/**
 * Seconds it waits in all.
 */
patience: number, 
/**
 * How many phones have loaded the page since the session began.
 */
phones: number, 
/**
 * Whether this computer itself has.
 */
here: boolean, 
/**
 * What to try, the most likely first.
 */
advice: Array<NetworkAdvice>, };

/**
 * A file to attach; the host asks which.
 */
export type NewAttachment = { 
/**
 * What it belongs to.
 */
owner: string, 
/**
 * Language of the dialog.
 */
language: string, };

/**
 * A round to begin.
 */
export type NewCheck = { 
/**
 * How it is asked.
 */
mode: CheckMode, };

/**
 * A firm to begin with.
 */
export type NewFirm = { 
/**
 * Its name; may be empty.
 */
name: string, };

/**
 * An incident that begins.
 */
export type NewIncident = { 
/**
 * Id of its kind.
 */
kind: string, 
/**
 * What people call it, at most 120 characters; may be empty.
 */
title: string, 
/**
 * When it began, ISO 8601; now when it is absent.
 */
begunAt: string | null, 
/**
 * Language of what the program writes into the log.
 */
language: string, };

/**
 * Somebody new.
 */
export type NewLearner = { 
/**
 * Who it is.
 */
profile: Profile, 
/**
 * The PIN to ask for: four to eight digits; absent for none.
 */
pin: string | null, };

/**
 * A line for the log.
 */
export type NewLine = { 
/**
 * Number of the incident.
 */
incident: number, 
/**
 * Who writes it, at most 120 characters; may be empty.
 */
who: string, 
/**
 * What it tells; `program` is refused.
 */
kind: LogKind, 
/**
 * The line, 1 to 4000 characters.
 */
text: string, };

/**
 * An action of the firm's own.
 */
export type NewPlanAction = { 
/**
 * What is to be done.
 */
title: string, 
/**
 * Effort in minutes.
 */
minutes: number, };

/**
 * The one next step.
 */
export type Next = { "kind": "lesson", 
/**
 * The step it belongs to.
 */
step: StepName, 
/**
 * Id of the lesson.
 */
lesson: string, 
/**
 * Title of the lesson.
 */
title: string, 
/**
 * Its place, from 1.
 */
place: number, 
/**
 * How many lessons the step has.
 */
of: number, 
/**
 * Reading time.
 */
minutes: number, 
/**
 * Whether the learner has done anything yet.
 */
first: boolean, 
/**
 * Whether it was left in the middle.
 */
begun: boolean, } | { "kind": "path", 
/**
 * The path.
 */
path: PathEntry, 
/**
 * What comes next on it.
 */
step: PathStep, } | { "kind": "quiz", 
/**
 * The step.
 */
step: StepName, 
/**
 * How many questions a round has.
 */
questions: number, 
/**
 * Estimate.
 */
minutes: number, } | { "kind": "action", 
/**
 * The step.
 */
step: StepName, 
/**
 * The action.
 */
action: OpenAction, } | { "kind": "nothing" };

/**
 * Writes the note about a lesson.
 */
export type NoteChange = { 
/**
 * Id of the lesson.
 */
lesson: string, 
/**
 * The whole note, at most 4000 characters; a blank one deletes it.
 */
text: string, };

/**
 * A lesson with a bookmark or a note.
 */
export type NotedLesson = { 
/**
 * Id of the lesson.
 */
lesson: string, 
/**
 * Its title; empty when the curriculum does not have it any more.
 */
title: string, 
/**
 * The step it belongs to; absent when the curriculum does not have it any more.
 */
step: StepName | null, 
/**
 * Since when it is marked, or when the note was changed last, ISO 8601 UTC.
 */
at: string, 
/**
 * The note; empty for a bookmark.
 */
text: string, };

/**
 * What a learner marked and noted.
 */
export type Notes = { 
/**
 * Bookmarks, the newest first.
 */
bookmarks: Array<NotedLesson>, 
/**
 * Notes, the one changed last first.
 */
notes: Array<NotedLesson>, };

/**
 * Nothing to say.
 */
export type Nothing = Record<symbol, never>;

/**
 * How far a number can be relied on.
 */
export type NumberCertainty = "agreed" | "single" | "differs" | "missing";

/**
 * An occasion to choose.
 */
export type OccasionChoice = { 
/**
 * Id.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * When it is used.
 */
hint: string, };

/**
 * An action on a list.
 */
export type OpenAction = { 
/**
 * Id.
 */
id: string, 
/**
 * Its title.
 */
title: string, 
/**
 * The step it belongs to.
 */
step: string, 
/**
 * Effort.
 */
minutes: number, };

/**
 * How well a scenario ends.
 */
export type Outcome = "good" | "mixed" | "hard";

/**
 * A path of the firm's own, new or changed.
 */
export type OwnPath = { 
/**
 * Its id; absent for a new one.
 */
path: string | null, 
/**
 * Its name, 1 to 80 characters.
 */
name: string, 
/**
 * Whose questions are asked.
 */
role: Audience, 
/**
 * Ids of its lessons in order, each once, 1 to 60.
 */
lessons: Array<string>, };

/**
 * The page as it will print.
 */
export type Pages = { 
/**
 * One SVG a page.
 */
svg: Array<string>, 
/**
 * Page width in millimetres.
 */
widthMm: number, 
/**
 * Page height in millimetres.
 */
heightMm: number, };

/**
 * Paper for print and PDF.
 */
export type Paper = "a4" | "letter";

/**
 * A paper in one language or in two.
 */
export type PaperRequest = { 
/**
 * Its language.
 */
language: string, 
/**
 * A second language beside it.
 */
second: string | null, 
/**
 * The format of its file.
 */
format: Format, };

/**
 * What a piece of a message is.
 */
export type PartKind = "sender" | "address" | "subject" | "text" | "you" | "link" | "attachment" | "qr";

/**
 * Somebody in the room.
 */
export type ParticipantNumber = { 
/**
 * Their number in the session.
 */
participant: number, };

/**
 * Words chosen by chance.
 */
export type Passphrase = { 
/**
 * The words.
 */
words: Array<string>, 
/**
 * How many words the list has they come from.
 */
list: number, 
/**
 * How many bits of chance are in them.
 */
bits: number, };

/**
 * A password to be estimated. It is not kept, not written down and wiped after the estimate.
 */
export type PasswordRequest = { 
/**
 * The password, at most 1,000 characters.
 */
password: string, };

/**
 * How strong a password is. The password is not in it.
 */
export type PasswordStrength = { 
/**
 * 0 (guessed at once) to 4 (very unlikely to be guessed).
 */
score: number, 
/**
 * Somebody tries at the sign-in page.
 */
online: string, 
/**
 * Somebody has stolen a well-protected list.
 */
slow: string, 
/**
 * Somebody has stolen a badly protected list.
 */
fast: string, 
/**
 * What makes it weak, if anything stands out.
 */
weakness: string | null, };

/**
 * A path, and how far whoever learns now is with it.
 */
export type PathEntry = { 
/**
 * Id.
 */
id: string, 
/**
 * Its name.
 */
title: string, 
/**
 * What it is about; empty for one of the firm's own.
 */
summary: string, 
/**
 * Whose questions are asked.
 */
role: Audience, 
/**
 * How long it takes.
 */
minutes: number, 
/**
 * Lessons read, or shown to be known.
 */
lessons: Count, 
/**
 * Questions whose last answer was right.
 */
questions: Count, 
/**
 * How many questions have to be right.
 */
needed: number, 
/**
 * Questions answered at all.
 */
answered: number, 
/**
 * Whether whoever learns now goes it.
 */
state: PathState, 
/**
 * Until when it should be done, ISO 8601.
 */
due: string | null, 
/**
 * Whether that day is over and the path is not.
 */
overdue: boolean, };

/**
 * Who goes a path now.
 */
export type PathGiven = { 
/**
 * How many.
 */
given: number, 
/**
 * How many have completed it and were left alone.
 */
completed: number, };

/**
 * Names a path, whatever the language.
 */
export type PathId = { 
/**
 * Id of the path.
 */
path: string, };

/**
 * A lesson on a path.
 */
export type PathLesson = { 
/**
 * Id.
 */
id: string, 
/**
 * Title.
 */
title: string, 
/**
 * The step it belongs to.
 */
step: StepName, 
/**
 * Reading time.
 */
minutes: number, 
/**
 * Whether it was read to the end.
 */
read: boolean, 
/**
 * Whether its knowledge was shown in a placement check.
 */
shown: boolean, };

/**
 * Where to go on.
 */
export type PathName = { 
/**
 * Id of the path.
 */
id: string, 
/**
 * Its name.
 */
title: string, };

/**
 * The page of a path.
 */
export type PathPage = { 
/**
 * The path.
 */
path: PathEntry, 
/**
 * Whether the firm made it.
 */
own: boolean, 
/**
 * What one can do afterwards.
 */
objectives: Array<string>, 
/**
 * Its lessons in order.
 */
lessons: Array<PathLesson>, 
/**
 * What comes next; absent when it is done.
 */
next: PathStep | null, 
/**
 * Questions of a placement check; 0 when there is nothing left to skip.
 */
placement: number, 
/**
 * Estimate for the placement check.
 */
placementMinutes: number, 
/**
 * The days it was completed, the newest first.
 */
completions: Array<CompletionEntry>, };

/**
 * Names a path.
 */
export type PathRequest = { 
/**
 * Language of the words.
 */
language: string, 
/**
 * Id of the path.
 */
path: string, };

/**
 * Lets people go a path.
 */
export type PathStart = { 
/**
 * Id of the path.
 */
path: string, 
/**
 * Whom; nobody named: whoever learns now.
 */
learners: Array<string>, 
/**
 * Until when, ISO 8601; absent: whenever they like.
 */
due: string | null, 
/**
 * Whether others who have completed it go it again.
 */
again: boolean, };

/**
 * Whether somebody goes a path.
 */
export type PathState = "open" | "going" | "completed";

/**
 * What comes next on a path.
 */
export type PathStep = { "kind": "lesson", 
/**
 * Id of the lesson.
 */
lesson: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Its place on the path, from 1.
 */
place: number, 
/**
 * Reading time.
 */
minutes: number, } | { "kind": "questions", 
/**
 * How many the next round has.
 */
count: number, 
/**
 * Estimate.
 */
minutes: number, };

/**
 * Every path there is.
 */
export type Paths = { 
/**
 * Those that come with the program.
 */
ready: Array<PathEntry>, 
/**
 * Those the firm made.
 */
own: Array<PathEntry>, 
/**
 * Every lesson by step, to make a path of.
 */
choices: Array<StepChoice>, };

/**
 * A piece of text.
 */
export type Piece = { 
/**
 * The text.
 */
text: string, 
/**
 * Whether it is what was searched for.
 */
matched: boolean, };

/**
 * A new PIN.
 */
export type PinChange = { 
/**
 * The learner.
 */
learner: string, 
/**
 * The present PIN; absent when there is none.
 */
present: string | null, 
/**
 * The new one: four to eight digits; absent for none.
 */
new: string | null, };

/**
 * What was marked as a risk.
 */
export type PlaceAnswer = { 
/**
 * Language of the explanation.
 */
language: string, 
/**
 * Made by the window when the place is shown.
 */
attempt: string, 
/**
 * Id of the place.
 */
exercise: string, 
/**
 * The things marked.
 */
marked: Array<string>, };

/**
 * What follows the search. It exists only after the answer was saved.
 */
export type PlaceFeedback = { 
/**
 * Whether enough was found.
 */
right: boolean, 
/**
 * How many risks were found.
 */
found: number, 
/**
 * Everything that can be pointed at.
 */
things: Array<ThingFeedback>, };

/**
 * A drawn place.
 */
export type PlacePage = { 
/**
 * Id.
 */
id: string, 
/**
 * Title.
 */
title: string, 
/**
 * What to do.
 */
task: string, 
/**
 * How many risks there are.
 */
risks: number, 
/**
 * What can be pointed at, with what is to be seen.
 */
things: Array<Named>, };

/**
 * A card in a box.
 */
export type Placed = { 
/**
 * Id of the card.
 */
card: string, 
/**
 * Id of the box.
 */
into: string, };

/**
 * An action of the plan.
 */
export type PlanAction = { 
/**
 * The action.
 */
action: string, };

/**
 * What is said about an action; what is absent stays as it is.
 */
export type PlanChange = { 
/**
 * The action.
 */
action: string, 
/**
 * How far it is.
 */
state: PlanState | null, 
/**
 * Who does it.
 */
owner: string | null, 
/**
 * Until when, ISO 8601; empty takes the day back.
 */
due: string | null, 
/**
 * What it costs, in whole euros.
 */
cost: number | null, 
/**
 * What shows that it is done.
 */
evidence: string | null, 
/**
 * Notes.
 */
notes: string | null, };

/**
 * An action that is not for this firm.
 */
export type PlanHidden = { 
/**
 * What it would be.
 */
title: string, 
/**
 * Why it is not.
 */
because: string, };

/**
 * When something is due.
 */
export type PlanHorizon = "hour" | "day" | "month" | "year";

/**
 * A line of the plan.
 */
export type PlanLine = { 
/**
 * The action.
 */
action: string, 
/**
 * What is to be done.
 */
title: string, 
/**
 * Whether the firm added it itself.
 */
own: boolean, 
/**
 * Id of its step; empty for one of the firm's own.
 */
step: string, 
/**
 * Number and title of its step.
 */
stepTitle: string, 
/**
 * Why.
 */
why: string, 
/**
 * How; one text for each system where they differ.
 */
how: Array<string>, 
/**
 * How one sees that it is done.
 */
check: string, 
/**
 * Effort in minutes.
 */
minutes: number, 
/**
 * Cost class.
 */
costClass: Cost, 
/**
 * Who does such things.
 */
who: Audience, 
/**
 * Why it stands here, a reason each.
 */
reasons: Array<string>, 
/**
 * Why it is for this firm; empty when it is for every firm.
 */
shown: string, 
/**
 * When it is due by the sum of times.
 */
horizon: PlanHorizon, 
/**
 * Whether it is one of the six for now.
 */
forNow: boolean, 
/**
 * How far it is.
 */
state: PlanState, 
/**
 * Who does it.
 */
owner: string, 
/**
 * Until when, ISO 8601; empty without a day.
 */
due: string, 
/**
 * Whether that day has passed.
 */
overdue: boolean, 
/**
 * What it costs, in whole euros; 0 where nobody has said.
 */
cost: number, 
/**
 * What shows that it is done.
 */
evidence: string, 
/**
 * Notes.
 */
notes: string, 
/**
 * When it was done, ISO 8601 in UTC.
 */
doneAt: string | null, };

/**
 * An action goes to another place.
 */
export type PlanMove = { 
/**
 * The action.
 */
action: string, 
/**
 * The one it comes before; absent for the end.
 */
before: string | null, };

/**
 * The plan.
 */
export type PlanPage = { 
/**
 * What is to be done, in order, then what is over.
 */
lines: Array<PlanLine>, 
/**
 * What the profile leaves out.
 */
hidden: Array<PlanHidden>, 
/**
 * What the plan does to the self-check; absent before there is one.
 */
points: PlanPoints | null, 
/**
 * Whether somebody gave it an order of their own.
 */
reordered: boolean, 
/**
 * What all of it costs that has a price, in whole euros.
 */
cost: number, 
/**
 * Names that could do something: everybody who learns here.
 */
people: Array<string>, };

/**
 * What the plan does to the self-check.
 */
export type PlanPoints = { 
/**
 * Points now.
 */
now: number, 
/**
 * Points after the six actions for now.
 */
six: number, 
/**
 * Points after the whole plan.
 */
all: number, 
/**
 * Points that can be reached.
 */
maximum: number, };

/**
 * How far an action is.
 */
export type PlanState = "open" | "doing" | "done" | "dropped";

/**
 * A block of a plan that is presented.
 */
export type PlannedBlock = { 
/**
 * What happens.
 */
kind: WorkshopBlockKind, 
/**
 * Id of the lesson or exercise; empty for every other kind.
 */
item: string, 
/**
 * Id of the topic; empty where it is about the whole workshop.
 */
step: string, 
/**
 * What the trainer wants to remember, at most 1000 characters: it is told to the trainer alone.
 */
note: string, };

/**
 * Which system this is; decides Ctrl or Cmd and which way of doing an action is shown first.
 */
export type Platform = "windows" | "macos" | "linux";

/**
 * Where the pointer is.
 */
export type PointerMove = { 
/**
 * The place on the slide; absent: nowhere.
 */
at: SlidePoint | null, };

/**
 * A question in a list.
 */
export type PoolQuestion = { 
/**
 * Id.
 */
id: string, 
/**
 * The step it belongs to.
 */
step: StepName, 
/**
 * What one can do who can answer it.
 */
objective: string, 
/**
 * How it is asked.
 */
kind: QuestionKind, 
/**
 * Whom it is for.
 */
audience: Array<Audience>, 
/**
 * The question, statement or task.
 */
text: string, };

/**
 * Questions that are proposed, or that could stand in for one.
 */
export type PoolQuestions = { 
/**
 * In the order proposed.
 */
questions: Array<PoolQuestion>, };

/**
 * What there is to practise, and how far one is.
 */
export type Practise = { 
/**
 * Messages: judged right of all.
 */
messages: Tally, 
/**
 * How hard the next messages are.
 */
level: Difficulty, 
/**
 * Kinds of links: read right of all.
 */
links: Tally, 
/**
 * Incidents to decide through.
 */
scenarios: Array<ScenarioEntry>, 
/**
 * Cards to sort.
 */
sortings: Array<ExerciseEntry>, 
/**
 * Places with risks.
 */
places: Array<ExerciseEntry>, };

/**
 * Who learns now.
 */
export type Present = { "kind": "learner", 
/**
 * Which.
 */
id: string, } | { "kind": "guest" } | { "kind": "nobody" };

/**
 * What there is to present.
 */
export type Presentable = { 
/**
 * The steps with their lessons.
 */
steps: Array<PresentableStep>, 
/**
 * Exercises that stand alone.
 */
exercises: Array<PresentableExercise>, };

/**
 * An exercise to present.
 */
export type PresentableExercise = { 
/**
 * Id.
 */
id: string, 
/**
 * Title.
 */
title: string, };

/**
 * A lesson to present.
 */
export type PresentableLesson = { 
/**
 * Id.
 */
id: string, 
/**
 * Title.
 */
title: string, 
/**
 * How many slides it makes, exercises not counted.
 */
slides: number, };

/**
 * A step to present.
 */
export type PresentableStep = { 
/**
 * The step.
 */
step: StepName, 
/**
 * Its lessons.
 */
lessons: Array<PresentableLesson>, };

/**
 * What is presented now.
 */
export type Presentation = { 
/**
 * What the trainer sees; absent while nothing is presented.
 */
now: TrainerView | null, 
/**
 * Whether there is a room, too.
 */
room: RoomState, };

/**
 * How it is presented; what is absent stays.
 */
export type PresentationChange = { 
/**
 * Whether the projector is black.
 */
black: boolean | null, 
/**
 * Whether both languages are shown.
 */
bilingual: boolean | null, 
/**
 * What the clock does.
 */
clock: PresentationClock | null, };

/**
 * What the clock of a presentation does.
 */
export type PresentationClock = "run" | "stop" | "reset";

/**
 * What to present.
 */
export type PresentationStart = { 
/**
 * The language of the slides.
 */
language: string, 
/**
 * Another one that can stand beside it.
 */
second: string | null, 
/**
 * What is presented, in order: at most 81 blocks, those of the longest plan and its name before them.
 */
blocks: Array<PresentedBlock>, };

/**
 * A part of a presentation that has its time.
 */
export type PresentedBlock = { 
/**
 * Its name, at most 120 characters; empty: that of what is presented first.
 */
title: string, 
/**
 * How long it is meant to take; 0 where it takes what it takes, at most 480.
 */
minutes: number, 
/**
 * What is presented in it, at most 60. Where there is nothing, a slide says what happens.
 */
parts: Array<PresentedPart>, 
/**
 * What it is in a plan; absent where it comes from none.
 */
planned: PlannedBlock | null, };

/**
 * What slides are made of.
 */
export type PresentedKind = "step" | "lesson" | "exercise";

/**
 * Something that slides are made of.
 */
export type PresentedPart = { 
/**
 * What it is.
 */
kind: PresentedKind, 
/**
 * Its id.
 */
id: string, };

/**
 * Who a learner is.
 */
export type Profile = { 
/**
 * A name or a pseudonym, 1 to 80 characters.
 */
name: string, 
/**
 * An e-mail address, or empty.
 */
email: string, 
/**
 * For whom the content is that is put first.
 */
role: Audience, 
/**
 * The colour of the round mark with the initials, 0 to 7.
 */
colour: number, 
/**
 * The group somebody works in, at most 80 characters; mostly empty.
 */
team: string, };

/**
 * How to join a session.
 */
export type ProjectorJoin = { 
/**
 * The address to type.
 */
address: string, 
/**
 * The code to type.
 */
code: string, 
/**
 * The square a phone reads.
 */
qr: QrSquare | null, 
/**
 * How many are in.
 */
people: number, };

/**
 * What is on the projector.
 */
export type ProjectorStage = { "kind": "idle" } | { "kind": "black" } | { "kind": "slide", 
/**
 * The slide.
 */
slide: SlideShown, 
/**
 * Whether both languages are shown.
 */
bilingual: boolean, 
/**
 * Its place, from 1.
 */
place: number, 
/**
 * How many there are.
 */
of: number, } | { "kind": "round", 
/**
 * The round.
 */
round: RoomRound, 
/**
 * Whether what people chose is shown.
 */
results: boolean, } | { "kind": "pause" };

/**
 * What the projector shows. It can read this and nothing else.
 */
export type ProjectorView = { 
/**
 * The language of the slides; the words around them are in it too.
 */
language: string, 
/**
 * How it is coloured.
 */
theme: Theme, 
/**
 * What is on it.
 */
stage: ProjectorStage, 
/**
 * How to join, while a session runs: it is drawn at the edge of every stage.
 */
join: ProjectorJoin | null, };

/**
 * Whether the window for the projector is wanted.
 */
export type ProjectorWish = { 
/**
 * Open, or closed.
 */
open: boolean, };

/**
 * What brings the person here: the answer to the one question of the first start.
 */
export type Purpose = "learn" | "business" | "workshops";

/**
 * A QR code to draw.
 */
export type QrSquare = { 
/**
 * How many modules it is wide and high, with the quiet zone.
 */
side: number, 
/**
 * The dark modules as path data of SVG, one unit each.
 */
path: string, };

/**
 * An answer to a question.
 */
export type QuestionAnswer = { 
/**
 * Id of the question.
 */
question: string, 
/**
 * Id of the answer.
 */
answer: string, };

/**
 * How a question is asked.
 */
export type QuestionKind = "single" | "multiple" | "trueFalse" | "order" | "match" | "spot";

/**
 * A round of questions, without their answers.
 */
export type Quiz = { 
/**
 * The questions in the order asked.
 */
questions: Array<QuizQuestion>, 
/**
 * How many of them were answered before a break: the round goes on with the next one.
 */
answered: number, 
/**
 * How many of those were answered well.
 */
score: number, };

/**
 * Which questions a round has.
 */
export type QuizAbout = { "kind": "step", 
/**
 * Id of the step.
 */
step: string, } | { "kind": "path", 
/**
 * Id of the path.
 */
path: string, } | { "kind": "placement", 
/**
 * Id of the path.
 */
path: string, } | { "kind": "missed" } | { "kind": "refresh" } | { "kind": "these", 
/**
 * Ids of the questions.
 */
questions: Array<string>, };

/**
 * Something to choose or to move.
 */
export type QuizOption = { 
/**
 * Id.
 */
id: string, 
/**
 * Its text; empty for `true` and `false`.
 */
text: string, };

/**
 * A question as it is asked.
 */
export type QuizQuestion = { 
/**
 * Id.
 */
id: string, 
/**
 * The step it belongs to.
 */
step: StepName, 
/**
 * How it is asked.
 */
kind: QuestionKind, 
/**
 * The question, statement or task.
 */
text: string, 
/**
 * The options (for `match`: the left sides) in the order shown.
 */
options: Array<QuizOption>, 
/**
 * For `match`: the right sides in the order shown; else empty.
 */
matches: Array<QuizOption>, };

/**
 * A round of questions.
 */
export type QuizRequest = { 
/**
 * Language of the questions.
 */
language: string, 
/**
 * Which questions.
 */
about: QuizAbout, };

/**
 * What the firm says to customers.
 */
export type Readiness = { 
/**
 * Name of the firm; may be empty.
 */
firm: string, 
/**
 * How critical the customer says it is; absent until somebody says.
 */
criticality: Criticality | null, 
/**
 * The customer.
 */
customer: string, 
/**
 * Who signs.
 */
person: string, 
/**
 * How many requirements are ready at that level; at the lowest while none is chosen.
 */
ready: Count, 
/**
 * How many have an answer.
 */
answered: number, 
/**
 * Where the requirements come from, in a sentence.
 */
source: string, 
/**
 * The requirements.
 */
categories: Array<ReadinessCategory>, 
/**
 * The documents, what ends first on top.
 */
evidence: Array<EvidenceEntry>, 
/**
 * Kinds of documents to choose from.
 */
kinds: Array<EvidenceKindChoice>, };

/**
 * A category of requirements.
 */
export type ReadinessCategory = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
title: string, 
/**
 * Its requirements.
 */
requirements: Array<RequirementEntry>, };

/**
 * For whom a paper is; what is absent stays as it is.
 */
export type ReadinessChange = { 
/**
 * How critical the customer says the firm is.
 */
criticality: Criticality | null, 
/**
 * The customer, at most 200 characters.
 */
customer: string | null, 
/**
 * Who signs, with their role; at most 200 characters.
 */
person: string | null, };

/**
 * Asks for a file.
 */
export type ReadinessExport = { 
/**
 * Which paper.
 */
paper: ReadinessRequest, 
/**
 * In which format.
 */
format: Format, };

/**
 * Which paper.
 */
export type ReadinessPaper = "declaration" | "assessment" | "doing";

/**
 * A paper in a language.
 */
export type ReadinessRequest = { 
/**
 * Language of the page, which need not be that of the window.
 */
language: string, 
/**
 * Which one.
 */
paper: ReadinessPaper, };

/**
 * The record of a session on paper.
 */
export type RecordPaper = { 
/**
 * The session.
 */
session: number, 
/**
 * Language of the paper.
 */
language: string, 
/**
 * Whether the list of who was there stands in it. The rest names nobody.
 */
names: boolean, 
/**
 * Whether figures of fewer than five answers stand in it: who was asked in so small a round can be told by them.
 */
small: boolean, };

/**
 * Asks for the record of a session as a file.
 */
export type RecordPaperExport = { 
/**
 * Which paper.
 */
paper: RecordPaper, 
/**
 * What kind of file.
 */
format: Format, };

/**
 * What is to be refreshed today.
 */
export type Refresh = { 
/**
 * Questions of today's session.
 */
count: number, 
/**
 * Whole minutes they take, an estimate; five at most.
 */
minutes: number, 
/**
 * Questions due in all, those of today included.
 */
due: number, 
/**
 * On how many days there are questions before nothing is due; more than one is a backlog.
 */
days: number, 
/**
 * The next day after today on which something becomes due, ISO 8601.
 */
next: string | null, 
/**
 * Whether any question was ever answered.
 */
begun: boolean, 
/**
 * Whether the last answer is a week old or older: somebody is back.
 */
back: boolean, };

/**
 * Questions worth another look.
 */
export type Repeat = { 
/**
 * How many.
 */
count: number, 
/**
 * Estimate in whole minutes.
 */
minutes: number, };

/**
 * A reply of a supplier.
 */
export type ReplyEntry = { 
/**
 * What it calls itself.
 */
firm: string, 
/**
 * Who has answered.
 */
person: string, 
/**
 * The day it names, ISO 8601.
 */
filled: string | null, 
/**
 * The day it was taken over, ISO 8601.
 */
taken: string, 
/**
 * How many answers there are, of how many.
 */
answered: Count, 
/**
 * How many of them say met or partly met, and how many say that it does not apply.
 */
met: number, 
/**
 * Partly met.
 */
partly: number, 
/**
 * Planned or not met.
 */
open: number, };

/**
 * What a supplier says about a requirement.
 */
export type ReplyRow = { 
/**
 * Its number.
 */
number: string, 
/**
 * What it is about.
 */
title: string, 
/**
 * How far it is met; absent without an answer.
 */
verdict: RequirementVerdict | null, 
/**
 * In words.
 */
text: string, 
/**
 * What could prove it.
 */
evidence: string, 
/**
 * What the reply before said.
 */
before: RequirementVerdict | null, };

/**
 * What a report is about.
 */
export type ReportAbout = { "kind": "own" } | { "kind": "plan" } | { "kind": "training", 
/**
 * The first day counted, ISO 8601.
 */
from: string, 
/**
 * The last day counted, ISO 8601.
 */
until: string, 
/**
 * Only this group.
 */
team: string | null, 
/**
 * Numbers in place of names.
 */
pseudonymous: boolean, };

/**
 * Asks for a file.
 */
export type ReportExport = { 
/**
 * What it is to be.
 */
report: ReportRequest, 
/**
 * In which format.
 */
format: Format, };

/**
 * What the report is to be.
 */
export type ReportRequest = { 
/**
 * Language of the page, which need not be that of the window.
 */
language: string, 
/**
 * What it is about.
 */
about: ReportAbout, };

/**
 * A report that was sent, or was not after all.
 */
export type ReportSent = { 
/**
 * Id of the deadline.
 */
clock: string, 
/**
 * Whether it was sent.
 */
sent: boolean, };

/**
 * What the firm says about a requirement; what is absent stays as it is.
 */
export type RequirementAnswer = { 
/**
 * The requirement.
 */
requirement: string, 
/**
 * How far it is met.
 */
verdict: RequirementVerdict | null, 
/**
 * In words, at most 2,000 characters.
 */
text: string | null, };

/**
 * A requirement with its answer.
 */
export type RequirementEntry = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its number, as `P2.6.3`.
 */
number: string, 
/**
 * What it is about.
 */
title: string, 
/**
 * What is asked.
 */
asks: string, 
/**
 * What an honest answer of a small firm can be.
 */
small: string, 
/**
 * How an answer can read.
 */
example: string, 
/**
 * Words to say that it does not apply; absent where it applies to everybody.
 */
without: string | null, 
/**
 * Why it probably does not apply to this firm; empty when it does.
 */
hidden: Array<string>, 
/**
 * How far it is met; absent while there is no answer.
 */
verdict: RequirementVerdict | null, 
/**
 * In words.
 */
text: string, 
/**
 * What is missing at the level asked for.
 */
missing: Array<MissingPart>, 
/**
 * Numbers of the documents that prove it.
 */
evidence: Array<number>, 
/**
 * Kinds of documents that can prove it, by id.
 */
kinds: Array<string>, 
/**
 * Steps that help.
 */
steps: Array<StepName>, 
/**
 * Actions that help.
 */
actions: Array<HelpingAction>, };

/**
 * One of the requirements.
 */
export type RequirementName = { 
/**
 * Its id.
 */
requirement: string, };

/**
 * How far a requirement is met.
 */
export type RequirementVerdict = "met" | "partly" | "planned" | "notMet" | "notApplicable";

/**
 * How often a list is gone through.
 */
export type Rhythm = "once" | "weekly" | "monthly" | "quarterly" | "yearly";

/**
 * Who takes a job.
 */
export type RoleChange = { 
/**
 * Id of the job.
 */
id: string, 
/**
 * Who it is, at most 120 characters; empty for nobody.
 */
who: string, };

/**
 * A job in an emergency.
 */
export type RoleEntry = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * What it covers.
 */
text: string, 
/**
 * Who takes it; empty for nobody.
 */
who: string, };

/**
 * Where a session that was interrupted is reached from now on.
 */
export type RoomAddress = { 
/**
 * The address of the interface to listen on.
 */
address: string, };

/**
 * Changes what holds for the room; what is not there stays.
 */
export type RoomChange = { 
/**
 * Nobody else comes in.
 */
locked: boolean | null, 
/**
 * A pause: phones wait.
 */
paused: boolean | null, 
/**
 * People may choose their name.
 */
names: boolean | null, 
/**
 * Right answers are counted for each phone.
 */
points: boolean | null, 
/**
 * The list of who was there is asked for.
 */
list: boolean | null, };

/**
 * How phones come in.
 */
export type RoomDoor = { 
/**
 * The address to type, without what every browser adds: `192.168.1.20:8123`.
 */
address: string, 
/**
 * The code to type, in two halves.
 */
code: string, 
/**
 * The QR code.
 */
qr: QrSquare | null, };

/**
 * Everybody in the room.
 */
export type RoomPeople = { 
/**
 * By when they came.
 */
people: Array<RoomPerson>, };

/**
 * Somebody in the room.
 */
export type RoomPerson = { 
/**
 * Their number in the session.
 */
participant: number, 
/**
 * Their name.
 */
name: string, 
/**
 * Whether they chose it.
 */
ownName: boolean, 
/**
 * Whether they are connected.
 */
connected: boolean, };

/**
 * The round that is on, as the trainer and the projector see it.
 */
export type RoomRound = { 
/**
 * Its number in the session.
 */
number: number, 
/**
 * What it is.
 */
kind: RoundKind, 
/**
 * How it is answered.
 */
task: RoundTask, 
/**
 * Where it stands.
 */
phase: RoundPhase, 
/**
 * What is asked.
 */
title: string, 
/**
 * What is read before it.
 */
lead: Array<RoundLead>, 
/**
 * The options or fields, in the order shown on phones.
 */
options: Array<RoundOption>, 
/**
 * The right sides of pairs, in the order shown.
 */
matches: Array<RoundLead>, 
/**
 * Seconds until it closes by itself.
 */
ends: number | null, 
/**
 * Whether phones are shown what others chose.
 */
shown: boolean, 
/**
 * How many have answered.
 */
answers: number, 
/**
 * How many could have: who has, whose phone is connected and has not, and who could raise a hand and has not.
 */
of: number, 
/**
 * How many people without a phone could raise a hand; none where hands were not counted.
 */
hands: number, 
/**
 * How many of all answers are right, where something is.
 */
right: number | null, 
/**
 * Of a scale: how many said 0 to 9, …, 90 to 100.
 */
scale: Array<number>, 
/**
 * Of a scale: the middle.
 */
average: number | null, 
/**
 * Of a cloud: the words, the most frequent first.
 */
words: Array<CloudWord>, 
/**
 * Whether it is the first time of a test: it is not explained.
 */
firstTest: boolean, 
/**
 * Of a decision: where most want to go, with what follows; only once it is revealed, and on the wall only where results are shown.
 */
then: DecisionThen | null, };

/**
 * The session that is on.
 */
export type RoomSession = { 
/**
 * Its number: what was set for the next rounds belongs to one session.
 */
number: number, 
/**
 * Name of the workshop.
 */
title: string, 
/**
 * Tags of its languages.
 */
languages: Array<string>, 
/**
 * How phones come in; none while the program does not listen: it was ended, nobody was there for long, or the network is another one.
 */
door: RoomDoor | null, 
/**
 * Why it does not listen.
 */
interrupted: Interruption | null, 
/**
 * The address phones reached it at last, without the port.
 */
address: string, 
/**
 * Whether the projector’s window is open.
 */
projector: boolean, 
/**
 * How many came in and were not removed.
 */
people: number, 
/**
 * How many of them are connected.
 */
connected: number, 
/**
 * How many of those connected have not answered the round that is on.
 */
waiting: number, 
/**
 * How many have not answered it and are not connected: their phone sleeps, or they have left.
 */
missing: number, 
/**
 * Nobody else comes in.
 */
locked: boolean, 
/**
 * A pause.
 */
paused: boolean, 
/**
 * People may choose their name.
 */
names: boolean, 
/**
 * Right answers are counted.
 */
points: boolean, 
/**
 * The list of who was there is asked for.
 */
list: boolean, 
/**
 * Names in that list.
 */
attending: Array<string>, 
/**
 * The round that is on.
 */
round: RoomRound | null, 
/**
 * The rounds there were, in their order, without the one that is on.
 */
rounds: Array<RoundEntry>, 
/**
 * What was asked, in its order, with the round that is on: it is not offered again, and a test comes back in the order it was asked in.
 */
asked: Array<RoundAsked>, };

/**
 * Begins a session.
 */
export type RoomStart = { 
/**
 * Name of the workshop, at most 120 signs; phones show it.
 */
title: string, 
/**
 * Tags of the languages of the room, the first one that of the projector.
 */
languages: Array<string>, 
/**
 * The address of the interface to listen on.
 */
address: string, 
/**
 * Whether people may choose their name.
 */
names: boolean, 
/**
 * Whether right answers are counted for each phone.
 */
points: boolean, };

/**
 * Whether there is a room.
 */
export type RoomState = "none" | "open" | "interrupted";

/**
 * Something a list would change about somebody.
 */
export type RosterChange = { 
/**
 * What.
 */
field: RosterField, 
/**
 * As it is now; empty where there was nothing. A role is one of those of `Audience`.
 */
from: string, 
/**
 * As it would be.
 */
to: string, };

/**
 * How the letters of a file were stored.
 */
export type RosterEncoding = "utf8" | "utf16" | "windows1252" | "mixed";

/**
 * What becomes of a line.
 */
export type RosterFate = { "kind": "add" } | { "kind": "change" } | { "kind": "same" } | { "kind": "leaves" } | { "kind": "twice", 
/**
 * The line that counts.
 */
first: number, } | { "kind": "refused", 
/**
 * Why.
 */
why: RosterRefusal, 
/**
 * In which column, from 1; 0 where it is the whole line.
 */
column: number, };

/**
 * What a list can say about somebody.
 */
export type RosterField = "name" | "email" | "group" | "number" | "status" | "role" | "language";

/**
 * A cell that was passed over.
 */
export type RosterIgnored = { 
/**
 * What it would have been.
 */
field: RosterField, 
/**
 * What stands there.
 */
value: string, };

/**
 * The list is taken over as it was shown.
 */
export type RosterImport = { 
/**
 * The lines to take over, as the preview numbers them.
 */
lines: Array<number>, 
/**
 * Who comes from it goes this path.
 */
path: string | null, 
/**
 * Until when, ISO 8601.
 */
due: string | null, };

/**
 * What a list of people would do.
 */
export type RosterPreview = { 
/**
 * The name of the file; absent when none was chosen, and then nothing else is here.
 */
file: string | null, 
/**
 * How its letters were stored.
 */
encoding: RosterEncoding, 
/**
 * What stands between its cells: `,`, `;` or a tab.
 */
separator: string, 
/**
 * Headings of the columns that are not taken over.
 */
dropped: Array<string>, 
/**
 * Every line with its fate.
 */
rows: Array<RosterRow>, };

/**
 * Why a line cannot be taken.
 */
export type RosterRefusal = "unnamed" | "mail" | "tooLong" | "characters" | "cells" | "quote" | "header" | "nameTaken";

/**
 * A line of a list and its fate.
 */
export type RosterRow = { 
/**
 * Its line in the file, from 1.
 */
line: number, 
/**
 * The name in it, as it would be shown.
 */
name: string, 
/**
 * The group in it.
 */
team: string, 
/**
 * The address in it.
 */
email: string, 
/**
 * What becomes of it.
 */
fate: RosterFate, 
/**
 * What somebody known is called here now; absent for whoever is not known.
 */
known: string | null, 
/**
 * What would be different about somebody known.
 */
changes: Array<RosterChange>, 
/**
 * Cells that were passed over because they say nothing we know.
 */
ignored: Array<RosterIgnored>, };

/**
 * What a round asks.
 */
export type RoundAbout = { "kind": "question", 
/**
 * Its id.
 */
question: string, } | { "kind": "test", 
/**
 * Its id.
 */
question: string, 
/**
 * Whether it is the time after.
 */
after: boolean, } | { "kind": "message", 
/**
 * Its id.
 */
message: string, } | { "kind": "check", 
/**
 * Its id.
 */
question: string, } | { "kind": "decision", 
/**
 * The id of the scenario.
 */
scenario: string, 
/**
 * The id of the situation in it.
 */
situation: string, } | { "kind": "poll", 
/**
 * The question, at most 300 signs.
 */
title: string, 
/**
 * 2 to 8 options, each at most 120 signs.
 */
options: Array<string>, 
/**
 * Whether several may be chosen.
 */
several: boolean, } | { "kind": "words", 
/**
 * The question, at most 300 signs.
 */
title: string, } | { "kind": "confidence", 
/**
 * The id of the step.
 */
step: string, } | { "kind": "feedback" };

/**
 * What a round has asked.
 */
export type RoundAsked = { 
/**
 * What it was.
 */
kind: RoundKind, 
/**
 * What of the curriculum, by its id; of a decision the scenario and the situation. Empty where the trainer has written it.
 */
about: string, 
/**
 * Of a test: whether it was the time after.
 */
after: boolean | null, };

/**
 * Something a round can ask.
 */
export type RoundChoice = { 
/**
 * Its id.
 */
id: string, 
/**
 * What it is called.
 */
text: string, 
/**
 * The step it belongs to; of a scenario its first situation; else empty.
 */
of: string, };

/**
 * What a round can ask of the curriculum, in the order of the trail.
 */
export type RoundChoices = { 
/**
 * The steps.
 */
steps: Array<RoundChoice>, 
/**
 * Sets of questions of the trainer’s own.
 */
sets: Array<RoundSet>, 
/**
 * Questions of the pool.
 */
questions: Array<RoundChoice>, 
/**
 * Messages.
 */
messages: Array<RoundChoice>, 
/**
 * Scenarios with their first situation.
 */
scenarios: Array<RoundChoice>, 
/**
 * Questions of the self-check.
 */
checks: Array<RoundChoice>, };

/**
 * A round there was.
 */
export type RoundEntry = { 
/**
 * Its number in the session.
 */
number: number, 
/**
 * What it is.
 */
kind: RoundKind, 
/**
 * What was asked.
 */
title: string, 
/**
 * How many answered.
 */
answers: number, 
/**
 * How many were right, where something is.
 */
right: number | null, };

/**
 * Hands, or cards, counted by the eye in the round that is on.
 */
export type RoundHands = { 
/**
 * How many have no phone and could raise one, at most 2000; none takes back what was counted.
 */
people: number, 
/**
 * How many were up, by option; an option that is not named has none.
 */
counts: Array<HandCount>, };

/**
 * What kind of round it is.
 */
export type RoundKind = "question" | "poll" | "words" | "message" | "check" | "decision" | "confidence" | "feedback" | "test";

/**
 * A line with what it is.
 */
export type RoundLead = { 
/**
 * What it is; may be empty. Of pairs: the id.
 */
label: string, 
/**
 * What stands there.
 */
text: string, };

/**
 * Moves the round that is on.
 */
export type RoundMove = { 
/**
 * How.
 */
turn: RoundTurn, };

/**
 * A round of the session that is on.
 */
export type RoundNumber = { 
/**
 * Its number.
 */
number: number, };

/**
 * An option with what came of it.
 */
export type RoundOption = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its words.
 */
text: string, 
/**
 * How many chose it, or put it right.
 */
count: number, 
/**
 * How many of them raised a hand.
 */
hands: number, 
/**
 * Whether it is right; none where nothing is right or wrong.
 */
right: boolean | null, 
/**
 * Of an order: its place in the right one, from 1.
 */
place: number | null, 
/**
 * Of a pair: its other half; empty elsewhere.
 */
other: string, 
/**
 * Why.
 */
why: string, 
/**
 * Of a field: how many gave 1, 2, …, 5.
 */
grades: Array<number>, 
/**
 * Of a field: what was written.
 */
texts: Array<string>, };

/**
 * Where a round stands.
 */
export type RoundPhase = "open" | "closed" | "revealed";

/**
 * A set of questions.
 */
export type RoundSet = { 
/**
 * Its number.
 */
set: number, 
/**
 * Its name.
 */
name: string, 
/**
 * The ids of its questions that can be asked, in their order.
 */
questions: Array<string>, };

/**
 * Puts a round to the room, in place of the one that is on.
 */
export type RoundStart = { 
/**
 * What is asked.
 */
about: RoundAbout, 
/**
 * Seconds until it closes by itself; none without a limit.
 */
seconds: number | null, 
/**
 * Whether phones are shown what others chose.
 */
shown: boolean, };

/**
 * How a round is answered.
 */
export type RoundTask = "one" | "several" | "order" | "match" | "scale" | "words" | "form";

/**
 * What can be done with a round.
 */
export type RoundTurn = "close" | "reopen" | "reveal" | "clear" | "extend" | "show" | "hide";

/**
 * Something was saved: it is on disk (or, where `start` said so, in memory).
 */
export type Saved = { 
/**
 * Whether `undo` takes it back.
 */
undoable: boolean, };

/**
 * What became of a calendar file.
 */
export type SavedCalendar = { 
/**
 * How many days it has; for 0 there was nothing to save, and nobody was asked where.
 */
entries: number, 
/**
 * Where it was saved; absent when there was nothing or the person cancelled.
 */
path: string | null, };

/**
 * Something one can do.
 */
export type ScenarioChoice = { 
/**
 * Id inside the situation.
 */
id: string, 
/**
 * What one does.
 */
text: string, 
/**
 * What follows from it.
 */
then: string, 
/**
 * How many minutes pass.
 */
minutes: number, 
/**
 * The situation or ending it leads to.
 */
to: string, };

/**
 * How a scenario was played.
 */
export type ScenarioEnd = { 
/**
 * Made by the window when the scenario begins, 8 to 64 characters.
 */
attempt: string, 
/**
 * Id of the scenario.
 */
exercise: string, 
/**
 * The choices from the first situation to the ending.
 */
choices: Array<string>, };

/**
 * An incident in the list.
 */
export type ScenarioEntry = { 
/**
 * Id.
 */
id: string, 
/**
 * Title.
 */
title: string, 
/**
 * What it is about.
 */
summary: string, 
/**
 * How long it takes to play.
 */
minutes: number, 
/**
 * How many ways it can end.
 */
endings: number, 
/**
 * How it was last done: done means a good ending.
 */
state: ExerciseState, };

/**
 * An incident to decide through, with everything that can happen in it.
 */
export type ScenarioPage = { 
/**
 * Id.
 */
id: string, 
/**
 * Title.
 */
title: string, 
/**
 * What it is about.
 */
summary: string, 
/**
 * How long it takes to play.
 */
minutes: number, 
/**
 * Whom it is for.
 */
audience: Array<Audience>, 
/**
 * The clock at the beginning, in minutes after midnight.
 */
begins: number, 
/**
 * The first situation.
 */
start: string, 
/**
 * Situations to decide in.
 */
situations: Array<Situation>, 
/**
 * How it can end.
 */
endings: Array<Ending>, 
/**
 * What to take away.
 */
debrief: Debrief, };

/**
 * Something found.
 */
export type SearchHit = { 
/**
 * What it is.
 */
kind: HitKind, 
/**
 * Its id.
 */
id: string, 
/**
 * The step an action or a checklist line belongs to.
 */
step: string | null, 
/**
 * Its title.
 */
title: Array<Piece>, 
/**
 * The text around what was found; empty when there is none.
 */
passage: Array<Piece>, };

/**
 * A question to the search.
 */
export type SearchRequest = { 
/**
 * Language searched in.
 */
language: string, 
/**
 * What was typed so far.
 */
query: string, };

/**
 * What nobody else may read: never shown by `Debug`, and wiped when dropped.
 */
export type Secret = string;

/**
 * A session there was.
 */
export type SessionEntry = { 
/**
 * Its number.
 */
session: number, 
/**
 * Name of the workshop.
 */
title: string, 
/**
 * When it began.
 */
begun: string, 
/**
 * How many had come.
 */
people: number, 
/**
 * How many rounds it had.
 */
rounds: number, };

/**
 * A session that has ended.
 */
export type SessionNumber = { 
/**
 * Its number.
 */
session: number, };

/**
 * What stays of a session.
 */
export type SessionRecord = { 
/**
 * Name of the workshop.
 */
title: string, 
/**
 * When it began.
 */
begun: string, 
/**
 * When it ended.
 */
ended: string, 
/**
 * How many had come.
 */
people: number, 
/**
 * Its rounds, in their order.
 */
rounds: Array<RoomRound>, 
/**
 * The questions the fewest got right, the hardest first.
 */
hardest: Array<HardQuestion>, 
/**
 * What was gained, by topic.
 */
gains: Array<TopicGain>, 
/**
 * Who agreed to stand in the list.
 */
attending: Array<string>, };

/**
 * A session in a language.
 */
export type SessionRequest = { 
/**
 * Its number.
 */
session: number, 
/**
 * Language tag.
 */
language: string, };

/**
 * The sessions there were.
 */
export type Sessions = { 
/**
 * The newest first.
 */
sessions: Array<SessionEntry>, };

/**
 * The present settings.
 */
export type Settings = { 
/**
 * Language tag.
 */
language: string, 
/**
 * How the window looks.
 */
theme: Theme, 
/**
 * Text size in percent, 100 to 200.
 */
textSize: number, 
/**
 * What brings the person here; absent before the first start's question is answered.
 */
purpose: Purpose | null, 
/**
 * Paper for print and PDF.
 */
paper: Paper, 
/**
 * Order of the steps: the id of a route, or empty for that of the trail.
 */
route: string, 
/**
 * How far letters, words and lines stand apart.
 */
spacing: Spacing, 
/**
 * Whether anything moves.
 */
motion: Motion, 
/**
 * Name of the firm as it stands on certificates; empty before it is known.
 */
firm: string, 
/**
 * Whether whoever sits here is reminded by a notification; a guest never is.
 */
reminders: boolean, };

/**
 * New values; what is absent stays.
 */
export type SettingsChange = { 
/**
 * Language tag.
 */
language: string | null, 
/**
 * How the window looks.
 */
theme: Theme | null, 
/**
 * Text size in percent, 100 to 200.
 */
textSize: number | null, 
/**
 * What brings the person here.
 */
purpose: Purpose | null, 
/**
 * Paper for print and PDF.
 */
paper: Paper | null, 
/**
 * Order of the steps: the id of a route, or empty for that of the trail.
 */
route: string | null, 
/**
 * How far letters, words and lines stand apart.
 */
spacing: Spacing | null, 
/**
 * Whether anything moves.
 */
motion: Motion | null, 
/**
 * Name of the firm, the same for everybody here; at most 80 characters.
 */
firm: string | null, 
/**
 * Whether whoever sits here is reminded by a notification. Switched on it shows one at once.
 */
reminders: boolean | null, };

/**
 * How serious it is.
 */
export type Severity = "notice" | "refused" | "failed";

/**
 * A moment in which something has to be decided.
 */
export type Situation = { 
/**
 * Id inside the scenario.
 */
id: string, 
/**
 * What happens.
 */
text: string, 
/**
 * What one can do.
 */
choices: Array<ScenarioChoice>, };

/**
 * The page of figures.
 */
export type Situations = { 
/**
 * The day the charts were put together.
 */
dated: string, 
/**
 * The charts.
 */
charts: Array<ChartEntry>, 
/**
 * Every figure, the newest first.
 */
figures: Array<FigureEntry>, };

/**
 * What is on a slide.
 */
export type SlideKind = "title" | "points" | "example" | "do" | "figure" | "task" | "solution";

/**
 * A line of a slide.
 */
export type SlideLine = { 
/**
 * What stands before it: a number, a letter, a dot; empty before running text.
 */
mark: string, 
/**
 * Its words.
 */
text: Array<Inline>, };

/**
 * Where to go.
 */
export type SlideMove = { "kind": "next" } | { "kind": "previous" } | { "kind": "first" } | { "kind": "last" } | { "kind": "to", 
/**
 * Its place, from 0.
 */
slide: number, };

/**
 * A slide by name.
 */
export type SlideName = { 
/**
 * Its heading.
 */
title: string, 
/**
 * What is on it.
 */
kind: SlideKind, 
/**
 * Which part of its passage it is, from 1.
 */
part: number, 
/**
 * How many parts there are.
 */
parts: number, 
/**
 * The block it lies in, from 0.
 */
block: number, };

/**
 * What there is to say to a slide in one language.
 */
export type SlideNotes = { 
/**
 * The language.
 */
language: string, 
/**
 * The passage in full.
 */
blocks: Array<Block>, 
/**
 * What it rests on.
 */
sources: Array<SourceEntry>, };

/**
 * Asks for slides on paper.
 */
export type SlidePaper = { 
/**
 * What is printed.
 */
paper: SlidePaperKind, 
/**
 * Of what; absent: of what is presented now.
 */
of: PresentationStart | null, };

/**
 * What is printed of slides.
 */
export type SlidePaperKind = "slides" | "notes";

/**
 * What is drawn on a slide beside words.
 */
export type SlidePicture = { "kind": "link", 
/**
 * Its pieces.
 */
pieces: Array<LinkPiece>, } | { "kind": "place", 
/**
 * Its id.
 */
place: string, 
/**
 * The things that are risks, by id, once they are told.
 */
risks: Array<string>, };

/**
 * A place on a slide, in ten-thousandths of its width and height.
 */
export type SlidePoint = { 
/**
 * From the left, 0 to 10,000.
 */
x: number, 
/**
 * From the top, 0 to 10,000.
 */
y: number, };

/**
 * A slide as it is drawn.
 */
export type SlideShown = { 
/**
 * What is on it.
 */
kind: SlideKind, 
/**
 * Which part of its passage it is, from 1.
 */
part: number, 
/**
 * How many parts there are.
 */
parts: number, 
/**
 * How large its words are.
 */
size: SlideSize, 
/**
 * The slide in each language there is for it, the language of the slides first.
 */
sides: Array<SlideSide>, 
/**
 * What is drawn on it beside words.
 */
picture: SlidePicture | null, };

/**
 * A slide in one language.
 */
export type SlideSide = { 
/**
 * The language.
 */
language: string, 
/**
 * What kind of slide it is, in a word or two over the heading; may be empty.
 */
label: string, 
/**
 * Its heading.
 */
heading: Array<Inline>, 
/**
 * A value drawn large; may be empty.
 */
value: string, 
/**
 * What it shows.
 */
lines: Array<SlideLine>, 
/**
 * What stands small below: where it comes from; may be empty.
 */
foot: string, };

/**
 * How large the words of a slide are.
 */
export type SlideSize = "large" | "middle" | "small";

/**
 * Where the cards lie.
 */
export type SortingAnswer = { 
/**
 * Language of the explanation.
 */
language: string, 
/**
 * Made by the window when the cards are shown.
 */
attempt: string, 
/**
 * Id of the exercise.
 */
exercise: string, 
/**
 * Every card with its box.
 */
placed: Array<Placed>, };

/**
 * What follows sorting. It exists only after the answer was saved.
 */
export type SortingFeedback = { 
/**
 * Whether enough cards lie right.
 */
right: boolean, 
/**
 * How many lie right.
 */
count: number, 
/**
 * Every card.
 */
cards: Array<CardFeedback>, };

/**
 * Cards to sort.
 */
export type SortingPage = { 
/**
 * Id.
 */
id: string, 
/**
 * Title.
 */
title: string, 
/**
 * What to do.
 */
task: string, 
/**
 * The boxes.
 */
boxes: Array<Named>, 
/**
 * The cards in the order shown.
 */
cards: Array<Named>, 
/**
 * The step that deals with it.
 */
step: StepName, };

/**
 * A publication.
 */
export type SourceEntry = { 
/**
 * Id, for `open_source`.
 */
id: string, 
/**
 * Who published it.
 */
publisher: string, 
/**
 * Its title in its own language.
 */
title: string, 
/**
 * Year.
 */
year: number, 
/**
 * The address that would be opened.
 */
url: string, 
/**
 * The day we looked at it, ISO 8601.
 */
checked: string, 
/**
 * How well we know it.
 */
mark: Mark, 
/**
 * Where we read about it, when not in the original.
 */
via: string | null, };

/**
 * Names a publication.
 */
export type SourceId = { 
/**
 * Its id.
 */
source: string, };

/**
 * How far letters, words, lines and paragraphs stand apart.
 */
export type Spacing = "usual" | "wide";

/**
 * A stage of the trail.
 */
export type Stage = { 
/**
 * Id.
 */
id: string, 
/**
 * Name.
 */
name: string, 
/**
 * One line.
 */
summary: string, 
/**
 * Its steps.
 */
steps: Array<TrailStep>, };

/**
 * How somebody stands with a path.
 */
export type Standing = "going" | "overdue" | "completed";

/**
 * What the window needs before it can draw anything.
 */
export type Start = { 
/**
 * Version of the program.
 */
version: string, 
/**
 * Whether this is a debug build: the gallery page exists.
 */
debug: boolean, 
/**
 * Languages the window has words for, each by its tag; their names are in its own messages.
 */
languages: Array<string>, 
/**
 * The present settings.
 */
settings: Settings, 
/**
 * Everybody who learns here, by name.
 */
learners: Array<Learner>, 
/**
 * Who learns now.
 */
present: Present, 
/**
 * Where what is done goes.
 */
storage: Storage, 
/**
 * What happened while opening, most serious first.
 */
notices: Array<ApiError>, 
/**
 * When the record was damaged: the newest backup that can be brought back.
 */
newestGood: Backup | null, 
/**
 * Which system this is.
 */
platform: Platform, 
/**
 * What Today says to whoever sits here, in the language of the settings, so that the first picture needs no second question; absent where
 * somebody or something has to be asked first, and where it could not be told: whoever asks for Today hears why.
 */
today: Today | null, };

/**
 * The lessons of a step, to choose from.
 */
export type StepChoice = { 
/**
 * The step.
 */
step: StepName, 
/**
 * Its lessons.
 */
lessons: Array<LessonChoice>, };

/**
 * A checklist line on the page of its step.
 */
export type StepItem = { 
/**
 * Id.
 */
id: string, 
/**
 * The line.
 */
text: string, 
/**
 * Whom it is for.
 */
audience: Array<Audience>, };

/**
 * A step by name.
 */
export type StepName = { 
/**
 * Id.
 */
id: string, 
/**
 * 1 to 14.
 */
number: number, 
/**
 * Title.
 */
title: string, };

/**
 * Everything on the page of a step.
 */
export type StepPage = { 
/**
 * Id, number, title, summary, progress.
 */
step: TrailStep, 
/**
 * Name of its stage.
 */
stage: string, 
/**
 * Why it matters.
 */
reason: string, 
/**
 * The figure beside the reason.
 */
figure: FigureEntry | null, 
/**
 * What one can do afterwards.
 */
objectives: Array<string>, 
/**
 * Whom its lessons are for.
 */
audience: Array<Audience>, 
/**
 * Steps it is wise to do before and that are not learned yet.
 */
before: Array<StepName>, 
/**
 * Tab Understand.
 */
lessons: Array<LessonEntry>, 
/**
 * Tab Do.
 */
actions: Array<ActionEntry>, 
/**
 * How well its questions are still remembered; absent before the first answer.
 */
certainty: Certainty | null, 
/**
 * Tab Check: how many questions a round has.
 */
round: number, 
/**
 * Tab Tick.
 */
checklist: Array<StepItem>, 
/**
 * Tab Sources.
 */
sources: Array<SourceEntry>, 
/**
 * Where other frameworks place this step.
 */
mapping: Array<MappingEntry>, 
/**
 * The neighbours on the trail.
 */
previous: StepName | null, 
/**
 * The neighbours on the trail.
 */
next: StepName | null, };

/**
 * Names a step.
 */
export type StepRequest = { 
/**
 * Language of the words.
 */
language: string, 
/**
 * Id of the step.
 */
step: string, };

/**
 * Another order of the same steps.
 */
export type StepRoute = { 
/**
 * Id.
 */
id: string, 
/**
 * Name.
 */
name: string, 
/**
 * For whom it is.
 */
summary: string, 
/**
 * Its legs in order; a leg has no summary.
 */
legs: Array<Stage>, };

/**
 * How far the learner is.
 */
export type StepState = "later" | "untouched" | "begun" | "learned";

/**
 * The trail.
 */
export type Steps = { 
/**
 * Stages in order.
 */
stages: Array<Stage>, 
/**
 * Other orders of the same steps.
 */
routes: Array<StepRoute>, };

/**
 * Where what is done goes.
 */
export type Storage = "disk" | "memory";

/**
 * What the dated data says of an office.
 */
export type Suggestion = { 
/**
 * Its own name.
 */
name: string, 
/**
 * The number to suggest; absent where sources differ or say none.
 */
phone: string | null, 
/**
 * All numbers seen.
 */
phones: Array<string>, 
/**
 * How far the number can be relied on.
 */
certainty: NumberCertainty, 
/**
 * Its e-mail address.
 */
email: string | null, 
/**
 * Its own page.
 */
web: string | null, 
/**
 * On how many pages the numbers were read.
 */
sources: number, 
/**
 * The day they were read, ISO 8601.
 */
checked: string, };

/**
 * A supplier of the firm.
 */
export type SupplierChange = { 
/**
 * Its number; 0 for a new one.
 */
id: number, 
/**
 * Its name, 1 to 200 characters.
 */
name: string, 
/**
 * Whom to write to.
 */
contact: string, 
/**
 * How critical it is for the firm.
 */
criticality: Criticality, };

/**
 * A supplier.
 */
export type SupplierEntry = { 
/**
 * Its number.
 */
id: number, 
/**
 * Its name.
 */
name: string, 
/**
 * Whom to write to.
 */
contact: string, 
/**
 * How critical it is.
 */
criticality: Criticality, 
/**
 * The day a questionnaire was last saved for it, ISO 8601.
 */
sent: string | null, 
/**
 * Its newest reply.
 */
reply: ReplyEntry | null, 
/**
 * Whether its reply is so old that it should be asked again.
 */
stale: boolean, 
/**
 * Whether it answered a questionnaire that asks for less than its criticality does now.
 */
askedLess: boolean, };

/**
 * One of the suppliers.
 */
export type SupplierNumber = { 
/**
 * Its number.
 */
id: number, };

/**
 * The replies of a supplier.
 */
export type SupplierReplies = { 
/**
 * Its name.
 */
name: string, 
/**
 * The replies, the newest first.
 */
replies: Array<ReplyEntry>, 
/**
 * The newest one, with what the one before said.
 */
rows: Array<ReplyRow>, };

/**
 * One of the suppliers, in words.
 */
export type SupplierRequest = { 
/**
 * Language tag.
 */
language: string, 
/**
 * Its number.
 */
id: number, };

/**
 * The firm's own suppliers.
 */
export type Suppliers = { 
/**
 * The most critical first.
 */
suppliers: Array<SupplierEntry>, 
/**
 * The newest answers side by side; only suppliers that have replied, in the order above.
 */
compared: Array<ComparedRequirement>, };

/**
 * An exercise as a list shows it.
 */
export type TabletopEntry = { 
/**
 * Id.
 */
id: string, 
/**
 * Title.
 */
title: string, 
/**
 * What happens.
 */
summary: string, 
/**
 * What one finds out.
 */
aim: string, };

/**
 * Something that happens in a run.
 */
export type TabletopEvent = { 
/**
 * The number of the run.
 */
run: number, 
/**
 * What happens.
 */
what: TabletopWhat, };

/**
 * Asks for a paper of a run, as PDF.
 */
export type TabletopExport = { 
/**
 * The number of the run.
 */
run: number, 
/**
 * Language of the paper, which need not be that of the window.
 */
language: string, 
/**
 * Which paper.
 */
paper: TabletopPaper, };

/**
 * An action that follows from the ratings.
 */
export type TabletopGap = { 
/**
 * The action.
 */
action: OpenAction, 
/**
 * Why.
 */
reasons: Array<TabletopReason>, };

/**
 * Something that happens.
 */
export type TabletopInject = { 
/**
 * Its id.
 */
id: string, 
/**
 * The minute it comes in.
 */
minute: number, 
/**
 * When it is in the story: “Monday, 07:25”.
 */
storyTime: string, 
/**
 * Its name.
 */
title: string, 
/**
 * What is read aloud.
 */
read: string, 
/**
 * What there is to see or hear.
 */
material: TabletopMaterial | null, 
/**
 * Questions to the room.
 */
asks: Array<string>, 
/**
 * What is to be decided; absent where nothing is.
 */
decide: string | null, 
/**
 * What can be decided.
 */
options: Array<TabletopOption>, 
/**
 * What good looks like.
 */
good: Array<string>, 
/**
 * Whether it was read out.
 */
shown: boolean, 
/**
 * Id of the option the room decided for.
 */
decided: string | null, };

/**
 * A length.
 */
export type TabletopLength = { 
/**
 * `short`, `medium` or `long`.
 */
id: string, 
/**
 * Minutes in all.
 */
minutes: number, 
/**
 * Minutes to play.
 */
play: number, 
/**
 * Minutes for the debrief.
 */
debrief: number, };

/**
 * A line of the log.
 */
export type TabletopLine = { 
/**
 * When it was written, ISO 8601 UTC.
 */
at: string, 
/**
 * Seconds on the clock of the exercise.
 */
seconds: number, 
/**
 * What it says.
 */
text: string, 
/**
 * Whether somebody wrote it, in their own words.
 */
own: boolean, };

/**
 * What there is to see or hear.
 */
export type TabletopMaterial = { 
/**
 * What kind of thing it is, in words.
 */
kind: string, 
/**
 * What it says, line by line.
 */
text: string, };

/**
 * The inject that comes next.
 */
export type TabletopNext = { 
/**
 * Its id.
 */
inject: string, 
/**
 * The second of the exercise it comes in.
 */
at: number, };

/**
 * One of the runs.
 */
export type TabletopNumber = { 
/**
 * Its number.
 */
run: number, };

/**
 * Something that can be decided.
 */
export type TabletopOption = { 
/**
 * Its id.
 */
id: string, 
/**
 * What one does.
 */
text: string, 
/**
 * What follows.
 */
then: string, };

/**
 * What is printed of a run.
 */
export type TabletopPaper = "script" | "cards" | "log";

/**
 * Where a run is.
 */
export type TabletopPhase = "preparing" | "playing" | "paused" | "debrief";

/**
 * How something went.
 */
export type TabletopRating = "worked" | "partly" | "failed" | "untried";

/**
 * Why an action follows.
 */
export type TabletopReason = { 
/**
 * The statement.
 */
statement: string, 
/**
 * How it was rated.
 */
rating: TabletopRating, };

/**
 * A run, in a language.
 */
export type TabletopRequest = { 
/**
 * Its number.
 */
run: number, 
/**
 * Language of the words.
 */
language: string, };

/**
 * A role.
 */
export type TabletopRole = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * What it is about.
 */
task: string, 
/**
 * Who plays it; empty for nobody.
 */
player: string, };

/**
 * A run with everything that is shown of it.
 */
export type TabletopRun = { 
/**
 * Its number.
 */
run: number, 
/**
 * Title of the exercise.
 */
title: string, 
/**
 * What one finds out.
 */
aim: string, 
/**
 * What is read aloud at the beginning.
 */
story: string, 
/**
 * How long it is.
 */
length: TabletopLength, 
/**
 * What to lay on the table.
 */
prepare: Array<string>, 
/**
 * Where it is.
 */
phase: TabletopPhase, 
/**
 * Whether the clock stands still because the program did, or because nobody had the run on the screen.
 */
broken: boolean, 
/**
 * Seconds on the clock when this was answered.
 */
seconds: number, 
/**
 * Who plays what.
 */
roles: Array<TabletopRole>, 
/**
 * What happens in this length, in order.
 */
injects: Array<TabletopInject>, 
/**
 * Id of the inject read out last.
 */
current: string | null, 
/**
 * The inject that comes next.
 */
next: TabletopNext | null, 
/**
 * What was written down, the oldest first.
 */
log: Array<TabletopLine>, 
/**
 * What is rated.
 */
statements: Array<TabletopStatement>, 
/**
 * What follows from the ratings, the most called for first.
 */
gaps: Array<TabletopGap>, 
/**
 * What the facts lean on.
 */
sources: Array<SourceEntry>, };

/**
 * A run as a list shows it.
 */
export type TabletopRunEntry = { 
/**
 * Its number.
 */
run: number, 
/**
 * Title of the exercise.
 */
title: string, 
/**
 * Minutes in all.
 */
minutes: number, 
/**
 * When it was made, ISO 8601 UTC.
 */
at: string, 
/**
 * Where it is.
 */
phase: TabletopPhase, 
/**
 * How many actions follow from it.
 */
gaps: number, };

/**
 * An exercise to prepare.
 */
export type TabletopStart = { 
/**
 * Id of the exercise.
 */
exercise: string, 
/**
 * `short`, `medium` or `long`.
 */
length: string, };

/**
 * Something that is rated.
 */
export type TabletopStatement = { 
/**
 * Its id.
 */
id: string, 
/**
 * The statement.
 */
text: string, 
/**
 * How it went; absent until somebody says so.
 */
rating: TabletopRating | null, };

/**
 * What was taken into the plan.
 */
export type TabletopTaken = { 
/**
 * How many actions stand at its beginning now.
 */
actions: number, };

/**
 * What can happen in a run.
 */
export type TabletopWhat = { "kind": "cast", 
/**
 * Id of the role.
 */
role: string, 
/**
 * Who, at most 200 characters; empty for nobody.
 */
name: string, } | { "kind": "begin" } | { "kind": "pause" } | { "kind": "goOn" } | { "kind": "jump", 
/**
 * Seconds from the beginning, at most a day.
 */
seconds: number, } | { "kind": "show", 
/**
 * Its id.
 */
inject: string, } | { "kind": "decide", 
/**
 * On which inject.
 */
inject: string, 
/**
 * Id of the option.
 */
option: string, } | { "kind": "note", 
/**
 * 1 to 4000 characters.
 */
text: string, } | { "kind": "end" } | { "kind": "rate", 
/**
 * Its id.
 */
statement: string, 
/**
 * How it went.
 */
rating: TabletopRating, };

/**
 * The exercises there are, and those of the firm.
 */
export type Tabletops = { 
/**
 * What can be played.
 */
exercises: Array<TabletopEntry>, 
/**
 * How long, the shortest first.
 */
lengths: Array<TabletopLength>, 
/**
 * What the open firm began, the newest first.
 */
runs: Array<TabletopRunEntry>, };

/**
 * How many of so many were last done right.
 */
export type Tally = { 
/**
 * Last done right.
 */
right: number, 
/**
 * All there are.
 */
of: number, };

/**
 * A page of the team.
 */
export type Team = { 
/**
 * The people, by name.
 */
people: Array<TeamMember>, 
/**
 * The ids of everybody the choice finds, on other pages too, by name; at most 10,000.
 */
matching: Array<string>, 
/**
 * Whether there are more after them.
 */
more: boolean, 
/**
 * How many learn on this computer.
 */
count: number, 
/**
 * The groups they work in.
 */
teams: Array<string>, 
/**
 * The paths they can go.
 */
paths: Array<TeamPath>, };

/**
 * Somebody of the team.
 */
export type TeamMember = { 
/**
 * Id.
 */
id: string, 
/**
 * Name or pseudonym; empty for whoever never gave one.
 */
name: string, 
/**
 * The group; mostly empty.
 */
team: string, 
/**
 * The colour of the round mark, 0 to 7.
 */
colour: number, 
/**
 * Their paths: what is open first, of that what is due first.
 */
paths: Array<MemberPath>, };

/**
 * A path to give to people.
 */
export type TeamPath = { 
/**
 * Id.
 */
id: string, 
/**
 * Name.
 */
title: string, };

/**
 * Whom of the team to show.
 */
export type TeamRequest = { 
/**
 * Language of the words.
 */
language: string, 
/**
 * Who goes this path.
 */
path: string | null, 
/**
 * Who stands so with it, or with any.
 */
standing: Standing | null, 
/**
 * Who works in this group.
 */
team: string | null, 
/**
 * In whose name this occurs.
 */
name: string, 
/**
 * The first line shown, from 0.
 */
from: number, };

/**
 * What the team as a whole is unsure about.
 */
export type TeamWeak = { 
/**
 * The topics, in the order of the steps.
 */
topics: Array<WeakTopic>, 
/**
 * Whether the actions are those of the plan of the open firm.
 */
plan: boolean, };

/**
 * A word of the glossary.
 */
export type TermEntry = { 
/**
 * Id.
 */
id: string, 
/**
 * The word.
 */
term: string, 
/**
 * What it means.
 */
meaning: string, 
/**
 * Ids of related words.
 */
see: Array<string>, 
/**
 * The word in the other languages.
 */
counterparts: Array<Counterpart>, };

/**
 * How the window looks.
 */
export type Theme = "system" | "light" | "dark" | "contrast";

/**
 * What there is to say about a thing.
 */
export type ThingFeedback = { 
/**
 * Id of the thing.
 */
thing: string, 
/**
 * The step that deals with the risk; absent for what is all right.
 */
risk: StepName | null, 
/**
 * Whether it was marked.
 */
marked: boolean, 
/**
 * Why it is a risk, or why it is all right.
 */
why: string, };

/**
 * Ticks a line or clears it.
 */
export type TickChange = { 
/**
 * Whom the list is for.
 */
audience: Audience, 
/**
 * Its occasion.
 */
occasion: string, 
/**
 * Id of the line.
 */
item: string, 
/**
 * Ticked or not.
 */
ticked: boolean, };

/**
 * The first page.
 */
export type Today = { 
/**
 * The one next step.
 */
next: Next, 
/**
 * The fourteen waymarks.
 */
trail: Array<TrailStep>, 
/**
 * Steps learned.
 */
learned: number, 
/**
 * Questions last answered wrong, in steps already begun.
 */
repeat: Repeat, 
/**
 * What is to be refreshed today.
 */
refresh: Refresh, 
/**
 * Actions not done yet in steps already begun, the first three by the order of the trail.
 */
openActions: Array<OpenAction>, 
/**
 * How many there are in all.
 */
openActionCount: number, };

/**
 * What was gained on a topic.
 */
export type TopicGain = { 
/**
 * The step.
 */
topic: string, 
/**
 * Answers before, and how many were right, in percent.
 */
before: number, 
/**
 * After, in percent.
 */
after: number, 
/**
 * The share of what was missing before that is known after, in percent; none where nothing was missing, or it cannot be said.
 */
gain: number | null, 
/**
 * How many answered the same questions both times.
 */
people: number, 
/**
 * How many answered before or after alone: they came late, or left early.
 */
once: number, 
/**
 * Whether so few answered that the figure says little.
 */
few: boolean, };

/**
 * A step on the trail.
 */
export type TrailStep = { 
/**
 * Id.
 */
id: string, 
/**
 * 1 to 14.
 */
number: number, 
/**
 * Title.
 */
title: string, 
/**
 * One line.
 */
summary: string, 
/**
 * How far the learner is.
 */
state: StepState, 
/**
 * Minutes for all lessons and one round of questions; 0 when the content follows later.
 */
minutes: number, 
/**
 * Lessons read.
 */
lessons: Count, 
/**
 * Questions last answered right.
 */
questions: Count, 
/**
 * How many questions have to be right before the step counts as learned.
 */
needed: number, 
/**
 * Actions done.
 */
actions: Count, };

/**
 * The guide for trainers.
 */
export type TrainerGuide = { 
/**
 * Its chapters, in order.
 */
chapters: Array<GuideChapter>, };

/**
 * What the trainer sees.
 */
export type TrainerView = { 
/**
 * The language of the slides.
 */
language: string, 
/**
 * The one that can stand beside it.
 */
second: string | null, 
/**
 * Whether both are shown.
 */
bilingual: boolean, 
/**
 * Whether the projector is black.
 */
black: boolean, 
/**
 * What is on the wall, unless it is black: the slide, or what the room has put over it.
 */
wall: WallShows, 
/**
 * Whether the projector's window is open.
 */
projector: boolean, 
/**
 * The place of the slide that is shown, from 0.
 */
slide: number, 
/**
 * Every slide by name.
 */
slides: Array<SlideName>, 
/**
 * The slide that is shown.
 */
current: SlideShown, 
/**
 * The one after it.
 */
next: SlideShown | null, 
/**
 * What there is to say, in each language.
 */
notes: Array<SlideNotes>, 
/**
 * The blocks and their time.
 */
blocks: Array<BlockTime>, 
/**
 * The block the slide lies in, from 0.
 */
block: number, 
/**
 * Whether the clock runs.
 */
runs: boolean, 
/**
 * How many seconds more than planned it has taken so far; less than nothing: fewer.
 */
behind: number, };

/**
 * What `undo` took back.
 */
export type Undone = { 
/**
 * Which kind of change; absent when there was nothing.
 */
what: Change | null, };

/**
 * What to do with a message.
 */
export type Verdict = "safe" | "report" | "ask";

/**
 * What is on cards.
 */
export type VotingCardKind = "letters" | "allLetters" | "truth";

/**
 * Cards to vote with.
 */
export type VotingCardsRequest = { 
/**
 * Their language.
 */
language: string, 
/**
 * A second language below it.
 */
second: string | null, 
/**
 * What is on them.
 */
kind: VotingCardKind, 
/**
 * For how many people, 1 to 100.
 */
people: number, 
/**
 * The number of the first set, 1 to 1000: a large room is printed in parts.
 */
first: number, 
/**
 * Whether the square leads to the session that runs; otherwise a phone reads from it what is on the card.
 */
join: boolean, };

/**
 * What is on the wall.
 */
export type WallShows = "slide" | "round" | "pause";

/**
 * A topic many answer wrong.
 */
export type WeakTopic = { 
/**
 * Id of its step.
 */
step: string, 
/**
 * Its title.
 */
title: string, 
/**
 * How many people answered, five or more.
 */
people: number, 
/**
 * How many last answers there are.
 */
answers: number, 
/**
 * How many of them are right.
 */
right: number, 
/**
 * The action that comes first of those that would help; empty when all are done.
 */
action: string, };

/**
 * A Wi-Fi as a square, or what is wrong with what was typed.
 */
export type WifiCode = { 
/**
 * What is wrong; absent where nothing is.
 */
wrong: WifiWrong | null, 
/**
 * The square; absent where something is wrong.
 */
code: QrSquare | null, };

/**
 * A Wi-Fi to join.
 */
export type WifiRequest = { 
/**
 * What it is called.
 */
name: string, 
/**
 * Its password; absent where it is open to everybody.
 */
password: string | null, 
/**
 * Whether it hides its name.
 */
hidden: boolean, };

/**
 * A sheet for the wall that lets phones into a Wi-Fi.
 */
export type WifiSheetRequest = { 
/**
 * Its language.
 */
language: string, 
/**
 * A second language below it.
 */
second: string | null, 
/**
 * The Wi-Fi.
 */
wifi: WifiRequest, 
/**
 * Whether the password stands on it to be read; the square holds it in any case.
 */
shown: boolean, };

/**
 * What is wrong with a Wi-Fi.
 */
export type WifiWrong = "nameEmpty" | "name" | "length" | "signs";

/**
 * A block.
 */
export type WorkshopBlock = { 
/**
 * What happens.
 */
kind: WorkshopBlockKind, 
/**
 * Id of the lesson or exercise; empty for every other kind.
 */
item: string, 
/**
 * Id of the topic; empty where it is about the whole workshop.
 */
step: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * Who does it with whom; empty where everybody looks at the front.
 */
together: string, 
/**
 * When it begins: `09:05`.
 */
begins: string, 
/**
 * How long it takes.
 */
minutes: number, 
/**
 * What the trainer wants to remember.
 */
note: string, };

/**
 * A block that can be put into a plan.
 */
export type WorkshopBlockChoice = { 
/**
 * What happens.
 */
kind: WorkshopBlockKind, 
/**
 * Id of the lesson or exercise; empty for every other kind.
 */
item: string, 
/**
 * Id of the topic; empty where it is about the whole workshop.
 */
step: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * How long it usually takes.
 */
minutes: number, };

/**
 * What happens in a block.
 */
export type WorkshopBlockKind = "welcome" | "testBefore" | "lesson" | "questions" | "exercise" | "discussion" | "actions" | "break" | "lunch" | "testAfter" | "feedback" | "closing" | "own";

/**
 * What a workshop can be about, and what can happen in one.
 */
export type WorkshopChoices = { 
/**
 * The topics.
 */
topics: Array<WorkshopTopic>, 
/**
 * What belongs to no topic.
 */
plain: Array<WorkshopBlockChoice>, };

/**
 * A plan as it is to be saved.
 */
export type WorkshopDraft = { 
/**
 * Id of one’s own that is changed; absent for a new one.
 */
plan: string | null, 
/**
 * Its name, 1 to 120 characters.
 */
name: string, 
/**
 * Whom it is for.
 */
audience: Audience, 
/**
 * How many come, 1 to 1000.
 */
people: number, 
/**
 * How long it is to take, 30 to 480 minutes.
 */
minutes: number, 
/**
 * When it begins: `09:00`.
 */
begins: string, 
/**
 * Languages spoken: one, or two.
 */
spoken: Array<string>, 
/**
 * What happens, in order.
 */
blocks: Array<WorkshopDraftBlock>, };

/**
 * A block to be saved.
 */
export type WorkshopDraftBlock = { 
/**
 * What happens.
 */
kind: WorkshopBlockKind, 
/**
 * Id of the lesson or exercise; empty for every other kind.
 */
item: string, 
/**
 * Id of the topic; empty where it is about the whole workshop.
 */
step: string, 
/**
 * How long it takes, 1 to 240 minutes.
 */
minutes: number, 
/**
 * What the trainer wants to remember, at most 1000 characters.
 */
note: string, };

/**
 * Something that is not as it should be with a plan.
 */
export type WorkshopFault = { 
/**
 * What.
 */
kind: WorkshopFaultKind, 
/**
 * At which block, from 0; absent where it is about the whole.
 */
place: number | null, 
/**
 * How many minutes it is off; absent where that says nothing.
 */
minutes: number | null, };

/**
 * What can be wrong with a plan.
 */
export type WorkshopFaultKind = "empty" | "tooLong" | "tooShort" | "unbroken" | "pause" | "rest" | "test" | "place";

/**
 * What could be asked in place of a question.
 */
export type WorkshopInsteadRequest = { 
/**
 * Language of the questions.
 */
language: string, 
/**
 * Id of the question to replace.
 */
question: string, 
/**
 * Ids of questions that are in the set already.
 */
taken: Array<string>, };

/**
 * A paper of a plan.
 */
export type WorkshopPaper = { 
/**
 * Id of the plan.
 */
plan: string, 
/**
 * Which paper.
 */
paper: WorkshopPaperKind, 
/**
 * Language of the paper.
 */
language: string, 
/**
 * A second one beside it; the agenda has none.
 */
beside: string | null, };

/**
 * Asks for a paper of a plan as a file.
 */
export type WorkshopPaperExport = { 
/**
 * Which paper.
 */
paper: WorkshopPaper, 
/**
 * What kind of file.
 */
format: Format, };

/**
 * What is printed of a plan.
 */
export type WorkshopPaperKind = "agenda" | "materials" | "handout";

/**
 * A plan with everything that is shown of it.
 */
export type WorkshopPlan = { 
/**
 * Its id; empty for one that is not saved.
 */
id: string, 
/**
 * Whether it can be changed.
 */
own: boolean, 
/**
 * Its name.
 */
title: string, 
/**
 * What it is about; empty for one’s own.
 */
summary: string, 
/**
 * Whom it is for.
 */
audience: Audience, 
/**
 * How many come.
 */
people: number, 
/**
 * How long it is to take.
 */
minutes: number, 
/**
 * How long it takes.
 */
takes: number, 
/**
 * When it begins: `09:00`.
 */
begins: string, 
/**
 * When it ends.
 */
ends: string, 
/**
 * Languages spoken: one, or two.
 */
spoken: Array<string>, 
/**
 * Its topics.
 */
topics: Array<StepName>, 
/**
 * What happens, in order.
 */
blocks: Array<WorkshopBlock>, 
/**
 * What is not as it should be.
 */
faults: Array<WorkshopFault>, 
/**
 * What to bring.
 */
supplies: Array<string>, };

/**
 * A plan as a list shows it.
 */
export type WorkshopPlanEntry = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
title: string, 
/**
 * What it is about; empty for one’s own.
 */
summary: string, 
/**
 * Whom it is for.
 */
audience: Audience, 
/**
 * How many come.
 */
people: number, 
/**
 * How long it takes.
 */
minutes: number, 
/**
 * Its topics.
 */
topics: Array<StepName>, 
/**
 * When it was changed last, ISO 8601 UTC; absent for a ready one.
 */
changed: string | null, };

/**
 * A plan.
 */
export type WorkshopPlanId = { 
/**
 * Its id.
 */
plan: string, };

/**
 * A plan, in a language.
 */
export type WorkshopPlanRequest = { 
/**
 * Id: of a ready one, for example `workshop-45`, or of one’s own, `own-` and a number.
 */
plan: string, 
/**
 * Language of the words.
 */
language: string, };

/**
 * The plans there are.
 */
export type WorkshopPlans = { 
/**
 * Those that come with the program, the shortest first.
 */
ready: Array<WorkshopPlanEntry>, 
/**
 * One’s own, the one changed last first.
 */
own: Array<WorkshopPlanEntry>, };

/**
 * Questions of the pool.
 */
export type WorkshopPool = { 
/**
 * Those looked for, in the order of the trail.
 */
questions: Array<PoolQuestion>, 
/**
 * How many there are in all.
 */
of: number, 
/**
 * The steps that have questions, in the order of the trail.
 */
steps: Array<StepName>, };

/**
 * Which questions of the pool are looked for.
 */
export type WorkshopPoolRequest = { 
/**
 * Language of the questions.
 */
language: string, 
/**
 * Id of a step; absent for all.
 */
step: string | null, 
/**
 * Whom they are asked: questions for them, and for everyone. Absent for all.
 */
audience: Audience | null, 
/**
 * How they are asked; absent for all kinds.
 */
kind: QuestionKind | null, 
/**
 * Words that stand in the question or its options, all of them, in any case; empty for none.
 */
text: string, };

/**
 * A plan that is proposed, and what became of the topics.
 */
export type WorkshopProposal = { 
/**
 * The plan, not saved.
 */
plan: WorkshopPlan, 
/**
 * Topics wished for that the time has no room for.
 */
leftOut: Array<StepName>, 
/**
 * Topics nobody asked for, because those asked for do not fill the time.
 */
added: Array<StepName>, };

/**
 * A question with its answer, for who prepares a workshop.
 */
export type WorkshopQuestion = { 
/**
 * How it is asked; its options and pairs stand in their right order.
 */
question: QuizQuestion, 
/**
 * The right answer in the form answers are given in.
 */
key: Array<string>, 
/**
 * An explanation for every option.
 */
explanations: Array<Explanation>, 
/**
 * What one can do who can answer it.
 */
objective: string, 
/**
 * Whether it is withdrawn.
 */
retired: boolean, };

/**
 * One question of the pool.
 */
export type WorkshopQuestionRequest = { 
/**
 * Language of its words.
 */
language: string, 
/**
 * Its id.
 */
question: string, };

/**
 * How a question of a set stands.
 */
export type WorkshopQuestionState = "same" | "reworded" | "retired";

/**
 * The room of the session that is on.
 */
export type WorkshopRoom = { 
/**
 * The session; none when none is on.
 */
session: RoomSession | null, };

/**
 * A question of a set to be saved.
 */
export type WorkshopSetChoice = { 
/**
 * Its id.
 */
question: string, 
/**
 * Whether its words are known as they are now. Where not, a question that was in the set before stays marked if it was.
 */
seen: boolean, };

/**
 * A set to be copied.
 */
export type WorkshopSetCopy = { 
/**
 * Its number.
 */
set: number, 
/**
 * Name of the copy, at most 120 characters.
 */
name: string, };

/**
 * A set as it is to be saved.
 */
export type WorkshopSetDraft = { 
/**
 * Its number; absent for a new one.
 */
set: number | null, 
/**
 * Its name, at most 120 characters.
 */
name: string, 
/**
 * Its questions in their order, each once, at most 60.
 */
questions: Array<WorkshopSetChoice>, };

/**
 * A set in a list.
 */
export type WorkshopSetEntry = { 
/**
 * Its number.
 */
set: number, 
/**
 * Its name.
 */
name: string, 
/**
 * How many of its questions can be asked.
 */
questions: number, 
/**
 * The steps they are of, in the order of the trail.
 */
steps: Array<StepName>, 
/**
 * How many want a look: changed since they were chosen, or withdrawn.
 */
looks: number, 
/**
 * When it was last saved.
 */
changed: string, };

/**
 * One of the sets.
 */
export type WorkshopSetNumber = { 
/**
 * Its number.
 */
set: number, };

/**
 * A set with its questions.
 */
export type WorkshopSetPage = { 
/**
 * Its number.
 */
set: number, 
/**
 * Its name.
 */
name: string, 
/**
 * Its questions in their order.
 */
questions: Array<WorkshopSetQuestion>, 
/**
 * How many questions this program does not know any more: there are no words to show, and the next save leaves them out.
 */
gone: number, };

/**
 * A question of a set.
 */
export type WorkshopSetQuestion = { 
/**
 * The question.
 */
question: PoolQuestion, 
/**
 * How it stands.
 */
state: WorkshopQuestionState, };

/**
 * One of the sets, in a language.
 */
export type WorkshopSetRequest = { 
/**
 * Language of the questions.
 */
language: string, 
/**
 * Its number.
 */
set: number, };

/**
 * A set that was saved.
 */
export type WorkshopSetSaved = { 
/**
 * Its number.
 */
set: number, };

/**
 * What a set is wanted for.
 */
export type WorkshopSetWish = { 
/**
 * Language of the questions.
 */
language: string, 
/**
 * Ids of steps; empty for all.
 */
steps: Array<string>, 
/**
 * Whom they are asked; absent for anybody.
 */
audience: Audience | null, 
/**
 * How many questions, 1 to 60.
 */
count: number, };

/**
 * The sets there are.
 */
export type WorkshopSets = { 
/**
 * The one changed last first.
 */
sets: Array<WorkshopSetEntry>, };

/**
 * A topic, and what can be done about it.
 */
export type WorkshopTopic = { 
/**
 * The step.
 */
step: StepName, 
/**
 * What can be done.
 */
blocks: Array<WorkshopBlockChoice>, };

/**
 * What somebody wants of a workshop.
 */
export type WorkshopWish = { 
/**
 * Language of the words.
 */
language: string, 
/**
 * Whom it is for.
 */
audience: Audience, 
/**
 * How many come, 1 to 1000.
 */
people: number, 
/**
 * How long it takes, breaks included: 30 to 480 minutes.
 */
minutes: number, 
/**
 * When it begins: `09:00`.
 */
begins: string, 
/**
 * Languages spoken: one, or two.
 */
spoken: Array<string>, 
/**
 * The topics in the order they come, as ids of steps; none lets the program choose.
 */
steps: Array<string>, };

/** Every command: what it takes and what it answers. */
export interface Commands {
  start: { request: Nothing; answer: Start };
  save_settings: { request: SettingsChange; answer: Settings };
  learn_as: { request: LearnAs; answer: Nothing };
  learn_as_guest: { request: Nothing; answer: Nothing };
  stand_up: { request: Nothing; answer: Nothing };
  add_learner: { request: NewLearner; answer: Nothing };
  change_learner: { request: LearnerChange; answer: Nothing };
  set_pin: { request: PinChange; answer: Nothing };
  forget_pin: { request: LearnerName; answer: Nothing };
  forget_learner: { request: LearnerName; answer: Nothing };
  today: { request: InLanguage; answer: Today };
  steps: { request: InLanguage; answer: Steps };
  step: { request: StepRequest; answer: StepPage };
  lesson: { request: LessonRequest; answer: LessonPage };
  finish_lesson: { request: LessonId; answer: Saved };
  keep_place: { request: LessonPlace; answer: Nothing };
  set_bookmark: { request: BookmarkChange; answer: Saved };
  write_note: { request: NoteChange; answer: Saved };
  notes: { request: InLanguage; answer: Notes };
  paths: { request: InLanguage; answer: Paths };
  path: { request: PathRequest; answer: PathPage };
  go_path: { request: PathStart; answer: PathGiven };
  leave_path: { request: PathId; answer: Nothing };
  save_path: { request: OwnPath; answer: PathId };
  remove_path: { request: PathId; answer: Nothing };
  issue_certificate: { request: CertificateRequest; answer: IssuedCertificate };
  choose_certificate: { request: InLanguage; answer: ChosenCertificate };
  check_certificate: { request: InLanguage; answer: CertificateCheck };
  remember_key: { request: KeyName; answer: Nothing };
  forget_key: { request: KeyThumbprint; answer: Nothing };
  export_key: { request: KeyExport; answer: ExportedKey };
  choose_key: { request: InLanguage; answer: ChosenKey };
  import_key: { request: KeyImport; answer: KeyImported };
  set_action: { request: ActionChange; answer: Saved };
  start_quiz: { request: QuizRequest; answer: Quiz };
  answer: { request: AnswerRequest; answer: Feedback };
  practise: { request: InLanguage; answer: Practise };
  start_inbox: { request: InboxRequest; answer: Inbox };
  judge_message: { request: Judgement; answer: MessageFeedback };
  start_links: { request: LinksRequest; answer: Links };
  judge_link: { request: LinkAnswer; answer: LinkFeedback };
  measure_password: { request: PasswordRequest; answer: PasswordStrength };
  new_passphrase: { request: InLanguage; answer: Passphrase };
  scenario: { request: ExerciseRequest; answer: ScenarioPage };
  finish_scenario: { request: ScenarioEnd; answer: Saved };
  sorting: { request: ExerciseRequest; answer: SortingPage };
  judge_sorting: { request: SortingAnswer; answer: SortingFeedback };
  place: { request: ExerciseRequest; answer: PlacePage };
  judge_place: { request: PlaceAnswer; answer: PlaceFeedback };
  checklist_choices: { request: InLanguage; answer: ChecklistChoices };
  checklist: { request: ChecklistRequest; answer: Checklist };
  checklist_pages: { request: ChecklistRequest; answer: Pages };
  export_checklist: { request: ExportRequest; answer: Exported };
  export_answers: { request: InLanguage; answer: Exported };
  export_calendar: { request: InLanguage; answer: SavedCalendar };
  tick_item: { request: TickChange; answer: Saved };
  team: { request: TeamRequest; answer: Team };
  team_weak: { request: InLanguage; answer: TeamWeak };
  withdraw: { request: PathStart; answer: Nothing };
  export_team: { request: TeamRequest; answer: Exported };
  report_pages: { request: ReportRequest; answer: Pages };
  export_report: { request: ReportExport; answer: Exported };
  preview_roster: { request: InLanguage; answer: RosterPreview };
  import_roster: { request: RosterImport; answer: Imported };
  undo: { request: Nothing; answer: Undone };
  search: { request: SearchRequest; answer: Found };
  glossary: { request: InLanguage; answer: Glossary };
  situation: { request: InLanguage; answer: Situations };
  about: { request: InLanguage; answer: About };
  backups: { request: Nothing; answer: Backups };
  restore_backup: { request: BackupId; answer: Settings };
  open_source: { request: SourceId; answer: Nothing };
  open_data_folder: { request: Nothing; answer: Nothing };
  firms: { request: Nothing; answer: Firms };
  firm_profile: { request: InLanguage; answer: FirmProfile };
  firm_due: { request: Nothing; answer: FirmDue };
  add_firm: { request: NewFirm; answer: Nothing };
  open_sample: { request: InLanguage; answer: Nothing };
  open_firm: { request: FirmNumber; answer: Nothing };
  change_firm: { request: FirmChange; answer: Nothing };
  remove_firm: { request: FirmNumber; answer: Nothing };
  attachments: { request: AttachmentOwner; answer: Attachments };
  add_attachment: { request: NewAttachment; answer: Attachments };
  save_attachment: { request: AttachmentCopy; answer: Nothing };
  remove_attachment: { request: AttachmentNumber; answer: Nothing };
  plan: { request: InLanguage; answer: PlanPage };
  set_plan: { request: PlanChange; answer: Nothing };
  add_plan_action: { request: NewPlanAction; answer: PlanAction };
  remove_plan_action: { request: PlanAction; answer: Nothing };
  move_plan_action: { request: PlanMove; answer: Nothing };
  propose_plan_order: { request: Nothing; answer: Nothing };
  export_plan_calendar: { request: InLanguage; answer: SavedCalendar };
  checks: { request: Nothing; answer: CheckHome };
  begin_check: { request: NewCheck; answer: CheckNumber };
  check_sheet: { request: CheckRequest; answer: CheckSheet };
  answer_check: { request: CheckAnswering; answer: Saved };
  note_check: { request: CheckNoting; answer: Saved };
  set_check_mode: { request: CheckModeChange; answer: Nothing };
  finish_check: { request: CheckNumber; answer: Saved };
  remove_check: { request: CheckNumber; answer: Saved };
  check_result: { request: CheckRequest; answer: CheckResult };
  compare_checks: { request: CheckPair; answer: CheckComparison };
  tabletops: { request: InLanguage; answer: Tabletops };
  begin_tabletop: { request: TabletopStart; answer: TabletopNumber };
  tabletop: { request: TabletopRequest; answer: TabletopRun };
  log_tabletop: { request: TabletopEvent; answer: Nothing };
  see_tabletop: { request: TabletopNumber; answer: Nothing };
  remove_tabletop: { request: TabletopNumber; answer: Nothing };
  export_tabletop: { request: TabletopExport; answer: Exported };
  plan_tabletop: { request: TabletopRequest; answer: TabletopTaken };
  charter: { request: InLanguage; answer: CharterPage };
  firm_lists: { request: Nothing; answer: FirmLists };
  firm_list: { request: ListRequest; answer: ListPage };
  list_items: { request: InLanguage; answer: ListItems };
  keep_list: { request: ListDraft; answer: ListNumber };
  tick_line: { request: LineTick; answer: Saved };
  finish_list: { request: ListNumber; answer: Nothing };
  remove_list: { request: ListNumber; answer: Saved };
  list_pages: { request: ListPaper; answer: Pages };
  export_list: { request: ListExport; answer: Exported };
  save_contact: { request: ContactLine; answer: Nothing };
  choose_logo: { request: InLanguage; answer: Nothing };
  remove_logo: { request: Nothing; answer: Nothing };
  emergency: { request: InLanguage; answer: EmergencyPage };
  set_emergency_contact: { request: ContactChange; answer: Nothing };
  change_emergency: { request: EmergencyChange; answer: Nothing };
  emergency_card_pages: { request: CardRequest; answer: Pages };
  export_emergency_card: { request: CardRequest; answer: Exported };
  begin_cards: { request: CardsRequest; answer: CardsRun };
  cards_run: { request: Nothing; answer: CardsRun };
  cancel_cards: { request: Nothing; answer: CardsRun };
  handbook_pages: { request: PaperRequest; answer: Pages };
  export_handbook: { request: PaperRequest; answer: Exported };
  incidents: { request: InLanguage; answer: Incidents };
  begin_incident: { request: NewIncident; answer: IncidentNumber };
  remove_incident: { request: IncidentNumber; answer: Nothing };
  incident: { request: IncidentRequest; answer: IncidentPage };
  write_line: { request: NewLine; answer: Nothing };
  change_incident: { request: IncidentChange; answer: Nothing };
  export_incident: { request: IncidentExport; answer: Exported };
  readiness: { request: InLanguage; answer: Readiness };
  set_readiness: { request: ReadinessChange; answer: Nothing };
  answer_requirement: { request: RequirementAnswer; answer: Nothing };
  take_back_answer: { request: RequirementName; answer: Saved };
  save_evidence: { request: EvidenceChange; answer: EvidenceNumber };
  remove_evidence: { request: EvidenceNumber; answer: Nothing };
  readiness_pages: { request: ReadinessRequest; answer: Pages };
  export_readiness: { request: ReadinessExport; answer: Exported };
  export_evidence: { request: InLanguage; answer: ExportedFolder };
  suppliers: { request: InLanguage; answer: Suppliers };
  save_supplier: { request: SupplierChange; answer: SupplierNumber };
  remove_supplier: { request: SupplierNumber; answer: Nothing };
  send_questionnaire: { request: SupplierRequest; answer: Exported };
  preview_supplier_answers: { request: InLanguage; answer: AnswersPreview };
  take_supplier_answers: { request: SupplierNumber; answer: Nothing };
  supplier_replies: { request: SupplierRequest; answer: SupplierReplies };
  workshop_room: { request: InLanguage; answer: WorkshopRoom };
  begin_room: { request: RoomStart; answer: Nothing };
  resume_room: { request: RoomAddress; answer: Nothing };
  change_room: { request: RoomChange; answer: Nothing };
  room_people: { request: Nothing; answer: RoomPeople };
  round_choices: { request: InLanguage; answer: RoundChoices };
  remove_person: { request: ParticipantNumber; answer: Nothing };
  put_round: { request: RoundStart; answer: Nothing };
  move_round: { request: RoundMove; answer: Nothing };
  count_hands: { request: RoundHands; answer: Nothing };
  strike_word: { request: CloudWordStruck; answer: Nothing };
  leave_round: { request: RoundNumber; answer: Nothing };
  end_room: { request: Nothing; answer: SessionNumber };
  sessions: { request: Nothing; answer: Sessions };
  session_record: { request: SessionRequest; answer: SessionRecord };
  session_pages: { request: RecordPaper; answer: Pages };
  export_session: { request: RecordPaperExport; answer: Exported };
  attendance_pages: { request: SessionRequest; answer: Pages };
  export_attendance: { request: SessionRequest; answer: Exported };
  remove_session: { request: SessionNumber; answer: Nothing };
  workshop_plans: { request: InLanguage; answer: WorkshopPlans };
  workshop_choices: { request: InLanguage; answer: WorkshopChoices };
  workshop_plan: { request: WorkshopPlanRequest; answer: WorkshopPlan };
  propose_workshop_plan: { request: WorkshopWish; answer: WorkshopProposal };
  save_workshop_plan: { request: WorkshopDraft; answer: WorkshopPlanId };
  duplicate_workshop_plan: { request: WorkshopPlanRequest; answer: WorkshopPlanId };
  remove_workshop_plan: { request: WorkshopPlanId; answer: Saved };
  workshop_plan_pages: { request: WorkshopPaper; answer: Pages };
  export_workshop_plan: { request: WorkshopPaperExport; answer: Exported };
  workshop_sets: { request: InLanguage; answer: WorkshopSets };
  workshop_set: { request: WorkshopSetRequest; answer: WorkshopSetPage };
  save_workshop_set: { request: WorkshopSetDraft; answer: WorkshopSetSaved };
  copy_workshop_set: { request: WorkshopSetCopy; answer: WorkshopSetSaved };
  remove_workshop_set: { request: WorkshopSetNumber; answer: Saved };
  workshop_pool: { request: WorkshopPoolRequest; answer: WorkshopPool };
  workshop_question: { request: WorkshopQuestionRequest; answer: WorkshopQuestion };
  workshop_instead: { request: WorkshopInsteadRequest; answer: PoolQuestions };
  propose_workshop_set: { request: WorkshopSetWish; answer: PoolQuestions };
  trainer_guide: { request: InLanguage; answer: TrainerGuide };
  workshop_network: { request: NetworkLook; answer: NetworkPage };
  wifi_code: { request: WifiRequest; answer: WifiCode };
  wifi_sheet: { request: WifiSheetRequest; answer: Pages };
  voting_cards_pages: { request: VotingCardsRequest; answer: Pages };
  export_voting_cards: { request: VotingCardsRequest; answer: Exported };
  presentable: { request: InLanguage; answer: Presentable };
  begin_presentation: { request: PresentationStart; answer: Nothing };
  presentation: { request: Nothing; answer: Presentation };
  show_slide: { request: SlideMove; answer: Nothing };
  change_presentation: { request: PresentationChange; answer: Nothing };
  move_pointer: { request: PointerMove; answer: Nothing };
  end_presentation: { request: Nothing; answer: Nothing };
  set_projector: { request: ProjectorWish; answer: Nothing };
  projector: { request: Nothing; answer: ProjectorView };
  slide_pages: { request: SlidePaper; answer: Pages };
  export_slides: { request: SlidePaper; answer: Exported };
}
