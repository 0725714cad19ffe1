// Made by `cargo xtask gen` from locales/en/ui/. Do not edit.
import { format } from "../i18n.svelte";

export const msg = {
  /** Free software under MIT or Apache-2.0. */
  aboutLicence: () => format("about-licence"),
  /** It is no certification and no legal advice. It cannot protect a computer that someone else already controls. */
  aboutLimits: () => format("about-limits"),
  /** Sources */
  aboutSources: () => format("about-sources"),
  /** Complete steps: {$complete} of {$of} */
  aboutSteps: (args: { complete: number; of: number }) => format("about-steps", args),
  /** German for sure-footed. It shows small firms the way through cybersecurity, in the spirit of Charter of Trust Principle 6 (Education). */
  aboutText: () => format("about-text"),
  /** About {-app-name} */
  aboutTitle: () => format("about-title"),
  /** Version {$version} */
  aboutVersion: (args: { version: string }) => format("about-version", args),
  /** You can tell by this */
  actionCheck: () => format("action-check"),
  /** Done */
  actionDone: () => format("action-done"),
  /** How */
  actionHow: () => format("action-how"),
  /** On a Mac */
  actionMacos: () => format("action-macos"),
  /** Marked as done. */
  actionMarked: () => format("action-marked"),
  /** Open again. */
  actionOpenAgain: () => format("action-open-again"),
  /** done by: {$who} */
  actionWho: (args: { who: string }) => format("action-who", args),
  /** On Windows */
  actionWindows: () => format("action-windows"),
  /** About */
  appAbout: () => format("app-about"),
  /** Checklists */
  appChecklists: () => format("app-checklists"),
  /** Close */
  appClose: () => format("app-close"),
  /** Details */
  appDetails: () => format("app-details"),
  /** {$done} of {$of} */
  appDoneOf: (args: { done: number; of: number }) => format("app-done-of", args),
  /** The program cannot start */
  appFailure: () => format("app-failure"),
  /** Glossary */
  appGlossary: () => format("app-glossary"),
  /** Language */
  appLanguage: () => format("app-language"),
  /** Loading… */
  appLoading: () => format("app-loading"),
  /** {$minutes} min */
  appMinutes: (args: { minutes: number }) => format("app-minutes", args),
  /** This page cannot be shown */
  appNoPage: () => format("app-no-page"),
  /** There is nothing to undo. */
  appNothingToUndo: () => format("app-nothing-to-undo"),
  /** Messages */
  appNotices: () => format("app-notices"),
  /** Main navigation */
  appRail: () => format("app-rail"),
  /** Settings */
  appSettings: () => format("app-settings"),
  /** Skip to content */
  appSkip: () => format("app-skip"),
  /** Step {$number} */
  appStepNumber: (args: { number: number }) => format("app-step-number", args),
  /** Steps */
  appSteps: () => format("app-steps"),
  /** Today */
  appToday: () => format("app-today"),
  /** Undo */
  appUndo: () => format("app-undo"),
  /** Undone. */
  appUndone: () => format("app-undone"),
  /** Everyone */
  audienceEveryone: () => format("audience-everyone"),
  /** IT */
  audienceIt: () => format("audience-it"),
  /** Management */
  audienceManagement: () => format("audience-management"),
  /** start of the day */
  backupDaily: () => format("backup-daily"),
  /** before a new file version */
  backupMigration: () => format("backup-migration"),
  /** before restoring */
  backupRestore: () => format("backup-restore"),
  /** {$kib} KiB */
  backupSize: (args: { kib: number }) => format("backup-size", args),
  /** One question, with an explanation for every option. | {$count} questions, with an explanation for every option. */
  checkRound: (args: { count: number }) => format("check-round", args),
  /** A step counts as learned when its lessons are read and four of five questions were last answered right. */
  checkRule: () => format("check-rule"),
  /** Last answered right: {$done} of {$of} */
  checkScore: (args: { done: number; of: number }) => format("check-score", args),
  /** Start the questions */
  checkStart: () => format("check-start"),
  /** For whom */
  checklistsAudience: () => format("checklists-audience"),
  /** Open again. */
  checklistsCleared: () => format("checklists-cleared"),
  /** Save as CSV */
  checklistsCsv: () => format("checklists-csv"),
  /** How much */
  checklistsDepth: () => format("checklists-depth"),
  /** sign on paper */
  checklistsDuty: () => format("checklists-duty"),
  /** Save as HTML */
  checklistsHtml: () => format("checklists-html"),
  /** Choose, look, print. What you tick here is saved. */
  checklistsIntro: () => format("checklists-intro"),
  /** Language of the page */
  checklistsLanguage: () => format("checklists-language"),
  /** With help */
  checklistsLong: () => format("checklists-long"),
  /** Save as Markdown */
  checklistsMarkdown: () => format("checklists-markdown"),
  /** Occasion */
  checklistsOccasion: () => format("checklists-occasion"),
  /** Other formats */
  checklistsOther: () => format("checklists-other"),
  /** On paper */
  checklistsPage: () => format("checklists-page"),
  /** Page {$page} of {$pages} as it will print */
  checklistsPageOf: (args: { page: number; pages: number }) => format("checklists-page-of", args),
  /** Save as PDF */
  checklistsPdf: () => format("checklists-pdf"),
  /** Print */
  checklistsPrint: () => format("checklists-print"),
  /** Saved: {$path} */
  checklistsSaved: (args: { path: string }) => format("checklists-saved", args),
  /** Tick on screen */
  checklistsScreen: () => format("checklists-screen"),
  /** Lines only */
  checklistsShort: () => format("checklists-short"),
  /** From which steps */
  checklistsSteps: () => format("checklists-steps"),
  /** Ticked. */
  checklistsTicked: () => format("checklists-ticked"),
  /** ticked {$when} */
  checklistsTickedAt: (args: { when: string }) => format("checklists-ticked-at", args),
  /** Checklists */
  checklistsTitle: () => format("checklists-title"),
  /** View */
  checklistsView: () => format("checklists-view"),
  /** a larger investment */
  costHigh: () => format("cost-high"),
  /** costs little */
  costLow: () => format("cost-low"),
  /** up to about €2,000 */
  costMedium: () => format("cost-medium"),
  /** costs nothing */
  costNone: () => format("cost-none"),
  /** older than three years */
  figureOld: () => format("figure-old"),
  /** CIS Controls, IG1 */
  frameworkCisIg1: () => format("framework-cis-ig1"),
  /** CRI Core Four */
  frameworkCriCoreFour: () => format("framework-cri-core-four"),
  /** NIST CSF 2.0 */
  frameworkCsf2: () => format("framework-csf-2"),
  /** DIN SPEC 27076 */
  frameworkDin27076: () => format("framework-din-27076"),
  /** ENISA, 12 steps */
  frameworkEnisa12: () => format("framework-enisa-12"),
  /** NCSC Small Business Guide */
  frameworkNcscSmallBusiness: () => format("framework-ncsc-small-business"),
  /** Components */
  galleryTitle: () => format("gallery-title"),
  /** Find a word */
  glossaryFilter: () => format("glossary-filter"),
  /** Words of the field, in plain language. */
  glossaryIntro: () => format("glossary-intro"),
  /** No word fits. */
  glossaryNone: () => format("glossary-none"),
  /** Confirm, and go on */
  keysConfirm: () => format("keys-confirm"),
  /** This list */
  keysHelp: () => format("keys-help"),
  /** Choose an answer in the quiz */
  keysOptions: () => format("keys-options"),
  /** Today, steps, checklists */
  keysPages: () => format("keys-pages"),
  /** Print */
  keysPrint: () => format("keys-print"),
  /** Save checklist as PDF */
  keysSave: () => format("keys-save"),
  /** Settings */
  keysSettings: () => format("keys-settings"),
  /** Keyboard shortcuts */
  keysTitle: () => format("keys-title"),
  /** Undo */
  keysUndo: () => format("keys-undo"),
  /** Back */
  lessonBack: () => format("lesson-back"),
  /** Do it now */
  lessonDo: () => format("lesson-do"),
  /** Example */
  lessonExample: () => format("lesson-example"),
  /** Read, next lesson */
  lessonNext: () => format("lesson-next"),
  /** Lesson {$place} of {$of} */
  lessonPlace: (args: { of: number; place: number }) => format("lesson-place", args),
  /** Marked as read. */
  lessonSaved: () => format("lesson-saved"),
  /** What does this mean? */
  lessonTerm: () => format("lesson-term"),
  /** Read, to the questions */
  lessonToQuiz: () => format("lesson-to-quiz"),
  /** Stay here */
  linkCancel: () => format("link-cancel"),
  /** Open */
  linkOpen: () => format("link-open"),
  /** The browser will open exactly this address: */
  linkText: () => format("link-text"),
  /** Open this address? */
  linkTitle: () => format("link-title"),
  /** not verified */
  markRecall: () => format("mark-recall"),
  /** read in a report about it */
  markSecondary: () => format("mark-secondary"),
  /** Another round */
  quizAgain: () => format("quiz-again"),
  /** What was not quite right will come up again. */
  quizAgainHint: () => format("quiz-again-hint"),
  /** Please choose */
  quizChoose: () => format("quiz-choose"),
  /** Confirm answer */
  quizConfirm: () => format("quiz-confirm"),
  /** Move down: {$text} */
  quizDown: (args: { text: string }) => format("quiz-down", args),
  /** False */
  quizFalse: () => format("quiz-false"),
  /** See the result */
  quizFinish: () => format("quiz-finish"),
  /** Step learned: {$title} */
  quizLearned: (args: { title: string }) => format("quiz-learned", args),
  /** Match what belongs together. */
  quizMatch: () => format("quiz-match"),
  /** Now in place {$place} of {$of}: {$text} */
  quizMoved: (args: { of: number; place: number; text: string }) => format("quiz-moved", args),
  /** Several answers are right. */
  quizMultiple: () => format("quiz-multiple"),
  /** Next question */
  quizNext: () => format("quiz-next"),
  /** Not quite. */
  quizNotQuite: () => format("quiz-not-quite"),
  /** right */
  quizOptionRight: () => format("quiz-option-right"),
  /** not right */
  quizOptionWrong: () => format("quiz-option-wrong"),
  /** Put this in the right order. */
  quizOrder: () => format("quiz-order"),
  /** Question {$place} of {$of} */
  quizPlace: (args: { of: number; place: number }) => format("quiz-place", args),
  /** Your result */
  quizResult: () => format("quiz-result"),
  /** Right. */
  quizRight: () => format("quiz-right"),
  /** Your answer is saved. */
  quizSaved: () => format("quiz-saved"),
  /** {$right} of {$of} right */
  quizScore: (args: { of: number; right: number }) => format("quiz-score", args),
  /** To choose from */
  quizSides: () => format("quiz-sides"),
  /** Choose one answer. */
  quizSingle: () => format("quiz-single"),
  /** Back to the step */
  quizToStep: () => format("quiz-to-step"),
  /** True */
  quizTrue: () => format("quiz-true"),
  /** Is this true? */
  quizTrueFalse: () => format("quiz-true-false"),
  /** Move up: {$text} */
  quizUp: (args: { text: string }) => format("quiz-up", args),
  /** your choice */
  quizYours: () => format("quiz-yours"),
  /** A4 */
  settingsA4: () => format("settings-a4"),
  /** Backups */
  settingsBackups: () => format("settings-backups"),
  /** The program makes one on the first start of each day and before every risky change. */
  settingsBackupsHint: () => format("settings-backups-hint"),
  /** There is no backup yet. */
  settingsBackupsNone: () => format("settings-backups-none"),
  /** High contrast */
  settingsContrast: () => format("settings-contrast"),
  /** Dark */
  settingsDark: () => format("settings-dark"),
  /** Your data */
  settingsData: () => format("settings-data"),
  /** Everything stays in this folder on this computer. No account, no cloud, nothing is sent. */
  settingsDataHint: () => format("settings-data-hint"),
  /** US Letter */
  settingsLetter: () => format("settings-letter"),
  /** Light */
  settingsLight: () => format("settings-light"),
  /** Appearance */
  settingsLook: () => format("settings-look"),
  /** Show the folder */
  settingsOpenFolder: () => format("settings-open-folder"),
  /** Paper */
  settingsPaper: () => format("settings-paper"),
  /** {$percent}% */
  settingsPercent: (args: { percent: number }) => format("settings-percent", args),
  /** What brings you here */
  settingsPurpose: () => format("settings-purpose"),
  /** Restore */
  settingsRestore: () => format("settings-restore"),
  /** Restore the backup */
  settingsRestoreNewest: () => format("settings-restore-newest"),
  /** The backup is restored. What was there before is in the list as well. */
  settingsRestored: () => format("settings-restored"),
  /** Every change is saved at once. */
  settingsSavedAtOnce: () => format("settings-saved-at-once"),
  /** As the system */
  settingsSystem: () => format("settings-system"),
  /** Text size */
  settingsTextSize: () => format("settings-text-size"),
  /** Settings */
  settingsTitle: () => format("settings-title"),
  /** checked on {$day} */
  sourcesChecked: (args: { day: string }) => format("sources-checked", args),
  /** In other frameworks */
  sourcesMapping: () => format("sources-mapping"),
  /** Open in the browser */
  sourcesOpen: () => format("sources-open"),
  /** after {$via} */
  sourcesVia: (args: { via: string }) => format("sources-via", args),
  /** Begun */
  stateBegun: () => format("state-begun"),
  /** To follow */
  stateLater: () => format("state-later"),
  /** Learned */
  stateLearned: () => format("state-learned"),
  /** Not begun */
  stateUntouched: () => format("state-untouched"),
  /** Best done before */
  stepBefore: () => format("step-before"),
  /** Check */
  stepCheck: () => format("step-check"),
  /** Do */
  stepDo: () => format("step-do"),
  /** The lessons of this step follow in a later version. What it is about stands here already. */
  stepFollows: () => format("step-follows"),
  /** For: {$who} */
  stepFor: (args: { who: string }) => format("step-for", args),
  /** Afterwards you can */
  stepGoals: () => format("step-goals"),
  /** read */
  stepRead: () => format("step-read"),
  /** Sources */
  stepSources: () => format("step-sources"),
  /** Parts of this step */
  stepTabs: () => format("step-tabs"),
  /** Tick */
  stepTick: () => format("step-tick"),
  /** About {$minutes} min */
  stepTime: (args: { minutes: number }) => format("step-time", args),
  /** Understand */
  stepUnderstand: () => format("step-understand"),
  /** not read yet */
  stepUnread: () => format("step-unread"),
  /** Why it matters */
  stepWhy: () => format("step-why"),
  /** Fourteen steps in four stages. Take them in order, or begin with what is pressing. */
  stepsIntro: () => format("steps-intro"),
  /** One lesson | {$count} lessons */
  stepsLessons: (args: { count: number }) => format("steps-lessons", args),
  /** The trail */
  stepsTitle: () => format("steps-title"),
  /** See also */
  termSee: () => format("term-see"),
  /** These lines can stand on a checklist. Choose there for whom and when. */
  tickIntro: () => format("tick-intro"),
  /** Make a checklist */
  tickMake: () => format("tick-make"),
  /** Put it into practice */
  todayAction: () => format("today-action"),
  /** To do in the firm */
  todayActions: () => format("today-actions"),
  /** One more in the steps | {$count} more in the steps */
  todayActionsMore: (args: { count: number }) => format("today-actions-more", args),
  /** Actions appear here once you have begun a step. */
  todayActionsNone: () => format("today-actions-none"),
  /** You have gone the whole way there is. */
  todayAll: () => format("today-all"),
  /** Print a checklist, or look at a step again. */
  todayAllHint: () => format("today-all-hint"),
  /** Answer questions */
  todayAnswer: () => format("today-answer"),
  /** Begin */
  todayBegin: () => format("today-begin"),
  /** Continue */
  todayContinue: () => format("today-continue"),
  /** Hello. */
  todayDay: () => format("today-day"),
  /** Good evening. */
  todayEvening: () => format("today-evening"),
  /** {$learned} of {$of} steps learned */
  todayLearned: (args: { learned: number; of: number }) => format("today-learned", args),
  /** Lesson {$place} of {$of} */
  todayLesson: (args: { of: number; place: number }) => format("today-lesson", args),
  /** Good morning. */
  todayMorning: () => format("today-morning"),
  /** Next step */
  todayNext: () => format("today-next"),
  /** Something for the notice board */
  todayPaper: () => format("today-paper"),
  /** Checklists for the first week, for phishing week and before the holidays, ready to print. */
  todayPaperHint: () => format("today-paper-hint"),
  /** Make a checklist */
  todayPaperMake: () => format("today-paper-make"),
  /** One question | {$count} questions */
  todayQuestions: (args: { count: number }) => format("today-questions", args),
  /** Check what you know */
  todayQuiz: () => format("today-quiz"),
  /** Worth another look */
  todayRepeat: () => format("today-repeat"),
  /** No question is open. Answers that were not quite right come back here. */
  todayRepeatNone: () => format("today-repeat-none"),
  /** Repeat */
  todayRepeatStart: () => format("today-repeat-start"),
  /** Show how */
  todayToAction: () => format("today-to-action"),
  /** Your trail */
  todayTrail: () => format("today-trail"),
  /** I look after a business */
  welcomeBusiness: () => format("welcome-business"),
  /** What to do first, and lists to tick off. */
  welcomeBusinessHint: () => format("welcome-business", undefined, "hint"),
  /** {-app-name} shows you the way through cybersecurity, step by step. Everything stays on this computer. */
  welcomeIntro: () => format("welcome-intro"),
  /** You can change this in the settings at any time. */
  welcomeLater: () => format("welcome-later"),
  /** I learn for myself */
  welcomeLearn: () => format("welcome-learn"),
  /** Short lessons and questions, ten minutes at a time. */
  welcomeLearnHint: () => format("welcome-learn", undefined, "hint"),
  /** What brings you here? */
  welcomeTitle: () => format("welcome-title"),
  /** I run workshops */
  welcomeWorkshops: () => format("welcome-workshops"),
  /** Material to teach with, and handouts on paper. */
  welcomeWorkshopsHint: () => format("welcome-workshops", undefined, "hint"),
};
