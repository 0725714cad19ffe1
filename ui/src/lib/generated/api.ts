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
options: Array<string>, };

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
export type BackupReason = "daily" | "migration" | "restore";

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
figure: FigureEntry, };

/**
 * Kinds of change that can be taken back.
 */
export type Change = "lesson" | "action" | "tick";

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
of: number, };

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
tickedAt: string | null, };

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
depth: Depth, };

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
 * How much stands on the page.
 */
export type Depth = "short" | "long";

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
learnedNow: boolean, };

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
 * File formats.
 */
export type Format = "pdf" | "html" | "markdown" | "csv";

/**
 * The whole glossary.
 */
export type Glossary = { 
/**
 * Words in the alphabetical order of the language.
 */
terms: Array<TermEntry>, };

/**
 * A request whose answer is words.
 */
export type InLanguage = { 
/**
 * Language tag, one of those `start` names.
 */
language: string, };

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
 * Its place, from 1.
 */
place: number, 
/**
 * How many lessons the step has.
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
next: string | null, };

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
first: boolean, } | { "kind": "quiz", 
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
 * Nothing to say.
 */
export type Nothing = Record<symbol, never>;

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
 * Which system this is; decides Ctrl or Cmd and which way of doing an action is shown first.
 */
export type Platform = "windows" | "macos" | "linux";

/**
 * What brings the person here: the answer to the one question of the first start.
 */
export type Purpose = "learn" | "business" | "workshops";

/**
 * How a question is asked.
 */
export type QuestionKind = "single" | "multiple" | "trueFalse" | "order" | "match";

/**
 * A round of questions, without their answers.
 */
export type Quiz = { 
/**
 * The questions in the order asked.
 */
questions: Array<QuizQuestion>, };

/**
 * Which questions a round has.
 */
export type QuizAbout = { "kind": "step", 
/**
 * Id of the step.
 */
step: string, } | { "kind": "missed" } | { "kind": "these", 
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
 * Something was saved: it is on disk (or, where `start` said so, in memory).
 */
export type Saved = { 
/**
 * Whether `undo` takes it back.
 */
undoable: boolean, };

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
paper: Paper, };

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
paper: Paper | null, };

/**
 * How serious it is.
 */
export type Severity = "notice" | "refused" | "failed";

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
 * Languages there are words for, each by its tag; their names are in the window's own messages.
 */
languages: Array<string>, 
/**
 * The present settings.
 */
settings: Settings, 
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
platform: Platform, };

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
stages: Array<Stage>, };

/**
 * Where what is done goes.
 */
export type Storage = "disk" | "memory";

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
see: Array<string>, };

/**
 * How the window looks.
 */
export type Theme = "system" | "light" | "dark" | "contrast";

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
 * Actions not done yet in steps already begun, the first three by the order of the trail.
 */
openActions: Array<OpenAction>, 
/**
 * How many there are in all.
 */
openActionCount: number, };

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
 * Actions done.
 */
actions: Count, };

/**
 * What `undo` took back.
 */
export type Undone = { 
/**
 * Which kind of change; absent when there was nothing.
 */
what: Change | null, };

/** Every command: what it takes and what it answers. */
export interface Commands {
  start: { request: Nothing; answer: Start };
  save_settings: { request: SettingsChange; answer: Settings };
  today: { request: InLanguage; answer: Today };
  steps: { request: InLanguage; answer: Steps };
  step: { request: StepRequest; answer: StepPage };
  lesson: { request: LessonRequest; answer: LessonPage };
  finish_lesson: { request: LessonId; answer: Saved };
  set_action: { request: ActionChange; answer: Saved };
  start_quiz: { request: QuizRequest; answer: Quiz };
  answer: { request: AnswerRequest; answer: Feedback };
  checklist_choices: { request: InLanguage; answer: ChecklistChoices };
  checklist: { request: ChecklistRequest; answer: Checklist };
  checklist_pages: { request: ChecklistRequest; answer: Pages };
  export_checklist: { request: ExportRequest; answer: Exported };
  tick_item: { request: TickChange; answer: Saved };
  undo: { request: Nothing; answer: Undone };
  glossary: { request: InLanguage; answer: Glossary };
  about: { request: InLanguage; answer: About };
  backups: { request: Nothing; answer: Backups };
  restore_backup: { request: BackupId; answer: Settings };
  open_source: { request: SourceId; answer: Nothing };
  open_data_folder: { request: Nothing; answer: Nothing };
}
