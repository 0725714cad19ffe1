// Made by `cargo xtask gen` from locales/en/ui/. Do not edit.
import { format } from "../i18n.svelte";

export const msg = {
  /** Free software under MIT or Apache-2.0. */
  aboutLicence: () => format("about-licence"),
  /** It replaces neither certification nor legal advice. It cannot protect a computer that someone else already controls. */
  aboutLimits: () => format("about-limits"),
  /** Sources */
  aboutSources: () => format("about-sources"),
  /** Complete steps: {$complete} of {$of} */
  aboutSteps: (args: { complete: number; of: number }) => format("about-steps", args),
  /** {-app-name} is German for “sure-footed”. It shows small firms the way through cybersecurity, step by step, in the spirit of Charter of Trust Principle 6 (Education). */
  aboutText: () => format("about-text"),
  /** About {-app-name} */
  aboutTitle: () => format("about-title"),
  /** Version {$version} */
  aboutVersion: (args: { version: string }) => format("about-version", args),
  /** How to tell that it is done */
  actionCheck: () => format("action-check"),
  /** Done */
  actionDone: () => format("action-done"),
  /** How to do it */
  actionHow: () => format("action-how"),
  /** On a Mac */
  actionMacos: () => format("action-macos"),
  /** Marked as done. */
  actionMarked: () => format("action-marked"),
  /** Marked as not done. */
  actionOpenAgain: () => format("action-open-again"),
  /** done by: {$who} */
  actionWho: (args: { who: string }) => format("action-who", args),
  /** On Windows */
  actionWindows: () => format("action-windows"),
  /** About */
  appAbout: () => format("app-about"),
  /** Back */
  appBack: () => format("app-back"),
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
  /** Practise */
  appPractise: () => format("app-practise"),
  /** Main navigation */
  appRail: () => format("app-rail"),
  /** Settings */
  appSettings: () => format("app-settings"),
  /** Figures */
  appSituation: () => format("app-situation"),
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
  /** first start of the day */
  backupDaily: () => format("backup-daily"),
  /** before importing a list */
  backupImport: () => format("backup-import"),
  /** before a change of file version */
  backupMigration: () => format("backup-migration"),
  /** before restoring */
  backupRestore: () => format("backup-restore"),
  /** {$kib} KiB */
  backupSize: (args: { kib: number }) => format("backup-size", args),
  /** Charter of Trust */
  charterAbout: () => format("charter-about"),
  /** What it wants, and where this program stands */
  charterAboutText: () => format("charter-about-text"),
  /** Principle {$number} */
  charterNumber: (args: { number: number }) => format("charter-number", args),
  /** Three objectives */
  charterObjectives: () => format("charter-objectives"),
  /** Ten principles */
  charterPrinciples: () => format("charter-principles"),
  /** Source */
  charterSource: () => format("charter-source"),
  /** Where {-app-name} stands */
  charterStand: () => format("charter-stand"),
  /** {-app-name} is independent. It does not belong to the Charter of Trust, and the Charter has neither reviewed nor endorsed it. It bears no logo. */
  charterStandIndependent: () => format("charter-stand-independent"),
  /** It is written in the spirit of Principle 6 (Education): small firms should be able to learn what they need, step by step and in plain words. */
  charterStandSpirit: () => format("charter-stand-spirit"),
  /** The fourteen steps are our own. The Charter offers small firms a brochure with steps; we have not seen their titles and reproduce nothing from it. */
  charterStandSteps: () => format("charter-stand-steps"),
  /** In 2018 companies signed a charter for more security in the networked world at the Munich Security Conference. This page says in our own words what it wants, and where this program stands. */
  charterText: () => format("charter-text"),
  /** About the Charter of Trust */
  charterTitle: () => format("charter-title"),
  /** To the firm */
  charterToFirm: () => format("charter-to-firm"),
  /** To the steps */
  charterToSteps: () => format("charter-to-steps"),
  /** To the supplier questions */
  charterToSuppliers: () => format("charter-to-suppliers"),
  /** Of this you will probably still know {$percent}% today. */
  checkCertainty: (args: { percent: number }) => format("check-certainty", args),
  /** One question is due to be refreshed. | {$count} questions are due to be refreshed. */
  checkDue: (args: { count: number }) => format("check-due", args),
  /** The next refresher is on {$day}. */
  checkNext: (args: { day: string }) => format("check-next", args),
  /** A round has one question, with an explanation for every option. | A round has {$count} questions, with an explanation for every option. */
  checkRound: (args: { count: number }) => format("check-round", args),
  /** A step counts as learned when its lessons are read and your latest answers to four out of five questions are right. */
  checkRule: () => format("check-rule"),
  /** {$done} of this step’s {$of} questions right at the latest try */
  checkScore: (args: { done: number; of: number }) => format("check-score", args),
  /** Start the questions */
  checkStart: () => format("check-start"),
  /** For whom */
  checklistsAudience: () => format("checklists-audience"),
  /** Here because {$reason}. */
  checklistsBecause: (args: { reason: string }) => format("checklists-because", args),
  /** Both, side by side */
  checklistsBoth: () => format("checklists-both"),
  /** Marked as not done. */
  checklistsCleared: () => format("checklists-cleared"),
  /** Save as CSV */
  checklistsCsv: () => format("checklists-csv"),
  /** How much detail */
  checklistsDepth: () => format("checklists-depth"),
  /** Save as DOCX */
  checklistsDocx: () => format("checklists-docx"),
  /** initial on paper */
  checklistsDuty: () => format("checklists-duty"),
  /** Save as HTML */
  checklistsHtml: () => format("checklists-html"),
  /** Choose, preview, print. What you tick here is saved. */
  checklistsIntro: () => format("checklists-intro"),
  /** Language of the page */
  checklistsLanguage: () => format("checklists-language"),
  /** One line is left out because it does not fit your firm | {$count} lines are left out because they do not fit your firm */
  checklistsLeftOut: (args: { count: number }) => format("checklists-left-out", args),
  /** Left out because {$reason}. */
  checklistsLeftOutBecause: (args: { reason: string }) => format("checklists-left-out-because", args),
  /** With instructions */
  checklistsLong: () => format("checklists-long"),
  /** Save as Markdown */
  checklistsMarkdown: () => format("checklists-markdown"),
  /** More choices */
  checklistsMore: () => format("checklists-more"),
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
  /** Tasks only */
  checklistsShort: () => format("checklists-short"),
  /** From which steps */
  checklistsSteps: () => format("checklists-steps"),
  /** Save as text */
  checklistsText: () => format("checklists-text"),
  /** Ticked. */
  checklistsTicked: () => format("checklists-ticked"),
  /** ticked {$when} */
  checklistsTickedAt: (args: { when: string }) => format("checklists-ticked-at", args),
  /** Checklists */
  checklistsTitle: () => format("checklists-title"),
  /** Two languages side by side */
  checklistsTwoLanguages: () => format("checklists-two-languages"),
  /** View */
  checklistsView: () => format("checklists-view"),
  /** With the ticks made so far */
  checklistsWithTicks: () => format("checklists-with-ticks"),
  /** Save as XLSX */
  checklistsXlsx: () => format("checklists-xlsx"),
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
  /** Add another firm */
  firmAdd: () => format("firm-add"),
  /** Begin */
  firmBeginDo: () => format("firm-begin-do"),
  /** My firm */
  firmBeginOwn: () => format("firm-begin-own"),
  /** This is where the firm’s own pages begin: where it stands, what to do first, and papers you can show. */
  firmBeginText: () => format("firm-begin-text"),
  /** Who is this about? */
  firmBeginTitle: () => format("firm-begin-title"),
  /** To the self-check */
  firmCheckAgain: () => format("firm-check-again"),
  /** All answers */
  firmCheckAllAnswers: () => format("firm-check-all-answers"),
  /** Your answer */
  firmCheckAnswers: () => format("firm-check-answers"),
  /** Area */
  firmCheckArea: () => format("firm-check-area"),
  /** By area */
  firmCheckAreas: () => format("firm-check-areas"),
  /** Asked because {$reason}. */
  firmCheckAskedBecause: (args: { reason: string }) => format("firm-check-asked-because", args),
  /** Asked because your profile does not answer this yet: {$question} */
  firmCheckAskedUnknown: (args: { question: string }) => format("firm-check-asked-unknown", args),
  /** Back */
  firmCheckBack: () => format("firm-check-back"),
  /** Begin interview */
  firmCheckBeginInterview: () => format("firm-check-begin-interview"),
  /** Begin quick round */
  firmCheckBeginQuick: () => format("firm-check-begin-quick"),
  /** begun on {$day} */
  firmCheckBegun: (args: { day: string }) => format("firm-check-begun", args),
  /** {$before} and {$after} */
  firmCheckBetween: (args: { after: string; before: string }) => format("firm-check-between", args),
  /** How far each area is, in percent of the points that can be reached; the values are in the table */
  firmCheckChart: () => format("firm-check-chart"),
  /** Clear answer */
  firmCheckClear: () => format("firm-check-clear"),
  /** Time: {$time} */
  firmCheckClock: (args: { time: string }) => format("firm-check-clock", args),
  /** Compare with earlier */
  firmCheckCompare: () => format("firm-check-compare"),
  /** Then and now */
  firmCheckComparison: () => format("firm-check-comparison"),
  /** Delete */
  firmCheckDelete: () => format("firm-check-delete"),
  /** Delete the check from {$day} */
  firmCheckDeleteThis: (args: { day: string }) => format("firm-check-delete-this", args),
  /** Check deleted. */
  firmCheckDeleted: () => format("firm-check-deleted"),
  /** Do */
  firmCheckDo: () => format("firm-check-do"),
  /** Don’t know */
  firmCheckDontKnow: () => format("firm-check-dont-know"),
  /** nobody here can say */
  firmCheckDontKnowHint: () => format("firm-check-dont-know-hint"),
  /** What counts as evidence */
  firmCheckEvidence: () => format("firm-check-evidence"),
  /** 1 point down since then | {$points} points down since then */
  firmCheckFewerPoints: (args: { points: number }) => format("firm-check-fewer-points", args),
  /** Show */
  firmCheckFilter: () => format("firm-check-filter"),
  /** All */
  firmCheckFilterAll: () => format("firm-check-filter-all"),
  /** Nothing here matches. */
  firmCheckFilterNone: () => format("firm-check-filter-none"),
  /** Not answered */
  firmCheckFilterOpen: () => format("firm-check-filter-open"),
  /** Don’t know */
  firmCheckFilterUnknown: () => format("firm-check-filter-unknown"),
  /** How to find out */
  firmCheckFindOut: () => format("firm-check-find-out"),
  /** Finish */
  firmCheckFinish: () => format("firm-check-finish"),
  /** Check finished. */
  firmCheckFinished: () => format("firm-check-finished"),
  /** Closing this brings 1 point | Closing this brings {$points} points */
  firmCheckGain: (args: { points: number }) => format("firm-check-gain", args),
  /** Met since then */
  firmCheckGained: () => format("firm-check-gained"),
  /** What is missing, and what closes it */
  firmCheckGaps: () => format("firm-check-gaps"),
  /** Nothing is missing. Repeat the check in half a year. */
  firmCheckGapsNone: () => format("firm-check-gaps-none"),
  /** Go on */
  firmCheckGoOn: () => format("firm-check-go-on"),
  /** Earlier checks */
  firmCheckHistory: () => format("firm-check-history"),
  /** There is no finished check yet. Repeat it twice a year, and you will see here what has changed. */
  firmCheckHistoryNone: () => format("firm-check-history-none"),
  /** How the points are counted */
  firmCheckHow: () => format("firm-check-how"),
  /** A topic is met when all its questions are answered with “yes”. “Partly”, “no” and “don’t know” do not count yet. */
  firmCheckHowMet: () => format("firm-check-how-met"),
  /** What does not apply is left out and lowers the points that can be reached. The full maximum is 37; the lowest possible result is 15 below zero. */
  firmCheckHowNa: () => format("firm-check-how-na"),
  /** The chart shows for each area what share of the possible points you have; below zero counts as zero there. */
  firmCheckHowPercent: () => format("firm-check-how-percent"),
  /** The weights come from two open-source programs that follow DIN SPEC 27076. We have not compared them with the DIN SPEC itself. */
  firmCheckHowSource: () => format("firm-check-how-source"),
  /** Five topics count most: each brings 3 points when met and costs 3 when not. Every other topic brings 1 point or none. */
  firmCheckHowTop: () => format("firm-check-how-top"),
  /** Interview */
  firmCheckInterview: () => format("firm-check-interview"),
  /** One question with a clock and room for notes. Best done as a conversation: one asks, the others answer. Allow one to two hours; you can split it. | {$count} questions with a clock and room for notes. Best done as a conversation: one asks, the others answer. Allow one to two hours; you can split it. */
  firmCheckInterviewAbout: (args: { count: number }) => format("firm-check-interview-about", args),
  /** 27 topics, put as plain questions. Every answer is saved at once, so you can stop at any time and go on later. */
  firmCheckIntro: () => format("firm-check-intro"),
  /** Press 1 to 5 to answer, Enter to continue. */
  firmCheckKeys: () => format("firm-check-keys"),
  /** Last time: {$answer} */
  firmCheckLastTime: (args: { answer: string }) => format("firm-check-last-time", args),
  /** About one minute left | About {$minutes} min left */
  firmCheckLeft: (args: { minutes: number }) => format("firm-check-left", args),
  /** Left out because of your profile */
  firmCheckLeftOut: () => format("firm-check-left-out"),
  /** Because {$reason}. */
  firmCheckLeftOutBecause: (args: { reason: string }) => format("firm-check-left-out-because", args),
  /** These do not apply to your firm as you described it. If that is not right, change the profile. */
  firmCheckLeftOutWhy: () => format("firm-check-left-out-why"),
  /** Solid: now. Dashed: then. */
  firmCheckLegend: () => format("firm-check-legend"),
  /** No longer met */
  firmCheckLost: () => format("firm-check-lost"),
  /** Met */
  firmCheckMet: () => format("firm-check-met"),
  /** Not met */
  firmCheckMissed: () => format("firm-check-missed"),
  /** Ask all questions */
  firmCheckMore: () => format("firm-check-more"),
  /** This is a quick round. You can turn it into an interview; all answers stay. */
  firmCheckMoreAbout: () => format("firm-check-more-about"),
  /** 1 point up since then | {$points} points up since then */
  firmCheckMorePoints: (args: { points: number }) => format("firm-check-more-points", args),
  /** Next */
  firmCheckNext: () => format("firm-check-next"),
  /** No */
  firmCheckNo: () => format("firm-check-no"),
  /** Not answered yet */
  firmCheckNoAnswer: () => format("firm-check-no-answer"),
  /** This is a self-check: no certification, no audit and no proof for anybody else. The topics follow the numbers of DIN SPEC 27076; the questions and explanations are our own. */
  firmCheckNoCertificate: () => format("firm-check-no-certificate"),
  /** not so far */
  firmCheckNoHint: () => format("firm-check-no-hint"),
  /** does not apply */
  firmCheckNone: () => format("firm-check-none"),
  /** The two checks did not ask the same questions, because one was a quick round or the profile has changed. Compare the topics rather than the points. */
  firmCheckNotAlike: () => format("firm-check-not-alike"),
  /** Does not apply */
  firmCheckNotApplicable: () => format("firm-check-not-applicable"),
  /** we have nothing of the kind */
  firmCheckNotApplicableHint: () => format("firm-check-not-applicable-hint"),
  /** Note and evidence */
  firmCheckNote: () => format("firm-check-note"),
  /** Note: who said it, where the evidence is */
  firmCheckNoteLabel: () => format("firm-check-note-label"),
  /** With a note */
  firmCheckNoted: () => format("firm-check-noted"),
  /** Nothing. */
  firmCheckNothing: () => format("firm-check-nothing"),
  /** None of the topics applies. */
  firmCheckNothingApplies: () => format("firm-check-nothing-applies"),
  /** Now */
  firmCheckNow: () => format("firm-check-now"),
  /** A check is under way */
  firmCheckOpen: () => format("firm-check-open"),
  /** One question is not answered. It counts like “don’t know”. | {$count} questions are not answered. They count like “don’t know”. */
  firmCheckOpenCount: (args: { count: number }) => format("firm-check-open-count", args),
  /** The 20 minutes are over. Take the time you need. */
  firmCheckOver: () => format("firm-check-over"),
  /** All answers */
  firmCheckOverview: () => format("firm-check-overview"),
  /** Jump to any question and change its answer. The check can be finished at any time: what is open counts like “don’t know”. */
  firmCheckOverviewIntro: () => format("firm-check-overview-intro"),
  /** Partly */
  firmCheckPartly: () => format("firm-check-partly"),
  /** in places, or planned */
  firmCheckPartlyHint: () => format("firm-check-partly-hint"),
  /** Pause clock */
  firmCheckPause: () => format("firm-check-pause"),
  /** {$percent}% */
  firmCheckPercent: (args: { percent: number }) => format("firm-check-percent", args),
  /** Question {$place} of {$of} */
  firmCheckPlace: (args: { of: number; place: number }) => format("firm-check-place", args),
  /** To the profile */
  firmCheckProfile: () => format("firm-check-profile"),
  /** {$answered} of {$asked} answered */
  firmCheckProgress: (args: { answered: number; asked: number }) => format("firm-check-progress", args),
  /** Quick round */
  firmCheckQuick: () => format("firm-check-quick"),
  /** One question in about {$minutes} min: every topic is touched once. The result is coarser than that of an interview. | {$count} questions in about {$minutes} min: every topic is touched once. The result is coarser than that of an interview. */
  firmCheckQuickAbout: (args: { count: number; minutes: number }) => format("firm-check-quick-about", args),
  /** Possible */
  firmCheckReachable: () => format("firm-check-reachable"),
  /** Points */
  firmCheckReached: () => format("firm-check-reached"),
  /** Read */
  firmCheckRead: () => format("firm-check-read"),
  /** Result */
  firmCheckResult: () => format("firm-check-result"),
  /** Result from {$day} */
  firmCheckResultOf: (args: { day: string }) => format("firm-check-result-of", args),
  /** Start clock */
  firmCheckResume: () => format("firm-check-resume"),
  /** The same score as then */
  firmCheckSamePoints: () => format("firm-check-same-points"),
  /** Saved */
  firmCheckSaved: () => format("firm-check-saved"),
  /** {$points} of {$reachable} points */
  firmCheckScore: (args: { points: number; reachable: number }) => format("firm-check-score", args),
  /** Share */
  firmCheckShare: () => format("firm-check-share"),
  /** Show result */
  firmCheckShow: () => format("firm-check-show"),
  /** Result so far */
  firmCheckSoFar: () => format("firm-check-so-far"),
  /** Step */
  firmCheckStep: () => format("firm-check-step"),
  /** Then */
  firmCheckThen: () => format("firm-check-then"),
  /** Self-check */
  firmCheckTitle: () => format("firm-check-title"),
  /** To the overview */
  firmCheckToOverview: () => format("firm-check-to-overview"),
  /** One of the five that count most */
  firmCheckTop: () => format("firm-check-top"),
  /** Topic {$number} of {$of} */
  firmCheckTopic: (args: { number: number; of: number }) => format("firm-check-topic", args),
  /** The five topics that count most */
  firmCheckTopicsTop: () => format("firm-check-topics-top"),
  /** Find out first */
  firmCheckUnknown: () => format("firm-check-unknown"),
  /** Yes */
  firmCheckYes: () => format("firm-check-yes"),
  /** everywhere and today */
  firmCheckYesHint: () => format("firm-check-yes-hint"),
  /** One piece of evidence expires soon or has expired. | {$count} pieces of evidence expire soon or have expired. */
  firmDueDocuments: (args: { count: number }) => format("firm-due-documents", args),
  /** One checklist is due. | {$count} checklists are due. */
  firmDueLists: (args: { count: number }) => format("firm-due-lists", args),
  /** Needs attention */
  firmDueTitle: () => format("firm-due-title"),
  /** Suggestion: {$phone}, the same on several websites, read on {$date}. Compare it with the office’s own website before you rely on it. */
  firmEmergencyAgreed: (args: { date: string; phone: string }) => format("firm-emergency-agreed", args),
  /** Handbook */
  firmEmergencyBook: () => format("firm-emergency-book"),
  /** Cancel */
  firmEmergencyCancel: () => format("firm-emergency-cancel"),
  /** Cancelled. Nothing was saved. */
  firmEmergencyCancelled: () => format("firm-emergency-cancelled"),
  /** Checked today */
  firmEmergencyCheck: () => format("firm-emergency-check"),
  /** Number entered or checked on {$date} */
  firmEmergencyChecked: (args: { date: string }) => format("firm-emergency-checked", args),
  /** Details of authorities as of {$date}. Numbers change. */
  firmEmergencyDated: (args: { date: string }) => format("firm-emergency-dated", args),
  /** Our sources give different numbers: {$phones}. Check with the office and enter the right one here. */
  firmEmergencyDiffers: (args: { phones: string }) => format("firm-emergency-differs", args),
  /** Everybody */
  firmEmergencyEverybody: () => format("firm-emergency-everybody"),
  /** Form */
  firmEmergencyForm: () => format("firm-emergency-form"),
  /** On the front of the card */
  firmEmergencyFront: () => format("firm-emergency-front"),
  /** Group */
  firmEmergencyGroup: () => format("firm-emergency-group"),
  /** Enter once whom you call in an emergency. From that come the card, the pocket cards and the handbook, which still help when no computer is running. */
  firmEmergencyIntro: () => format("firm-emergency-intro"),
  /** The law as of {$date}. This is an assessment, not legal advice. */
  firmEmergencyLaw: (args: { date: string }) => format("firm-emergency-law", args),
  /** Go to the incident log */
  firmEmergencyLog: () => format("firm-emergency-log"),
  /** Has something just happened? A clock runs here while you write down what is going on. */
  firmEmergencyLogText: () => format("firm-emergency-log-text"),
  /** Saved: {$path} */
  firmEmergencyMade: (args: { path: string }) => format("firm-emergency-made", args),
  /** Make the cards */
  firmEmergencyMake: () => format("firm-emergency-make"),
  /** {$done} of {$of} cards */
  firmEmergencyMaking: (args: { done: number; of: number }) => format("firm-emergency-making", args),
  /** We found no number. Look it up with the office and enter it here. */
  firmEmergencyMissing: () => format("firm-emergency-missing"),
  /** Name */
  firmEmergencyName: () => format("firm-emergency-name"),
  /** NIS2 */
  firmEmergencyNis2: () => format("firm-emergency-nis2"),
  /** Have at hand */
  firmEmergencyNote: () => format("firm-emergency-note"),
  /** Emergency */
  firmEmergencyPage: () => format("firm-emergency-page"),
  /** Number */
  firmEmergencyPhone: () => format("firm-emergency-phone"),
  /** Picture for the phone */
  firmEmergencyPhonePicture: () => format("firm-emergency-phone-picture"),
  /** A6 pocket card */
  firmEmergencyPocket: () => format("firm-emergency-pocket"),
  /** A4 poster */
  firmEmergencyPoster: () => format("firm-emergency-poster"),
  /** Print */
  firmEmergencyPrint: () => format("firm-emergency-print"),
  /** Four jobs in an emergency */
  firmEmergencyRoles: () => format("firm-emergency-roles"),
  /** Who does what? In a small firm one person often takes two jobs. */
  firmEmergencyRolesText: () => format("firm-emergency-roles-text"),
  /** Save */
  firmEmergencySave: () => format("firm-emergency-save"),
  /** Save */
  firmEmergencySaveFile: () => format("firm-emergency-save-file"),
  /** Saved. */
  firmEmergencySaved: () => format("firm-emergency-saved"),
  /** Second language beside it */
  firmEmergencySecond: () => format("firm-emergency-second"),
  /** None */
  firmEmergencySecondNone: () => format("firm-emergency-second-none"),
  /** Suggestion: {$phone}, found on one website only, read on {$date}. Please check it with the office itself. */
  firmEmergencySingle: (args: { date: string; phone: string }) => format("firm-emergency-single", args),
  /** Federal state where the firm is based */
  firmEmergencyState: () => format("firm-emergency-state"),
  /** Choose the federal state above, and we will suggest the office in charge. */
  firmEmergencyStateFirst: () => format("firm-emergency-state-first"),
  /** Not chosen yet */
  firmEmergencyStateNone: () => format("firm-emergency-state-none"),
  /** Card and handbook */
  firmEmergencyTabCard: () => format("firm-emergency-tab-card"),
  /** Whom we call */
  firmEmergencyTabContacts: () => format("firm-emergency-tab-contacts"),
  /** Do we have to report? */
  firmEmergencyTabDuties: () => format("firm-emergency-tab-duties"),
  /** Parts of the emergency page */
  firmEmergencyTabs: () => format("firm-emergency-tabs"),
  /** Use this number */
  firmEmergencyTake: () => format("firm-emergency-take"),
  /** Cards for the whole team */
  firmEmergencyTeam: () => format("firm-emergency-team"),
  /** There is nobody on the team list yet. */
  firmEmergencyTeamNone: () => format("firm-emergency-team-none"),
  /** A pocket card with a name for everybody on the team list, four on a sheet, front and back. */
  firmEmergencyTeamText: () => format("firm-emergency-team-text"),
  /** One name cannot be printed with our typeface; its card has a line to write on. | {$count} names cannot be printed with our typeface; their cards have a line to write on. */
  firmEmergencyUnprinted: (args: { count: number }) => format("firm-emergency-unprinted", args),
  /** Look it up at: {$address} */
  firmEmergencyWeb: (args: { address: string }) => format("firm-emergency-web", args),
  /** Attach a file… */
  firmFileAdd: () => format("firm-file-add"),
  /** {$kib} KiB, {$day} */
  firmFileFacts: (args: { day: string; kib: number }) => format("firm-file-facts", args),
  /** no longer there */
  firmFileGone: () => format("firm-file-gone"),
  /** Remove */
  firmFileRemove: () => format("firm-file-remove"),
  /** Remove {$file} */
  firmFileRemoveLabel: (args: { file: string }) => format("firm-file-remove-label", args),
  /** Save a copy */
  firmFileSave: () => format("firm-file-save"),
  /** Save a copy of {$file} */
  firmFileSaveLabel: (args: { file: string }) => format("firm-file-save-label", args),
  /** Files */
  firmFiles: () => format("firm-files"),
  /** When did you find out? */
  firmIncidentAware: () => format("firm-incident-aware"),
  /** The deadlines run from this moment. Until you enter it, we count from the beginning of the incident. */
  firmIncidentAwareHint: () => format("firm-incident-aware-hint"),
  /** Save the time */
  firmIncidentAwareSave: () => format("firm-incident-aware-save"),
  /** All incidents */
  firmIncidentBack: () => format("firm-incident-back"),
  /** What has happened? */
  firmIncidentBegin: () => format("firm-incident-begin"),
  /** First steps for those in charge */
  firmIncidentCharge: () => format("firm-incident-charge"),
  /** Running for */
  firmIncidentClock: () => format("firm-incident-clock"),
  /** Close the incident */
  firmIncidentClose: () => format("firm-incident-close"),
  /** This incident is closed. */
  firmIncidentClosed: () => format("firm-incident-closed"),
  /** 1 day {$time} | {$days} days {$time} */
  firmIncidentDays: (args: { days: number; time: string }) => format("firm-incident-days", args),
  /** Reports with a deadline */
  firmIncidentDeadlines: () => format("firm-incident-deadlines"),
  /** According to your answers, no deadline is running. */
  firmIncidentDeadlinesNone: () => format("firm-incident-deadlines-none"),
  /** Decided */
  firmIncidentDecided: () => format("firm-incident-decided"),
  /** Done */
  firmIncidentDone: () => format("firm-incident-done"),
  /** by {$at} */
  firmIncidentDue: (args: { at: string }) => format("firm-incident-due", args),
  /** Incidents so far */
  firmIncidentEarlier: () => format("firm-incident-earlier"),
  /** First steps for everyone */
  firmIncidentEveryone: () => format("firm-incident-everyone"),
  /** Do we have to report under the GDPR? */
  firmIncidentGdpr: () => format("firm-incident-gdpr"),
  /** ongoing */
  firmIncidentGoing: () => format("firm-incident-going"),
  /** A clock that keeps running, and a log in which nothing gets lost. */
  firmIncidentIntro: () => format("firm-incident-intro"),
  /** Keep it */
  firmIncidentKeep: () => format("firm-incident-keep"),
  /** Lasted */
  firmIncidentLasted: () => format("firm-incident-lasted"),
  /** {$left} left */
  firmIncidentLeft: (args: { left: string }) => format("firm-incident-left", args),
  /** New line */
  firmIncidentLine: () => format("firm-incident-line"),
  /** Enter puts it into the log; Shift and Enter start a new paragraph. What is in the log stays; to correct it, write a new entry. */
  firmIncidentLineHint: () => format("firm-incident-line-hint"),
  /** Log */
  firmIncidentLog: () => format("firm-incident-log"),
  /** Enter the day and the time in full. */
  firmIncidentMomentWrong: () => format("firm-incident-moment-wrong"),
  /** No incidents so far. Good. */
  firmIncidentNone: () => format("firm-incident-none"),
  /** Open it again */
  firmIncidentOpenAgain: () => format("firm-incident-open-again"),
  /** closed */
  firmIncidentOver: () => format("firm-incident-over"),
  /** overdue by {$over} */
  firmIncidentOverdue: (args: { over: string }) => format("firm-incident-overdue", args),
  /** Incidents */
  firmIncidentPage: () => format("firm-incident-page"),
  /** Hand the log on */
  firmIncidentPaper: () => format("firm-incident-paper"),
  /** If the report is needed: your answers still leave that open. */
  firmIncidentPerhaps: () => format("firm-incident-perhaps"),
  /** Attach photo or file */
  firmIncidentPhotoAdd: () => format("firm-incident-photo-add"),
  /** no longer there */
  firmIncidentPhotoGone: () => format("firm-incident-photo-gone"),
  /** Photos and files */
  firmIncidentPhotos: () => format("firm-incident-photos"),
  /** Nothing attached yet. */
  firmIncidentPhotosNone: () => format("firm-incident-photos-none"),
  /** Note */
  firmIncidentProgram: () => format("firm-incident-program"),
  /** Remove the incident */
  firmIncidentRemove: () => format("firm-incident-remove"),
  /** Its log, photos and details are deleted and cannot be brought back. That is fine for a trial run. Keep a real incident: data breaches have to stay documented, and an insurer or the police may ask. */
  firmIncidentRemoveText: () => format("firm-incident-remove-text"),
  /** Remove this incident? */
  firmIncidentRemoveTitle: () => format("firm-incident-remove-title"),
  /** The incident has been removed. */
  firmIncidentRemoved: () => format("firm-incident-removed"),
  /** Not reported after all */
  firmIncidentReportBack: () => format("firm-incident-report-back"),
  /** Mark as reported */
  firmIncidentReportSent: () => format("firm-incident-report-sent"),
  /** Reported: {$at} */
  firmIncidentReported: (args: { at: string }) => format("firm-incident-reported", args),
  /** Save */
  firmIncidentRoleSave: () => format("firm-incident-role-save"),
  /** Who does what */
  firmIncidentRoles: () => format("firm-incident-roles"),
  /** Log as PDF */
  firmIncidentSave: () => format("firm-incident-save"),
  /** Seen */
  firmIncidentSeen: () => format("firm-incident-seen"),
  /** Began: {$at} */
  firmIncidentSince: (args: { at: string }) => format("firm-incident-since", args),
  /** Begin the log */
  firmIncidentStart: () => format("firm-incident-start"),
  /** What to do */
  firmIncidentTabSteps: () => format("firm-incident-tab-steps"),
  /** Parts of the incident */
  firmIncidentTabs: () => format("firm-incident-tabs"),
  /** Call in this order */
  firmIncidentTell: () => format("firm-incident-tell"),
  /** no number entered */
  firmIncidentTellMissing: () => format("firm-incident-tell-missing"),
  /** In a few words of your own */
  firmIncidentTitle: () => format("firm-incident-title"),
  /** For example: front till, the pointer moves by itself */
  firmIncidentTitleHint: () => format("firm-incident-title-hint"),
  /** What */
  firmIncidentWhat: () => format("firm-incident-what"),
  /** When did it begin? */
  firmIncidentWhen: () => format("firm-incident-when"),
  /** If you do not know exactly, enter when somebody noticed it. The clock counts from there. */
  firmIncidentWhenHint: () => format("firm-incident-when-hint"),
  /** Who writes */
  firmIncidentWho: () => format("firm-incident-who"),
  /** Enter it */
  firmIncidentWrite: () => format("firm-incident-write"),
  /** Keep it */
  firmKeep: () => format("firm-keep"),
  /** Add */
  firmListsAdd: () => format("firm-lists-add"),
  /** Use this one again */
  firmListsBringBack: () => format("firm-lists-bring-back"),
  /** This version is in use again. */
  firmListsBroughtBack: () => format("firm-lists-brought-back"),
  /** Contact line */
  firmListsContact: () => format("firm-lists-contact"),
  /** For example name, phone and e-mail address */
  firmListsContactHint: () => format("firm-lists-contact-hint"),
  /** Save line */
  firmListsContactSave: () => format("firm-lists-contact-save"),
  /** The contact line is saved. */
  firmListsContactSaved: () => format("firm-lists-contact-saved"),
  /** Remove line: {$text} */
  firmListsDrop: (args: { text: string }) => format("firm-lists-drop", args),
  /** due now */
  firmListsDue: () => format("firm-lists-due"),
  /** due on {$date} */
  firmListsDueOn: (args: { date: string }) => format("firm-lists-due-on", args),
  /** with initials and date */
  firmListsDuty: () => format("firm-lists-duty"),
  /** Change */
  firmListsEdit: () => format("firm-lists-edit"),
  /** Finish this round */
  firmListsFinish: () => format("firm-lists-finish"),
  /** After that the list starts again without ticks; this round is kept in the history. */
  firmListsFinishText: () => format("firm-lists-finish-text"),
  /** The round is finished. */
  firmListsFinished: () => format("firm-lists-finished"),
  /** History */
  firmListsHistory: () => format("firm-lists-history"),
  /** Save to our checklists */
  firmListsKeep: () => format("firm-lists-keep"),
  /** The checklist is saved. */
  firmListsKept: () => format("firm-lists-kept"),
  /** Lines */
  firmListsLines: () => format("firm-lists-lines"),
  /** Your logo */
  firmListsLogo: () => format("firm-lists-logo"),
  /** Choose a logo */
  firmListsLogoChoose: () => format("firm-lists-logo-choose"),
  /** PNG or JPEG of up to 1 MB */
  firmListsLogoHint: () => format("firm-lists-logo-hint"),
  /** Choose another logo */
  firmListsLogoOther: () => format("firm-lists-logo-other"),
  /** Remove the logo */
  firmListsLogoRemove: () => format("firm-lists-logo-remove"),
  /** Look at it */
  firmListsLook: () => format("firm-lists-look"),
  /** Look at version {$version} */
  firmListsLookAt: (args: { version: number }) => format("firm-lists-look-at", args),
  /** Create a checklist */
  firmListsMake: () => format("firm-lists-make"),
  /** Every month */
  firmListsMonthly: () => format("firm-lists-monthly"),
  /** Add lines from the guide */
  firmListsMore: () => format("firm-lists-more"),
  /** Add: {$text} */
  firmListsMoreAdd: (args: { text: string }) => format("firm-lists-more-add", args),
  /** Every line of this step is on the list. */
  firmListsMoreAll: () => format("firm-lists-more-all"),
  /** Choose a step */
  firmListsMoreNone: () => format("firm-lists-more-none"),
  /** Name of the checklist */
  firmListsName: () => format("firm-lists-name"),
  /** Checklists */
  firmListsNav: () => format("firm-lists-nav"),
  /** Our own line */
  firmListsNewLine: () => format("firm-lists-new-line"),
  /** Back to the newest */
  firmListsNewest: () => format("firm-lists-newest"),
  /** Nothing is saved yet. Put a checklist together and save it for the firm. */
  firmListsNone: () => format("firm-lists-none"),
  /** You are looking at version {$version}. */
  firmListsOld: (args: { version: number }) => format("firm-lists-old", args),
  /** When needed */
  firmListsOnce: () => format("firm-lists-once"),
  /** our own line */
  firmListsOwn: () => format("firm-lists-own"),
  /** Your letterhead */
  firmListsPaper: () => format("firm-lists-paper"),
  /** It appears on every checklist you print or save. */
  firmListsPaperText: () => format("firm-lists-paper-text"),
  /** Every quarter */
  firmListsQuarterly: () => format("firm-lists-quarterly"),
  /** Delete checklist */
  firmListsRemove: () => format("firm-lists-remove"),
  /** The checklist is deleted. */
  firmListsRemoved: () => format("firm-lists-removed"),
  /** How often */
  firmListsRhythm: () => format("firm-lists-rhythm"),
  /** Rounds */
  firmListsRuns: () => format("firm-lists-runs"),
  /** No round has been finished yet. */
  firmListsRunsNone: () => format("firm-lists-runs-none"),
  /** Save changes */
  firmListsSave: () => format("firm-lists-save"),
  /** Saved. The previous version is in the history. */
  firmListsSaved: () => format("firm-lists-saved"),
  /** Everyone can tick these checklists, with name and time and as often as you like. You can add lines of your own. */
  firmListsText: () => format("firm-lists-text"),
  /** Tick */
  firmListsTick: () => format("firm-lists-tick"),
  /** ticked {$when} */
  firmListsTickedAt: (args: { when: string }) => format("firm-lists-ticked-at", args),
  /** {$name}, {$when} */
  firmListsTickedBy: (args: { name: string; when: string }) => format("firm-lists-ticked-by", args),
  /** Our checklists */
  firmListsTitle: () => format("firm-lists-title"),
  /** Version {$version}, {$when} */
  firmListsVersion: (args: { version: number; when: string }) => format("firm-lists-version", args),
  /** Version {$version}, {$when}, {$name} */
  firmListsVersionBy: (args: { name: string; version: number; when: string }) => format("firm-lists-version-by", args),
  /** Versions */
  firmListsVersions: () => format("firm-lists-versions"),
  /** Every week */
  firmListsWeekly: () => format("firm-lists-weekly"),
  /** Every year */
  firmListsYearly: () => format("firm-lists-yearly"),
  /** Other firms */
  firmMore: () => format("firm-more"),
  /** Name of the firm */
  firmName: () => format("firm-name"),
  /** As it should appear on checklists and reports */
  firmNameHint: () => format("firm-name-hint"),
  /** Save name */
  firmNameSave: () => format("firm-name-save"),
  /** The name is saved. */
  firmNameSaved: () => format("firm-name-saved"),
  /** Pages of the firm */
  firmNav: () => format("firm-nav"),
  /** No */
  firmNo: () => format("firm-no"),
  /** Overview */
  firmOverview: () => format("firm-overview"),
  /** {$done} of {$of} actions done */
  firmOverviewActions: (args: { done: number; of: number }) => format("firm-overview-actions", args),
  /** {$done} of {$of} questions answered */
  firmOverviewAnswered: (args: { done: number; of: number }) => format("firm-overview-answered", args),
  /** Where you stand */
  firmOverviewAreas: () => format("firm-overview-areas"),
  /** None is going on */
  firmOverviewCalm: () => format("firm-overview-calm"),
  /** One is due now | {$count} are due now */
  firmOverviewDue: (args: { count: number }) => format("firm-overview-due", args),
  /** One is going on | {$count} are going on */
  firmOverviewGoing: (args: { count: number }) => format("firm-overview-going", args),
  /** To the log */
  firmOverviewIncident: () => format("firm-overview-incident"),
  /** One checklist, nothing due | {$count} checklists, nothing due */
  firmOverviewLists: (args: { count: number }) => format("firm-overview-lists", args),
  /** Not done yet */
  firmOverviewNever: () => format("firm-overview-never"),
  /** None saved yet */
  firmOverviewNoLists: () => format("firm-overview-no-lists"),
  /** {$done} of {$of} numbers written down */
  firmOverviewNumbers: (args: { done: number; of: number }) => format("firm-overview-numbers", args),
  /** Where you stand, and what comes first. */
  firmOverviewText: () => format("firm-overview-text"),
  /** Firm */
  firmPage: () => format("firm-page"),
  /** About the firm */
  firmProfile: () => format("firm-profile"),
  /** Describe the firm */
  firmProfileBegin: () => format("firm-profile-begin"),
  /** Profile */
  firmProfileNav: () => format("firm-profile-nav"),
  /** Whatever does not concern you is left out: each answer decides which questions, actions and checklist lines you see. */
  firmProfileText: () => format("firm-profile-text"),
  /** Delete this firm */
  firmRemove: () => format("firm-remove"),
  /** Delete the firm */
  firmRemoveDo: () => format("firm-remove-do"),
  /** Everything stored about it will be lost: answers, checks, plan, lists, incidents and files. Earlier backups still contain it. */
  firmRemoveText: () => format("firm-remove-text"),
  /** Delete this firm? */
  firmRemoveTitle: () => format("firm-remove-title"),
  /** The firm is deleted. */
  firmRemoved: () => format("firm-removed"),
  /** The sample is gone. */
  firmSampleGone: () => format("firm-sample-gone"),
  /** A sample to look around in. Nothing here is about you. */
  firmSampleIs: () => format("firm-sample-is"),
  /** Open the sample firm */
  firmSampleOpen: () => format("firm-sample-open"),
  /** A joinery with 14 people, completely filled in. Change what you like; one click throws it away. */
  firmSampleText: () => format("firm-sample-text"),
  /** Throw the sample away */
  firmSampleThrow: () => format("firm-sample-throw"),
  /** Look around first */
  firmSampleTitle: () => format("firm-sample-title"),
  /** What line of work is it in? */
  firmSector: () => format("firm-sector"),
  /** How many sites? */
  firmSites: () => format("firm-sites"),
  /** More than five */
  firmSitesMore: () => format("firm-sites-more"),
  /** How many people work there? */
  firmSize: () => format("firm-size"),
  /** Tabletop exercises */
  firmTabletop: () => format("firm-tabletop"),
  /** Everything has been read out. Use the time that is left, then end the exercise. */
  firmTabletopAllShown: () => format("firm-tabletop-all-shown"),
  /** Ask the room */
  firmTabletopAsks: () => format("firm-tabletop-asks"),
  /** All exercises */
  firmTabletopBack: () => format("firm-tabletop-back"),
  /** Back to the exercise */
  firmTabletopBackToPlay: () => format("firm-tabletop-back-to-play"),
  /** Because: */
  firmTabletopBecause: () => format("firm-tabletop-because"),
  /** Begin */
  firmTabletopBegin: () => format("firm-tabletop-begin"),
  /** Is everybody here, with their card? “Begin” starts the clock. */
  firmTabletopBeginText: () => format("firm-tabletop-begin-text"),
  /** The exercise was not on the screen for a while. The clock has been stopped since then; nothing that was written down is lost. */
  firmTabletopBroken: () => format("firm-tabletop-broken"),
  /** Role cards */
  firmTabletopCards: () => format("firm-tabletop-cards"),
  /** Who plays what? */
  firmTabletopCast: () => format("firm-tabletop-cast"),
  /** One name each. If you are fewer, somebody takes two roles; only technology and communication do not go well together. You moderate and play no role. */
  firmTabletopCastText: () => format("firm-tabletop-cast-text"),
  /** Which exercise? */
  firmTabletopChoose: () => format("firm-tabletop-choose"),
  /** Exercise time */
  firmTabletopClock: () => format("firm-tabletop-clock"),
  /** {$now} of {$of} minutes */
  firmTabletopClockOf: (args: { now: string; of: number }) => format("firm-tabletop-clock-of", args),
  /** Debrief */
  firmTabletopDebrief: () => format("firm-tabletop-debrief"),
  /** In turn: what went well, what surprised you? Then rate each statement together. If you cannot agree, take the worse one. */
  firmTabletopDebriefText: () => format("firm-tabletop-debrief-text"),
  /** Debriefed, one action follows | Debriefed, {$count} actions follow */
  firmTabletopDebriefed: (args: { count: number }) => format("firm-tabletop-debriefed", args),
  /** Debriefed, no action follows */
  firmTabletopDebriefedNone: () => format("firm-tabletop-debriefed-none"),
  /** It is time: {$title} */
  firmTabletopDue: (args: { title: string }) => format("firm-tabletop-due", args),
  /** Something has happened. */
  firmTabletopDueRoom: () => format("firm-tabletop-due-room"),
  /** about {$minutes} minutes */
  firmTabletopEffort: (args: { minutes: number }) => format("firm-tabletop-effort", args),
  /** On to the debrief */
  firmTabletopEnd: () => format("firm-tabletop-end"),
  /** Did not work */
  firmTabletopFailed: () => format("firm-tabletop-failed"),
  /** What good looks like */
  firmTabletopForModerator: () => format("firm-tabletop-for-moderator"),
  /** What follows */
  firmTabletopGaps: () => format("firm-tabletop-gaps"),
  /** No gap so far. What you rate above as not working appears here with the action that closes it. */
  firmTabletopGapsNone: () => format("firm-tabletop-gaps-none"),
  /** One action for each gap, the most urgent first. Give each a name and a date. */
  firmTabletopGapsText: () => format("firm-tabletop-gaps-text"),
  /** Go on */
  firmTabletopGoOn: () => format("firm-tabletop-go-on"),
  /** Keep it */
  firmTabletopKeep: () => format("firm-tabletop-keep"),
  /** Large view */
  firmTabletopLarge: () => format("firm-tabletop-large"),
  /** Close the large view */
  firmTabletopLargeClose: () => format("firm-tabletop-large-close"),
  /** How long? */
  firmTabletopLength: () => format("firm-tabletop-length"),
  /** Log */
  firmTabletopLog: () => format("firm-tabletop-log"),
  /** Nothing has been written down yet. */
  firmTabletopLogEmpty: () => format("firm-tabletop-log-empty"),
  /** {$minutes} minutes */
  firmTabletopMinutes: (args: { minutes: number }) => format("firm-tabletop-minutes", args),
  /** Next, in {$time}: {$title} */
  firmTabletopNext: (args: { time: string; title: string }) => format("firm-tabletop-next", args),
  /** Next, in {$time} */
  firmTabletopNextRoom: (args: { time: string }) => format("firm-tabletop-next-room", args),
  /** You have not prepared an exercise yet. An hour is enough, and you need no technology. */
  firmTabletopNoRuns: () => format("firm-tabletop-no-runs"),
  /** What does the room say or decide? */
  firmTabletopNoteLabel: () => format("firm-tabletop-note-label"),
  /** Add to the log */
  firmTabletopNoteSave: () => format("firm-tabletop-note-save"),
  /** Open */
  firmTabletopOpen: () => format("firm-tabletop-open"),
  /** Open: {$title}, {$when} */
  firmTabletopOpenOf: (args: { title: string; when: string }) => format("firm-tabletop-open-of", args),
  /** Log as PDF */
  firmTabletopPaper: () => format("firm-tabletop-paper"),
  /** In part */
  firmTabletopPartly: () => format("firm-tabletop-partly"),
  /** Stop the clock */
  firmTabletopPause: () => format("firm-tabletop-pause"),
  /** Paused */
  firmTabletopPaused: () => format("firm-tabletop-paused"),
  /** Who plays “{$role}”? */
  firmTabletopPlayer: (args: { role: string }) => format("firm-tabletop-player", args),
  /** Under way */
  firmTabletopPlaying: () => format("firm-tabletop-playing"),
  /** Prepare this exercise */
  firmTabletopPrepare: () => format("firm-tabletop-prepare"),
  /** Being prepared */
  firmTabletopPreparing: () => format("firm-tabletop-preparing"),
  /** Print */
  firmTabletopPrint: () => format("firm-tabletop-print"),
  /** You read from the script. It says what good looks like, so keep it to yourself. Cut out the cards: each reveals something that only this person knows. */
  firmTabletopPrintText: () => format("firm-tabletop-print-text"),
  /** Delete the exercise */
  firmTabletopRemove: () => format("firm-tabletop-remove"),
  /** Its log and ratings go with it. This cannot be undone. */
  firmTabletopRemoveText: () => format("firm-tabletop-remove-text"),
  /** Delete this exercise? */
  firmTabletopRemoveTitle: () => format("firm-tabletop-remove-title"),
  /** The exercise is deleted. */
  firmTabletopRemoved: () => format("firm-tabletop-removed"),
  /** Your exercises */
  firmTabletopRuns: () => format("firm-tabletop-runs"),
  /** Saved: {$path} */
  firmTabletopSaved: (args: { path: string }) => format("firm-tabletop-saved", args),
  /** Moderator’s script */
  firmTabletopScript: () => format("firm-tabletop-script"),
  /** Read out */
  firmTabletopShow: () => format("firm-tabletop-show"),
  /** Now, without waiting */
  firmTabletopShowNow: () => format("firm-tabletop-show-now"),
  /** Sources */
  firmTabletopSources: () => format("firm-tabletop-sources"),
  /** {$play} to play, {$debrief} for the debrief */
  firmTabletopSplit: (args: { debrief: number; play: number }) => format("firm-tabletop-split", args),
  /** How it starts */
  firmTabletopStory: () => format("firm-tabletop-story"),
  /** Lay on the table */
  firmTabletopTable: () => format("firm-tabletop-table"),
  /** Add to the plan */
  firmTabletopTake: () => format("firm-tabletop-take"),
  /** They move to the top of your plan, each with a note that says why. Anything already done there is open again. */
  firmTabletopTakeText: () => format("firm-tabletop-take-text"),
  /** One action is now at the top of the plan. | {$count} actions are now at the top of the plan. */
  firmTabletopTaken: (args: { count: number }) => format("firm-tabletop-taken", args),
  /** Your team talks an emergency through at one table, with an invented case in your own firm. Nobody gets marks: you are looking for gaps before somebody else finds them. */
  firmTabletopText: () => format("firm-tabletop-text"),
  /** What follows */
  firmTabletopThen: () => format("firm-tabletop-then"),
  /** Not tried */
  firmTabletopUntried: () => format("firm-tabletop-untried"),
  /** {$when} · {$minutes} minutes */
  firmTabletopWhen: (args: { minutes: number; when: string }) => format("firm-tabletop-when", args),
  /** Worked */
  firmTabletopWorked: () => format("firm-tabletop-worked"),
  /** Not answered */
  firmUnknown: () => format("firm-unknown"),
  /** Firm without a name */
  firmUnnamed: () => format("firm-unnamed"),
  /** Which firm */
  firmWhich: () => format("firm-which"),
  /** Yes */
  firmYes: () => format("firm-yes"),
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
  /** Technical terms, explained in plain language. */
  glossaryIntro: () => format("glossary-intro"),
  /** No match. */
  glossaryNone: () => format("glossary-none"),
  /** Confirm, and go on */
  keysConfirm: () => format("keys-confirm"),
  /** Ctrl */
  keysControl: () => format("keys-control"),
  /** Enter */
  keysEnter: () => format("keys-enter"),
  /** This list */
  keysHelp: () => format("keys-help"),
  /** Choose an answer in the quiz */
  keysOptions: () => format("keys-options"),
  /** Today, Steps, Practise, Checklists */
  keysPages: () => format("keys-pages"),
  /** Print */
  keysPrint: () => format("keys-print"),
  /** Save checklist as PDF */
  keysSave: () => format("keys-save"),
  /** Search */
  keysSearch: () => format("keys-search"),
  /** Settings */
  keysSettings: () => format("keys-settings"),
  /** Keyboard shortcuts */
  keysTitle: () => format("keys-title"),
  /** Undo */
  keysUndo: () => format("keys-undo"),
  /** Read aloud */
  lessonAloud: () => format("lesson-aloud"),
  /** Being read aloud */
  lessonAloudNow: () => format("lesson-aloud-now"),
  /** Continue */
  lessonAloudOn: () => format("lesson-aloud-on"),
  /** Pause */
  lessonAloudPause: () => format("lesson-aloud-pause"),
  /** Paused */
  lessonAloudRests: () => format("lesson-aloud-rests"),
  /** Stop */
  lessonAloudStop: () => format("lesson-aloud-stop"),
  /** Back */
  lessonBack: () => format("lesson-back"),
  /** Bookmark */
  lessonBookmark: () => format("lesson-bookmark"),
  /** Do it now */
  lessonDo: () => format("lesson-do"),
  /** Example */
  lessonExample: () => format("lesson-example"),
  /** Done, next lesson */
  lessonNext: () => format("lesson-next"),
  /** Lesson {$place} of {$of} */
  lessonPlace: (args: { of: number; place: number }) => format("lesson-place", args),
  /** Marked as read. */
  lessonSaved: () => format("lesson-saved"),
  /** What does this mean? */
  lessonTerm: () => format("lesson-term"),
  /** Done, to the questions */
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
  /** from a secondary source */
  markSecondary: () => format("mark-secondary"),
  /** The note is full: it can hold 4,000 characters. */
  noteFull: () => format("note-full"),
  /** It belongs to your profile and saves itself as you type. */
  noteHint: () => format("note-hint"),
  /** Room for one more character | Room for {$count} more characters */
  noteRoom: (args: { count: number }) => format("note-room", args),
  /** Saved */
  noteSaved: () => format("note-saved"),
  /** My note */
  noteTitle: () => format("note-title"),
  /** Bookmarks */
  notesBookmarks: () => format("notes-bookmarks"),
  /** last changed on {$when} */
  notesChanged: (args: { when: string }) => format("notes-changed", args),
  /** Delete note */
  notesDelete: () => format("notes-delete"),
  /** Delete note: {$title} */
  notesDeleteOf: (args: { title: string }) => format("notes-delete-of", args),
  /** Note deleted. */
  notesDeleted: () => format("notes-deleted"),
  /** This lesson no longer exists. */
  notesGone: () => format("notes-gone"),
  /** What you have marked or written down in your lessons, newest first. */
  notesIntro: () => format("notes-intro"),
  /** Bookmark set. */
  notesMarked: () => format("notes-marked"),
  /** You can bookmark any lesson at its top and write a note at its end. You will find both here. */
  notesNone: () => format("notes-none"),
  /** Notes */
  notesNotes: () => format("notes-notes"),
  /** Show */
  notesOpen: () => format("notes-open"),
  /** bookmarked on {$when} */
  notesSince: (args: { when: string }) => format("notes-since", args),
  /** Remove bookmark */
  notesTake: () => format("notes-take"),
  /** Remove bookmark: {$title} */
  notesTakeOf: (args: { title: string }) => format("notes-take-of", args),
  /** Bookmark removed. */
  notesTaken: () => format("notes-taken"),
  /** Notes and bookmarks */
  notesTitle: () => format("notes-title"),
  /** To the steps */
  notesToSteps: () => format("notes-to-steps"),
  /** Take it again */
  pathsAgain: () => format("paths-again"),
  /** The lessons stay read. The questions count from the beginning. */
  pathsAgainHint: () => format("paths-again-hint"),
  /** Save certificate */
  pathsCertificate: () => format("paths-certificate"),
  /** Name of your firm */
  pathsCertificateFirm: () => format("paths-certificate-firm"),
  /** Appears on the certificate as the issuer. Without a name it says {-app-name}. */
  pathsCertificateFirmHint: () => format("paths-certificate-firm-hint"),
  /** As a guest you get no certificate: nothing is kept of guests, no name either. */
  pathsCertificateGuest: () => format("paths-certificate-guest"),
  /** Your system has no keychain the program can reach. The key it signs with is therefore a file in the data folder; only your user account can read it. */
  pathsCertificateKey: () => format("paths-certificate-key"),
  /** For a certificate the program needs your name. You enter it under “Profile”. */
  pathsCertificateName: () => format("paths-certificate-name"),
  /** To the profile */
  pathsCertificateProfile: () => format("paths-certificate-profile"),
  /** Saved: {$path}. Beside it are the same as a picture (.png) and the signature alone (.jwt). */
  pathsCertificateSaved: (args: { path: string }) => format("paths-certificate-saved", args),
  /** Lessons to choose from */
  pathsChoices: () => format("paths-choices"),
  /** Choose a learning path */
  pathsChoose: () => format("paths-choose"),
  /** Lessons of the path */
  pathsChosen: () => format("paths-chosen"),
  /** Drag by the handle, or use the arrows. */
  pathsChosenHint: () => format("paths-chosen-hint"),
  /** None yet. Choose below what belongs to it. */
  pathsChosenNone: () => format("paths-chosen-none"),
  /** completed */
  pathsCompleted: () => format("paths-completed"),
  /** Completed on {$day}, {$right} of {$of} questions right */
  pathsCompletedOn: (args: { day: string; of: number; right: number }) => format("paths-completed-on", args),
  /** You have completed this path: {$title} */
  pathsDone: (args: { title: string }) => format("paths-done", args),
  /** Path completed */
  pathsDoneTitle: () => format("paths-done-title"),
  /** by {$day} */
  pathsDue: (args: { day: string }) => format("paths-due", args),
  /** Edit */
  pathsEdit: () => format("paths-edit"),
  /** Edit the path */
  pathsEditTitle: () => format("paths-edit-title"),
  /** Complete it */
  pathsFinish: () => format("paths-finish"),
  /** Everything read and known: you have reached the end of the path. */
  pathsFinishHint: () => format("paths-finish-hint"),
  /** Take this path */
  pathsGo: () => format("paths-go"),
  /** under way */
  pathsGoing: () => format("paths-going"),
  /** A few lessons for one purpose, with questions at the end and a certificate. */
  pathsIntro: () => format("paths-intro"),
  /** Leave the path */
  pathsLeave: () => format("paths-leave"),
  /** You have left: {$title} */
  pathsLeft: (args: { title: string }) => format("paths-left", args),
  /** Lessons */
  pathsLessons: () => format("paths-lessons"),
  /** {$done} of {$of} lessons */
  pathsLessonsDone: (args: { done: number; of: number }) => format("paths-lessons-done", args),
  /** Name of the path */
  pathsName: () => format("paths-name"),
  /** Make your own path */
  pathsNew: () => format("paths-new"),
  /** What you can do afterwards */
  pathsObjectives: () => format("paths-objectives"),
  /** Learning path: {$title} */
  pathsOn: (args: { title: string }) => format("paths-on", args),
  /** not chosen yet */
  pathsOpen: () => format("paths-open"),
  /** overdue since {$day} */
  pathsOverdue: (args: { day: string }) => format("paths-overdue", args),
  /** Your own paths */
  pathsOwn: () => format("paths-own"),
  /** Put lessons together the way your firm needs them, and assign the path to your team. */
  pathsOwnHint: () => format("paths-own-hint"),
  /** Lesson {$place} of {$of} */
  pathsPlace: (args: { of: number; place: number }) => format("paths-place", args),
  /** Do you know this already? */
  pathsPlacement: () => format("paths-placement"),
  /** A short placement check: {$count} questions, about {$minutes} min. What you show you know, you need not read. */
  pathsPlacementHint: (args: { count: number; minutes: number }) => format("paths-placement-hint", args),
  /** Start the check */
  pathsPlacementStart: () => format("paths-placement-start"),
  /** Questions of the path */
  pathsQuestions: () => format("paths-questions"),
  /** {$done} of {$of} questions right, {$needed} needed */
  pathsQuestionsDone: (args: { done: number; needed: number; of: number }) => format("paths-questions-done", args),
  /** Ready paths */
  pathsReady: () => format("paths-ready"),
  /** Delete the path */
  pathsRemove: () => format("paths-remove"),
  /** Nobody will be on it afterwards. What was learned and completed with it stays. */
  pathsRemoveText: () => format("paths-remove-text"),
  /** Delete this path? */
  pathsRemoveTitle: () => format("paths-remove-title"),
  /** The path is deleted. */
  pathsRemoved: () => format("paths-removed"),
  /** This is where you stopped. */
  pathsResume: () => format("paths-resume"),
  /** Whose questions are asked? */
  pathsRole: () => format("paths-role"),
  /** The path is completed when every lesson has been read and the last answer to four out of five questions was right. */
  pathsRule: () => format("paths-rule"),
  /** Save the path */
  pathsSave: () => format("paths-save"),
  /** The path is saved. */
  pathsSaved: () => format("paths-saved"),
  /** known */
  pathsShown: () => format("paths-shown"),
  /** There is nothing to skip this time. The lessons show what is missing. */
  pathsShownNone: () => format("paths-shown-none"),
  /** You can skip one lesson: | You can skip {$count} lessons: */
  pathsShownSome: (args: { count: number }) => format("paths-shown-some", args),
  /** Take out: {$title} */
  pathsTake: (args: { title: string }) => format("paths-take", args),
  /** Learning paths */
  pathsTitle: () => format("paths-title"),
  /** To the path */
  pathsToPath: () => format("paths-to-path"),
  /** Check a certificate */
  pathsVerify: () => format("paths-verify"),
  /** Have you been given a certificate? See whether it is genuine. */
  pathsVerifyHint: () => format("paths-verify-hint"),
  /** Add to the plan */
  planAdd: () => format("plan-add"),
  /** Added to the plan. */
  planAdded: () => format("plan-added"),
  /** Board */
  planAsBoard: () => format("plan-as-board"),
  /** List */
  planAsList: () => format("plan-as-list"),
  /** Begin */
  planBegin: () => format("plan-begin"),
  /** Checklist for this step */
  planChecklist: () => format("plan-checklist"),
  /** Cost in euros */
  planCost: () => format("plan-cost"),
  /** One-off, not counting working time */
  planCostHint: () => format("plan-cost-hint"),
  /** That is not an amount. */
  planCostUnfit: () => format("plan-cost-unfit"),
  /** On the first day */
  planDay: () => format("plan-day"),
  /** Done */
  planDone: () => format("plan-done"),
  /** Move down: {$action} */
  planDown: (args: { action: string }) => format("plan-down", args),
  /** Leave out */
  planDrop: () => format("plan-drop"),
  /** Left out */
  planDropped: () => format("plan-dropped"),
  /** Due */
  planDue: () => format("plan-due"),
  /** €{$euros} */
  planEuros: (args: { euros: number }) => format("plan-euros", args),
  /** What shows that it is done */
  planEvidence: () => format("plan-evidence"),
  /** A document, a photo, where it hangs */
  planEvidenceHint: () => format("plan-evidence-hint"),
  /** Save */
  planFieldsSave: () => format("plan-fields-save"),
  /** Saved. */
  planFieldsSaved: () => format("plan-fields-saved"),
  /** Done */
  planFinish: () => format("plan-finish"),
  /** One action does not concern you | {$count} actions do not concern you */
  planHidden: (args: { count: number }) => format("plan-hidden", args),
  /** In the first hour */
  planHour: () => format("plan-hour"),
  /** One for later | {$count} for later */
  planLater: (args: { count: number }) => format("plan-later", args),
  /** Open the plan */
  planLook: () => format("plan-look"),
  /** In the first month */
  planMonth: () => format("plan-month"),
  /** Plan */
  planNav: () => format("plan-nav"),
  /** No action has a due date yet. */
  planNoDays: () => format("plan-no-days"),
  /** Notes */
  planNotes: () => format("plan-notes"),
  /** Nothing is left to do. Repeat the self-check in half a year. */
  planNothingLeft: () => format("plan-nothing-left"),
  /** Six actions for now */
  planNow: () => format("plan-now"),
  /** overdue */
  planOverdue: () => format("plan-overdue"),
  /** Something of your own */
  planOwn: () => format("plan-own"),
  /** What else needs doing */
  planOwnHint: () => format("plan-own-hint"),
  /** Who */
  planOwner: () => format("plan-owner"),
  /** What the plan does for the self-check */
  planPoints: () => format("plan-points"),
  /** After the whole plan */
  planPointsAll: () => format("plan-points-all"),
  /** A topic counts as met when all actions that close it are done. No certification: your own assessment. */
  planPointsHint: () => format("plan-points-hint"),
  /** Today */
  planPointsNow: () => format("plan-points-now"),
  /** {$points} of {$maximum} */
  planPointsOf: (args: { maximum: number; points: number }) => format("plan-points-of", args),
  /** After the six for now */
  planPointsSix: () => format("plan-points-six"),
  /** Change the firm’s details */
  planProfile: () => format("plan-profile"),
  /** Suggested order */
  planPropose: () => format("plan-propose"),
  /** Remove */
  planRemove: () => format("plan-remove"),
  /** Reopen */
  planReopen: () => format("plan-reopen"),
  /** Due dates as calendar */
  planSaveDays: () => format("plan-save-days"),
  /** Save plan as PDF */
  planSavePdf: () => format("plan-save-pdf"),
  /** Saved: {$path} */
  planSaved: (args: { path: string }) => format("plan-saved", args),
  /** Under way */
  planStateDoing: () => format("plan-state-doing"),
  /** Done */
  planStateDone: () => format("plan-state-done"),
  /** Left out */
  planStateDropped: () => format("plan-state-dropped"),
  /** Open */
  planStateOpen: () => format("plan-state-open"),
  /** What to do, what first, and why in this order. The plan adapts as soon as you say more about the firm. */
  planText: () => format("plan-text"),
  /** Action plan */
  planTitle: () => format("plan-title"),
  /** {$action}: move to “{$state}” */
  planTo: (args: { action: string; state: string }) => format("plan-to", args),
  /** by {$day} */
  planUntil: (args: { day: string }) => format("plan-until", args),
  /** Move up: {$action} */
  planUp: (args: { action: string }) => format("plan-up", args),
  /** Views of the plan */
  planViews: () => format("plan-views"),
  /** In the first year */
  planYear: () => format("plan-year"),
  /** Practise again */
  practiseAgain: () => format("practise-again"),
  /** All exercises */
  practiseBack: () => format("practise-back"),
  /** Confirm */
  practiseConfirm: () => format("practise-confirm"),
  /** Errors */
  practiseCueErrors: () => format("practise-cue-errors"),
  /** Language */
  practiseCueLanguage: () => format("practise-cue-language"),
  /** Well-known trick */
  practiseCueTactics: () => format("practise-cue-tactics"),
  /** Technical sign */
  practiseCueTechnical: () => format("practise-cue-technical"),
  /** Appearance */
  practiseCueVisual: () => format("practise-cue-visual"),
  /** Done */
  practiseDone: () => format("practise-done"),
  /** Practise now */
  practiseHere: () => format("practise-here"),
  /** Start here */
  practiseHereStart: () => format("practise-here-start"),
  /** Inbox */
  practiseInbox: () => format("practise-inbox"),
  /** Address */
  practiseInboxAddress: () => format("practise-inbox-address"),
  /** Ask by another route */
  practiseInboxAsk: () => format("practise-inbox-ask"),
  /** Attachment */
  practiseInboxAttachment: () => format("practise-inbox-attachment"),
  /** The message alone does not tell you: ask by another route. */
  practiseInboxBestAsk: () => format("practise-inbox-best-ask"),
  /** This is a scam: report it. */
  practiseInboxBestReport: () => format("practise-inbox-best-report"),
  /** You can trust this message. */
  practiseInboxBestSafe: () => format("practise-inbox-best-safe"),
  /** Phone call */
  practiseInboxCall: () => format("practise-inbox-call"),
  /** Caller */
  practiseInboxCaller: () => format("practise-inbox-caller"),
  /** Reporting it is fine too. */
  practiseInboxCautious: () => format("practise-inbox-cautious"),
  /** Chat */
  practiseInboxChat: () => format("practise-inbox-chat"),
  /** Reporting it was no mistake: one report too many is better than one too few. */
  practiseInboxFalseAlarm: () => format("practise-inbox-false-alarm"),
  /** nothing wrong with this */
  practiseInboxFine: () => format("practise-inbox-fine"),
  /** It could well concern you. */
  practiseInboxFitMedium: () => format("practise-inbox-fit-medium"),
  /** It looks like daily work. */
  practiseInboxFitStrong: () => format("practise-inbox-fit-strong"),
  /** It has little to do with daily work. */
  practiseInboxFitWeak: () => format("practise-inbox-fit-weak"),
  /** found */
  practiseInboxFound: () => format("practise-inbox-found"),
  /** From */
  practiseInboxFrom: () => format("practise-inbox-from"),
  /** Genuine, a scam, or better to ask? Messages as they arrive in small businesses. */
  practiseInboxHint: () => format("practise-inbox-hint"),
  /** leads to {$target} */
  practiseInboxLeads: (args: { target: string }) => format("practise-inbox-leads", args),
  /** Letter */
  practiseInboxLetter: () => format("practise-inbox-letter"),
  /** Most people see through this one. */
  practiseInboxLevelLeast: () => format("practise-inbox-level-least"),
  /** You have to look closely here. */
  practiseInboxLevelModerate: () => format("practise-inbox-level-moderate"),
  /** Hard to judge, even for attentive people. */
  practiseInboxLevelVery: () => format("practise-inbox-level-very"),
  /** Point at a link, or reach it with the Tab key, to see where it leads. */
  practiseInboxLook: () => format("practise-inbox-look"),
  /** E-mail */
  practiseInboxMail: () => format("practise-inbox-mail"),
  /** not marked */
  practiseInboxMissed: () => format("practise-inbox-missed"),
  /** Next: messages most people see through */
  practiseInboxNextLeast: () => format("practise-inbox-next-least"),
  /** Next: messages you have to look at closely */
  practiseInboxNextModerate: () => format("practise-inbox-next-moderate"),
  /** Next: messages that are hard to judge */
  practiseInboxNextVery: () => format("practise-inbox-next-very"),
  /** Number */
  practiseInboxNumber: () => format("practise-inbox-number"),
  /** Point at everything that made you suspicious. */
  practiseInboxPoint: () => format("practise-inbox-point"),
  /** QR code */
  practiseInboxQr: () => format("practise-inbox-qr"),
  /** Report it */
  practiseInboxReport: () => format("practise-inbox-report"),
  /** Trust it */
  practiseInboxSafe: () => format("practise-inbox-safe"),
  /** The message */
  practiseInboxSheet: () => format("practise-inbox-sheet"),
  /** Text message */
  practiseInboxSms: () => format("practise-inbox-sms"),
  /** Subject */
  practiseInboxSubject: () => format("practise-inbox-subject"),
  /** What do you do with it? */
  practiseInboxWhat: () => format("practise-inbox-what"),
  /** You */
  practiseInboxYou: () => format("practise-inbox-you"),
  /** Try it out where nothing can go wrong. A few minutes are enough, as often as you like. */
  practiseIntro: () => format("practise-intro"),
  /** Read links */
  practiseLinks: () => format("practise-links"),
  /** Chosen: {$text} */
  practiseLinksChosen: (args: { text: string }) => format("practise-links-chosen", args),
  /** Nothing chosen yet. */
  practiseLinksChosenNone: () => format("practise-links-chosen-none"),
  /** Whose address is it? Find the part that counts. */
  practiseLinksHint: () => format("practise-links-hint"),
  /** Choose the first and the last piece that belong to it. */
  practiseLinksHow: () => format("practise-links-how"),
  /** The link */
  practiseLinksLink: () => format("practise-links-link"),
  /** The link leads to {$owner}. */
  practiseLinksOwner: (args: { owner: string }) => format("practise-links-owner", args),
  /** Which part says whose link this is? */
  practiseLinksWhat: () => format("practise-links-what"),
  /** Next */
  practiseNext: () => format("practise-next"),
  /** Password workshop */
  practisePasswords: () => format("practise-passwords"),
  /** Clear */
  practisePasswordsClear: () => format("practise-passwords-clear"),
  /** Type something and watch how long guessing would take. */
  practisePasswordsEmpty: () => format("practise-passwords-empty"),
  /** With a stolen list, badly protected: 10 billion tries a second */
  practisePasswordsFast: () => format("practise-passwords-fast"),
  /** A password to try */
  practisePasswordsField: () => format("practise-passwords-field"),
  /** How long would guessing take? And what makes a good passphrase? */
  practisePasswordsHint: () => format("practise-passwords-hint"),
  /** At the sign-in page, which slows guessing down: 100 tries an hour */
  practisePasswordsOnline: () => format("practise-passwords-online"),
  /** Build a passphrase */
  practisePasswordsPhrase: () => format("practise-passwords-phrase"),
  /** Draw words */
  practisePasswordsPhraseDraw: () => format("practise-passwords-phrase-draw"),
  /** Five words drawn at random are easy to remember and hard to guess. For passwords that you type yourself; all others come from your password manager. */
  practisePasswordsPhraseText: () => format("practise-passwords-phrase-text"),
  /** Try this one */
  practisePasswordsPhraseTry: () => format("practise-passwords-phrase-try"),
  /** Drawn from {$list} words: {$bits} bits of randomness. Randomness is what counts, so take the words as they come. */
  practisePasswordsPhraseWhy: (args: { bits: number; list: number }) => format("practise-passwords-phrase-why", args),
  /** What you type here stays in this computer’s memory: it is not saved, not logged, and wiped when you leave this page. Make one up all the same; do not type one that you use. */
  practisePasswordsPromise: () => format("practise-passwords-promise"),
  /** Why one password for everything hurts */
  practisePasswordsReuse: () => format("practise-passwords-reuse"),
  /** Accounts with the same password */
  practisePasswordsReuseHow: () => format("practise-passwords-reuse-how"),
  /** One leak opens one account. | One leak opens {$count} accounts. */
  practisePasswordsReuseMany: (args: { count: number }) => format("practise-passwords-reuse-many", args),
  /** One leak opens one account, and nothing else. That is why each account has its own password. */
  practisePasswordsReuseOne: () => format("practise-passwords-reuse-one"),
  /** When one service loses its passwords, the thieves try them everywhere else. */
  practisePasswordsReuseText: () => format("practise-passwords-reuse-text"),
  /** Guessed at once */
  practisePasswordsScore0: () => format("practise-passwords-score-0"),
  /** Very weak */
  practisePasswordsScore1: () => format("practise-passwords-score-1"),
  /** Weak */
  practisePasswordsScore2: () => format("practise-passwords-score-2"),
  /** Fair */
  practisePasswordsScore3: () => format("practise-passwords-score-3"),
  /** Strong */
  practisePasswordsScore4: () => format("practise-passwords-score-4"),
  /** Show */
  practisePasswordsShow: () => format("practise-passwords-show"),
  /** With a stolen list, well protected: 10,000 tries a second */
  practisePasswordsSlow: () => format("practise-passwords-slow"),
  /** Time to guess */
  practisePasswordsTable: () => format("practise-passwords-table"),
  /** {$place} of {$of} */
  practisePlace: (args: { of: number; place: number }) => format("practise-place", args),
  /** {$found} of {$of} risks found. */
  practisePlaceCount: (args: { found: number; of: number }) => format("practise-place-count", args),
  /** Found */
  practisePlaceFound: () => format("practise-place-found"),
  /** All right */
  practisePlaceHarmless: () => format("practise-place-harmless"),
  /** {$marked} marked, {$of} risks to find */
  practisePlaceMarked: (args: { marked: number; of: number }) => format("practise-place-marked", args),
  /** Missed */
  practisePlaceMissed: () => format("practise-place-missed"),
  /** one risk | {$count} risks */
  practisePlaceRisks: (args: { count: number }) => format("practise-place-risks", args),
  /** Marked, but all right */
  practisePlaceWrong: () => format("practise-place-wrong"),
  /** Spot the risk */
  practisePlaces: () => format("practise-places"),
  /** Look around and find what could harm the firm. */
  practisePlacesHint: () => format("practise-places-hint"),
  /** Your result */
  practiseResult: () => format("practise-result"),
  /** {$right} of {$of} were right. */
  practiseResultCount: (args: { of: number; right: number }) => format("practise-result-count", args),
  /** Saved. */
  practiseSaved: () => format("practise-saved"),
  /** What prepares you for it */
  practiseScenarioActions: () => format("practise-scenario-actions"),
  /** Checklist: {$occasion} */
  practiseScenarioChecklist: (args: { occasion: string }) => format("practise-scenario-checklist", args),
  /** What do you do? */
  practiseScenarioChoose: () => format("practise-scenario-choose"),
  /** What to take away */
  practiseScenarioDebrief: () => format("practise-scenario-debrief"),
  /** one ending | {$count} endings */
  practiseScenarioEndings: (args: { count: number }) => format("practise-scenario-endings", args),
  /** Go on */
  practiseScenarioGoOn: () => format("practise-scenario-go-on"),
  /** Well done */
  practiseScenarioGood: () => format("practise-scenario-good"),
  /** A painful ending */
  practiseScenarioHard: () => format("practise-scenario-hard"),
  /** It could have gone better */
  practiseScenarioMixed: () => format("practise-scenario-mixed"),
  /** {$minutes} min since it began */
  practiseScenarioPassed: (args: { minutes: number }) => format("practise-scenario-passed", args),
  /** So far */
  practiseScenarioSoFar: () => format("practise-scenario-so-far"),
  /** Take back */
  practiseScenarioStepBack: () => format("practise-scenario-step-back"),
  /** Related steps */
  practiseScenarioSteps: () => format("practise-scenario-steps"),
  /** Time */
  practiseScenarioTime: () => format("practise-scenario-time"),
  /** See how it ends */
  practiseScenarioToEnd: () => format("practise-scenario-to-end"),
  /** Decide */
  practiseScenarios: () => format("practise-scenarios"),
  /** Incidents with the clock running. Every decision has consequences. */
  practiseScenariosHint: () => format("practise-scenarios-hint"),
  /** belongs in “{$box}” */
  practiseSortingBelongs: (args: { box: string }) => format("practise-sorting-belongs", args),
  /** one card | {$count} cards */
  practiseSortingCards: (args: { count: number }) => format("practise-sorting-cards", args),
  /** All cards are placed. */
  practiseSortingDone: () => format("practise-sorting-done"),
  /** Still empty */
  practiseSortingEmpty: () => format("practise-sorting-empty"),
  /** Take back: {$card} */
  practiseSortingTake: (args: { card: string }) => format("practise-sorting-take", args),
  /** Where does it belong? */
  practiseSortingWhere: () => format("practise-sorting-where"),
  /** Sort */
  practiseSortings: () => format("practise-sortings"),
  /** What belongs where? One card at a time. */
  practiseSortingsHint: () => format("practise-sortings-hint"),
  /** Start */
  practiseStart: () => format("practise-start"),
  /** More about this: {$title} */
  practiseStep: (args: { title: string }) => format("practise-step", args),
  /** {$right} of {$of} done right */
  practiseTally: (args: { of: number; right: number }) => format("practise-tally", args),
  /** Practise */
  practiseTitle: () => format("practise-title"),
  /** Tried */
  practiseTried: () => format("practise-tried"),
  /** Not tried yet */
  practiseUntouched: () => format("practise-untouched"),
  /** Cancel */
  profileCancel: () => format("profile-cancel"),
  /** Colour */
  profileColour: () => format("profile-colour"),
  /** Colour {$number} */
  profileColourNumber: (args: { number: number }) => format("profile-colour-number", args),
  /** Create */
  profileCreate: () => format("profile-create"),
  /** E-mail (optional) */
  profileEmail: () => format("profile-email"),
  /** Needed only if two people have the same name. Nothing is sent to it. */
  profileEmailHint: () => format("profile-email-hint"),
  /** Export my answers */
  profileExport: () => format("profile-export"),
  /** Saved: {$path} */
  profileExported: (args: { path: string }) => format("profile-exported", args),
  /** Guest */
  profileGuest: () => format("profile-guest"),
  /** End the visit */
  profileGuestEnd: () => format("profile-guest-end"),
  /** You are here as a guest. Everything works, but nothing of it is kept. */
  profileGuestText: () => format("profile-guest-text"),
  /** Delete */
  profileLeave: () => format("profile-leave"),
  /** Delete for good */
  profileLeaveDo: () => format("profile-leave-do"),
  /** Delete the profile */
  profileLeaveStart: () => format("profile-leave-start"),
  /** Everything saved under this profile is deleted: progress, answers, ticks, notes, bookmarks and settings, from the backups too. This cannot be undone. Before that you can export everything: the report has what you learned and noted, the table every answer. */
  profileLeaveText: () => format("profile-leave-text"),
  /** Delete this profile? */
  profileLeaveTitle: () => format("profile-leave-title"),
  /** The profile is deleted. */
  profileLeft: () => format("profile-left"),
  /** Name or pseudonym */
  profileName: () => format("profile-name"),
  /** New person */
  profileNewTitle: () => format("profile-new-title"),
  /** Other people */
  profileOthers: () => format("profile-others"),
  /** Everyone has their own progress, language and look of the program. */
  profileOthersHint: () => format("profile-others-hint"),
  /** PIN */
  profilePin: () => format("profile-pin"),
  /** Change the PIN */
  profilePinChange: () => format("profile-pin-change"),
  /** The PIN is removed. */
  profilePinIsGone: () => format("profile-pin-is-gone"),
  /** The PIN is set. */
  profilePinIsSet: () => format("profile-pin-is-set"),
  /** New PIN */
  profilePinNew: () => format("profile-pin-new"),
  /** PIN (optional, four to eight digits) */
  profilePinOptional: () => format("profile-pin-optional"),
  /** Current PIN */
  profilePinPresent: () => format("profile-pin-present"),
  /** On {$when} somebody removed your PIN without knowing it. If that was not you, set a new one. */
  profilePinRemoved: (args: { when: string }) => format("profile-pin-removed", args),
  /** Set a PIN */
  profilePinSet: () => format("profile-pin-set"),
  /** Remove the PIN */
  profilePinTake: () => format("profile-pin-take"),
  /** The PIN keeps somebody from carrying on under your name by mistake. It is not encryption: whoever may use this computer can read the data. */
  profilePinWhat: () => format("profile-pin-what"),
  /** Role in the business */
  profileRole: () => format("profile-role"),
  /** Staff */
  profileRoleEveryone: () => format("profile-role-everyone"),
  /** Save */
  profileSave: () => format("profile-save"),
  /** Saved. */
  profileSaved: () => format("profile-saved"),
  /** Switch person */
  profileSwitch: () => format("profile-switch"),
  /** Department or group (optional) */
  profileTeam: () => format("profile-team"),
  /** Profile */
  profileTitle: () => format("profile-title"),
  /** You are learning here without a name, and that is fine. With a name, several people can share this computer. */
  profileUnnamedText: () => format("profile-unnamed-text"),
  /** Another round */
  quizAgain: () => format("quiz-again"),
  /** What was not quite right will come up again. */
  quizAgainHint: () => format("quiz-again-hint"),
  /** rightly left out */
  quizAvoided: () => format("quiz-avoided"),
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
  /** right, your choice */
  quizHit: () => format("quiz-hit"),
  /** in the right place */
  quizInPlace: () => format("quiz-in-place"),
  /** Step learned: {$title} */
  quizLearned: (args: { title: string }) => format("quiz-learned", args),
  /** Match what belongs together. */
  quizMatch: () => format("quiz-match"),
  /** right, but not chosen */
  quizMissed: () => format("quiz-missed"),
  /** not right, your choice */
  quizMistaken: () => format("quiz-mistaken"),
  /** Now in place {$place} of {$of}: {$text} */
  quizMoved: (args: { of: number; place: number; text: string }) => format("quiz-moved", args),
  /** Several answers are right. */
  quizMultiple: () => format("quiz-multiple"),
  /** Next question */
  quizNext: () => format("quiz-next"),
  /** Not quite. */
  quizNotQuite: () => format("quiz-not-quite"),
  /** Put these in the right order. */
  quizOrder: () => format("quiz-order"),
  /** Question {$place} of {$of} */
  quizPlace: (args: { of: number; place: number }) => format("quiz-place", args),
  /** Your result */
  quizResult: () => format("quiz-result"),
  /** Right. */
  quizRight: () => format("quiz-right"),
  /** The right order */
  quizRightOrder: () => format("quiz-right-order"),
  /** Your answer is saved. */
  quizSaved: () => format("quiz-saved"),
  /** {$right} of {$of} right */
  quizScore: (args: { of: number; right: number }) => format("quiz-score", args),
  /** To choose from */
  quizSides: () => format("quiz-sides"),
  /** Choose one answer. */
  quizSingle: () => format("quiz-single"),
  /** Choose one place. */
  quizSpot: () => format("quiz-spot"),
  /** One lesson is still to be read. | {$count} lessons are still to be read. */
  quizStepLessons: (args: { count: number }) => format("quiz-step-lessons", args),
  /** This step needs one more right answer. | This step needs {$count} more right answers. */
  quizStepQuestions: (args: { count: number }) => format("quiz-step-questions", args),
  /** {$done} of this step’s {$of} questions right */
  quizStepScore: (args: { done: number; of: number }) => format("quiz-step-score", args),
  /** Read the lessons */
  quizToLessons: () => format("quiz-to-lessons"),
  /** Back to the step */
  quizToStep: () => format("quiz-to-step"),
  /** True */
  quizTrue: () => format("quiz-true"),
  /** Is this true? */
  quizTrueFalse: () => format("quiz-true-false"),
  /** Move up: {$text} */
  quizUp: (args: { text: string }) => format("quiz-up", args),
  /** Your order */
  quizYourOrder: () => format("quiz-your-order"),
  /** your place: {$place} */
  quizYourPlace: (args: { place: number }) => format("quiz-your-place", args),
  /** your choice */
  quizYours: () => format("quiz-yours"),
  /** Add to calendar */
  remindersCalendar: () => format("reminders-calendar"),
  /** Your calendar is there even when the program is closed. The file has your deadlines, with a reminder the day before, and without a reminder the days of the next two months on which there is something to refresh. Add it again from time to time: what is already in the calendar is brought up to date. */
  remindersCalendarHint: () => format("reminders-calendar-hint"),
  /** At most once a day: of questions to refresh and of learning paths with a deadline. The program reminds you only while it is open. */
  remindersHint: () => format("reminders-hint"),
  /** There is nothing to add: you have no deadline, and there is nothing to refresh in the next two months. */
  remindersNothing: () => format("reminders-nothing"),
  /** Saved: {$path}. Open the file with your calendar. */
  remindersSaved: (args: { path: string }) => format("reminders-saved", args),
  /** Remind me with a notification */
  remindersSwitch: () => format("reminders-switch"),
  /** Reminders */
  remindersTitle: () => format("reminders-title"),
  /** A notification should have just appeared. If it did not, allow {-app-name} to show notifications in the settings of your system. */
  remindersTried: () => format("reminders-tried"),
  /** Completed from */
  reportFrom: () => format("report-from"),
  /** View the report */
  reportOpen: () => format("report-open"),
  /** My learning record */
  reportOwnPage: () => format("report-own-page"),
  /** Everything recorded about your learning: steps, paths, exercises, questions. Only you see this report. */
  reportOwnPageIntro: () => format("report-own-page-intro"),
  /** Training record */
  reportTrainingPage: () => format("report-training-page"),
  /** Who was trained on what, and when? The page for customers, insurers and auditors. */
  reportTrainingPageIntro: () => format("report-training-page-intro"),
  /** to */
  reportUntil: () => format("report-until"),
  /** Who is on it */
  reportWho: () => format("report-who"),
  /** With names */
  reportWithNames: () => format("report-with-names"),
  /** For the firm. The numbers are the same as on the page without names. */
  reportWithNamesHint: () => format("report-with-names-hint"),
  /** With numbers */
  reportWithNumbers: () => format("report-with-numbers"),
  /** To pass on, without names and groups. */
  reportWithNumbersHint: () => format("report-with-numbers-hint"),
  /** Action */
  searchAction: () => format("search-action"),
  /** One hit | {$count} hits */
  searchCount: (args: { count: number }) => format("search-count", args),
  /** Exercise */
  searchExercise: () => format("search-exercise"),
  /** Guide */
  searchGuide: () => format("search-guide"),
  /** Steps, lessons, actions, terms, checklists, exercises and the workshop guide. Parts of words are enough. */
  searchHint: () => format("search-hint"),
  /** Checklist */
  searchItem: () => format("search-item"),
  /** Lesson */
  searchLesson: () => format("search-lesson"),
  /** Nothing found. Try another word, or a part of it. */
  searchNone: () => format("search-none"),
  /** Step */
  searchStep: () => format("search-step"),
  /** Term */
  searchTerm: () => format("search-term"),
  /** Search */
  searchTitle: () => format("search-title"),
  /** What are you looking for? */
  searchWhat: () => format("search-what"),
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
  /** Name of the firm */
  settingsFirm: () => format("settings-firm"),
  /** Appears on certificates. It is the same for everybody who learns here. */
  settingsFirmHint: () => format("settings-firm-hint"),
  /** Save the name */
  settingsFirmSave: () => format("settings-firm-save"),
  /** The name is saved. */
  settingsFirmSaved: () => format("settings-firm-saved"),
  /** US Letter */
  settingsLetter: () => format("settings-letter"),
  /** Light */
  settingsLight: () => format("settings-light"),
  /** Appearance */
  settingsLook: () => format("settings-look"),
  /** Movement on screen */
  settingsMotion: () => format("settings-motion"),
  /** Reduced */
  settingsMotionReduced: () => format("settings-motion-reduced"),
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
  /** Spacing */
  settingsSpacing: () => format("settings-spacing"),
  /** More room between letters, words, lines and paragraphs. This often helps with dyslexia. */
  settingsSpacingHint: () => format("settings-spacing-hint"),
  /** Usual */
  settingsSpacingUsual: () => format("settings-spacing-usual"),
  /** Wider, for easier reading */
  settingsSpacingWide: () => format("settings-spacing-wide"),
  /** Same as system */
  settingsSystem: () => format("settings-system"),
  /** Text size */
  settingsTextSize: () => format("settings-text-size"),
  /** Settings */
  settingsTitle: () => format("settings-title"),
  /** Compiled on {$day}. Figures age, so each one has its year beside it. */
  situationDated: (args: { day: string }) => format("situation-dated", args),
  /** Individual figures */
  situationFigures: () => format("situation-figures"),
  /** What studies say about attacks on small and medium-sized businesses, and what they do not say. */
  situationIntro: () => format("situation-intro"),
  /** What it does not say: */
  situationNot: () => format("situation-not"),
  /** As a table */
  situationTable: () => format("situation-table"),
  /** The situation of German SMEs */
  situationTitle: () => format("situation-title"),
  /** accessed on {$day} */
  sourcesChecked: (args: { day: string }) => format("sources-checked", args),
  /** In other frameworks */
  sourcesMapping: () => format("sources-mapping"),
  /** Open in the browser */
  sourcesOpen: () => format("sources-open"),
  /** via {$via} */
  sourcesVia: (args: { via: string }) => format("sources-via", args),
  /** Started */
  stateBegun: () => format("state-begun"),
  /** To follow */
  stateLater: () => format("state-later"),
  /** Learned */
  stateLearned: () => format("state-learned"),
  /** Not started */
  stateUntouched: () => format("state-untouched"),
  /** Best done beforehand */
  stepBefore: () => format("step-before"),
  /** Check */
  stepCheck: () => format("step-check"),
  /** Do */
  stepDo: () => format("step-do"),
  /** The lessons of this step follow in a later version. Here is what it will cover. */
  stepFollows: () => format("step-follows"),
  /** For: {$who} */
  stepFor: (args: { who: string }) => format("step-for", args),
  /** Afterwards you can */
  stepGoals: () => format("step-goals"),
  /** Who does it, and by when: the firm’s action plan */
  stepPlan: () => format("step-plan"),
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
  /** Fourteen steps in four stages. Take them in order, or begin with whatever is most urgent. */
  stepsIntro: () => format("steps-intro"),
  /** One lesson | {$count} lessons */
  stepsLessons: (args: { count: number }) => format("steps-lessons", args),
  /** In which order? */
  stepsRoute: () => format("steps-route"),
  /** From start to finish */
  stepsRouteTrail: () => format("steps-route-trail"),
  /** All fourteen steps in four stages */
  stepsRouteTrailHint: () => format("steps-route-trail-hint"),
  /** The trail */
  stepsTitle: () => format("steps-title"),
  /** Save */
  suppliersAboutSave: () => format("suppliers-about-save"),
  /** Saved. */
  suppliersAboutSaved: () => format("suppliers-about-saved"),
  /** Your answer */
  suppliersAnswer: () => format("suppliers-answer"),
  /** The newest answers of all suppliers, side by side */
  suppliersCompareTable: () => format("suppliers-compare-table"),
  /** Customer the papers are for */
  suppliersCustomer: () => format("suppliers-customer"),
  /** May stay empty */
  suppliersCustomerHint: () => format("suppliers-customer-hint"),
  /** Add a document */
  suppliersEvidenceAdd: () => format("suppliers-evidence-add"),
  /** Change */
  suppliersEvidenceChange: () => format("suppliers-evidence-change"),
  /** Change the document */
  suppliersEvidenceEdit: () => format("suppliers-evidence-edit"),
  /** Date */
  suppliersEvidenceIssued: () => format("suppliers-evidence-issued"),
  /** Kind */
  suppliersEvidenceKind: () => format("suppliers-evidence-kind"),
  /** Suggestion: {$months} month from the document’s date | Suggestion: {$months} months from the document’s date */
  suppliersEvidenceMonths: (args: { months: number }) => format("suppliers-evidence-months", args),
  /** New document */
  suppliersEvidenceNew: () => format("suppliers-evidence-new"),
  /** Nothing here yet. Begin with what you have: house rules, a list of devices, the record of a restore test. */
  suppliersEvidenceNone: () => format("suppliers-evidence-none"),
  /** Who looks after it */
  suppliersEvidenceOwner: () => format("suppliers-evidence-owner"),
  /** Where it is kept */
  suppliersEvidencePlace: () => format("suppliers-evidence-place"),
  /** Use this suggestion */
  suppliersEvidencePropose: () => format("suppliers-evidence-propose"),
  /** Remove */
  suppliersEvidenceRemove: () => format("suppliers-evidence-remove"),
  /** Remove document */
  suppliersEvidenceRemoveDo: () => format("suppliers-evidence-remove-do"),
  /** Its entry and the files attached to it disappear from this program. The paper itself stays where it is. */
  suppliersEvidenceRemoveText: () => format("suppliers-evidence-remove-text"),
  /** Remove this document? */
  suppliersEvidenceRemoveTitle: () => format("suppliers-evidence-remove-title"),
  /** The document was removed. */
  suppliersEvidenceRemoved: () => format("suppliers-evidence-removed"),
  /** Save document */
  suppliersEvidenceSave: () => format("suppliers-evidence-save"),
  /** The document is in the register. */
  suppliersEvidenceSaved: () => format("suppliers-evidence-saved"),
  /** What it shows */
  suppliersEvidenceShows: () => format("suppliers-evidence-shows"),
  /** Papers and records that show what you claim. The program reminds you before they expire: two months before, or in the last third of their validity if that is shorter. */
  suppliersEvidenceText: () => format("suppliers-evidence-text"),
  /** Title */
  suppliersEvidenceTitle: () => format("suppliers-evidence-title"),
  /** Valid until */
  suppliersEvidenceUntil: () => format("suppliers-evidence-until"),
  /** Empty if it does not expire */
  suppliersEvidenceUntilHint: () => format("suppliers-evidence-until-hint"),
  /** expired on {$day} */
  suppliersExpired: (args: { day: string }) => format("suppliers-expired", args),
  /** Explanation */
  suppliersExplain: () => format("suppliers-explain"),
  /** For your customers. Saved automatically. */
  suppliersExplainHint: () => format("suppliers-explain-hint"),
  /** Evidence folder */
  suppliersFolder: () => format("suppliers-folder"),
  /** Saved, but without these files, which are no longer in the data folder: {$documents} */
  suppliersFolderGone: (args: { documents: string }) => format("suppliers-folder-gone", args),
  /** Save folder */
  suppliersFolderSave: () => format("suppliers-folder-save"),
  /** Saved: {$path} */
  suppliersFolderSaved: (args: { path: string }) => format("suppliers-folder-saved", args),
  /** A zip file with an index, the self-assessment and every file of the register. Look through it before you send it: it shows where you are vulnerable. */
  suppliersFolderText: () => format("suppliers-folder-text"),
  /** How an answer might sound */
  suppliersForExample: () => format("suppliers-for-example"),
  /** No more than 2,000 characters fit in. */
  suppliersFull: () => format("suppliers-full"),
  /** What helps */
  suppliersHelps: () => format("suppliers-helps"),
  /** Probably does not apply to you */
  suppliersHidden: () => format("suppliers-hidden"),
  /** Because of what you said about the firm: {$reasons} */
  suppliersHiddenBecause: (args: { reasons: string }) => format("suppliers-hidden-because", args),
  /** Answering honestly */
  suppliersHonest: () => format("suppliers-honest"),
  /** ready */
  suppliersIsReady: () => format("suppliers-is-ready"),
  /** Keep it */
  suppliersKeep: () => format("suppliers-keep"),
  /** expires today, {$day} */
  suppliersLastDay: (args: { day: string }) => format("suppliers-last-day", args),
  /** How critical are you to the customer? */
  suppliersLevel: () => format("suppliers-level"),
  /** Very critical */
  suppliersLevelHigh: () => format("suppliers-level-high"),
  /** Documents: you show what you claim. */
  suppliersLevelHighHint: () => format("suppliers-level-high-hint"),
  /** Hardly critical */
  suppliersLevelLow: () => format("suppliers-level-low"),
  /** A self-declaration is enough: you say where you stand. */
  suppliersLevelLowHint: () => format("suppliers-level-low-hint"),
  /** Somewhat critical */
  suppliersLevelMedium: () => format("suppliers-level-medium"),
  /** A questionnaire: you explain each answer. */
  suppliersLevelMediumHint: () => format("suppliers-level-medium-hint"),
  /** If nobody has told you, ask. Until then, “hardly critical” is assumed. */
  suppliersLevelUnsure: () => format("suppliers-level-unsure"),
  /** Met */
  suppliersMet: () => format("suppliers-met"),
  /** answer is missing */
  suppliersMissingAnswer: () => format("suppliers-missing-answer"),
  /** evidence is missing */
  suppliersMissingEvidence: () => format("suppliers-missing-evidence"),
  /** evidence has expired */
  suppliersMissingExpired: () => format("suppliers-missing-expired"),
  /** explanation is missing */
  suppliersMissingText: () => format("suppliers-missing-text"),
  /** Suppliers */
  suppliersNav: () => format("suppliers-nav"),
  /** Not applicable */
  suppliersNotApplicable: () => format("suppliers-not-applicable"),
  /** Not met */
  suppliersNotMet: () => format("suppliers-not-met"),
  /** Open */
  suppliersOpen: () => format("suppliers-open"),
  /** Add a supplier */
  suppliersOwnAdd: () => format("suppliers-own-add"),
  /** Answered at a lower level than you rate it now: ask again */
  suppliersOwnAskedLess: () => format("suppliers-own-asked-less"),
  /** Side by side */
  suppliersOwnCompare: () => format("suppliers-own-compare"),
  /** Whom to write to */
  suppliersOwnContact: () => format("suppliers-own-contact"),
  /** Name or e-mail address; may stay empty */
  suppliersOwnContactHint: () => format("suppliers-own-contact-hint"),
  /** Met {$met} · partly {$partly} · planned or not met {$open} */
  suppliersOwnCounts: (args: { met: number; open: number; partly: number }) => format("suppliers-own-counts", args),
  /** Change the supplier */
  suppliersOwnEdit: () => format("suppliers-own-edit"),
  /** Import answers */
  suppliersOwnImport: () => format("suppliers-own-import"),
  /** How critical is it to you? */
  suppliersOwnLevel: () => format("suppliers-own-level"),
  /** A failure there would stop you, or expose your data. */
  suppliersOwnLevelHighHint: () => format("suppliers-own-level-high-hint"),
  /** You would hardly notice a failure there. */
  suppliersOwnLevelLowHint: () => format("suppliers-own-level-low-hint"),
  /** A failure there would be a nuisance for days. */
  suppliersOwnLevelMediumHint: () => format("suppliers-own-level-medium-hint"),
  /** Look at answers */
  suppliersOwnLook: () => format("suppliers-own-look"),
  /** Name */
  suppliersOwnName: () => format("suppliers-own-name"),
  /** New supplier */
  suppliersOwnNew: () => format("suppliers-own-new"),
  /** No supplier yet. Begin with the one whose failure would stop you. */
  suppliersOwnNone: () => format("suppliers-own-none"),
  /** No questionnaire yet */
  suppliersOwnNotSent: () => format("suppliers-own-not-sent"),
  /** Remove */
  suppliersOwnRemove: () => format("suppliers-own-remove"),
  /** Remove supplier */
  suppliersOwnRemoveDo: () => format("suppliers-own-remove-do"),
  /** Its answers go with it. */
  suppliersOwnRemoveText: () => format("suppliers-own-remove-text"),
  /** Remove this supplier? */
  suppliersOwnRemoveTitle: () => format("suppliers-own-remove-title"),
  /** The supplier was removed. */
  suppliersOwnRemoved: () => format("suppliers-own-removed"),
  /** Answers from {$day}: {$done} of {$of} */
  suppliersOwnReplied: (args: { day: string; done: number; of: number }) => format("suppliers-own-replied", args),
  /** Save supplier */
  suppliersOwnSave: () => format("suppliers-own-save"),
  /** The supplier is saved. */
  suppliersOwnSaved: () => format("suppliers-own-saved"),
  /** Save questionnaire */
  suppliersOwnSend: () => format("suppliers-own-send"),
  /** Saved: {$path}. Now send it by e-mail. */
  suppliersOwnSent: (args: { path: string }) => format("suppliers-own-sent", args),
  /** Questionnaire from {$day} */
  suppliersOwnSentOn: (args: { day: string }) => format("suppliers-own-sent-on", args),
  /** More than a year old: ask again */
  suppliersOwnStale: () => format("suppliers-own-stale"),
  /** Save a questionnaire as a page, send it by e-mail, and read the file that comes back. Nothing goes over the internet by itself. */
  suppliersOwnText: () => format("suppliers-own-text"),
  /** No answers yet */
  suppliersOwnWaiting: () => format("suppliers-own-waiting"),
  /** Supplier questions */
  suppliersPage: () => format("suppliers-page"),
  /** Self-assessment */
  suppliersPaperAssessment: () => format("suppliers-paper-assessment"),
  /** The whole questionnaire, also as a table */
  suppliersPaperAssessmentHint: () => format("suppliers-paper-assessment-hint"),
  /** Self-declaration */
  suppliersPaperDeclaration: () => format("suppliers-paper-declaration"),
  /** Short, for signing */
  suppliersPaperDeclarationHint: () => format("suppliers-paper-declaration-hint"),
  /** What we do */
  suppliersPaperDoing: () => format("suppliers-paper-doing"),
  /** Two pages for customers and insurers */
  suppliersPaperDoingHint: () => format("suppliers-paper-doing-hint"),
  /** Which paper? */
  suppliersPapersWhich: () => format("suppliers-papers-which"),
  /** Partly met */
  suppliersPartly: () => format("suppliers-partly"),
  /** Who signs, with their role */
  suppliersPerson: () => format("suppliers-person"),
  /** Planned */
  suppliersPlanned: () => format("suppliers-planned"),
  /** Answers from {$file} */
  suppliersPreview: (args: { file: string }) => format("suppliers-preview", args),
  /** Cancel */
  suppliersPreviewCancel: () => format("suppliers-preview-cancel"),
  /** Please choose */
  suppliersPreviewChoose: () => format("suppliers-preview-choose"),
  /** Filled in on {$day} */
  suppliersPreviewDay: (args: { day: string }) => format("suppliers-preview-day", args),
  /** From: {$firm}, {$person} */
  suppliersPreviewFrom: (args: { firm: string; person: string }) => format("suppliers-preview-from", args),
  /** This questionnaire asked for less than you need from this supplier, which you rate as more critical. Ask again. */
  suppliersPreviewLess: () => format("suppliers-preview-less"),
  /** From: {$firm} */
  suppliersPreviewOf: (args: { firm: string }) => format("suppliers-preview-of", args),
  /** Import */
  suppliersPreviewTake: () => format("suppliers-preview-take"),
  /** The answers were imported. */
  suppliersPreviewTaken: () => format("suppliers-preview-taken"),
  /** This questionnaire was not made for one of your suppliers. Choose whose answers these are. */
  suppliersPreviewUnknown: () => format("suppliers-preview-unknown"),
  /** Whose answers? */
  suppliersPreviewWhose: () => format("suppliers-preview-whose"),
  /** Evidence */
  suppliersProofs: () => format("suppliers-proofs"),
  /** Can be shown with: {$kinds} */
  suppliersProofsKinds: (args: { kinds: string }) => format("suppliers-proofs-kinds", args),
  /** No document in the register shows this yet. */
  suppliersProofsNone: () => format("suppliers-proofs-none"),
  /** Ready at this level: {$done} of {$of} */
  suppliersReady: (args: { done: number; of: number }) => format("suppliers-ready", args),
  /** All replies */
  suppliersReplyAll: () => format("suppliers-reply-all"),
  /** Answer */
  suppliersReplyAnswer: () => format("suppliers-reply-answer"),
  /** before: {$verdict} */
  suppliersReplyBefore: (args: { verdict: string }) => format("suppliers-reply-before", args),
  /** Close */
  suppliersReplyClose: () => format("suppliers-reply-close"),
  /** Evidence named */
  suppliersReplyEvidence: () => format("suppliers-reply-evidence"),
  /** This is what the supplier says about itself. Where it matters, ask to see the evidence. */
  suppliersReplyIsSelf: () => format("suppliers-reply-is-self"),
  /** Answers from {$name} */
  suppliersReplyOf: (args: { name: string }) => format("suppliers-reply-of", args),
  /** Answers by requirement */
  suppliersReplyTable: () => format("suppliers-reply-table"),
  /** Explanation */
  suppliersReplyText: () => format("suppliers-reply-text"),
  /** Requirement */
  suppliersRequirement: () => format("suppliers-requirement"),
  /** expires tomorrow, {$day} | expires in {$days} days, {$day} */
  suppliersSoon: (args: { day: string; days: number }) => format("suppliers-soon", args),
  /** Our answers */
  suppliersTabAnswers: () => format("suppliers-tab-answers"),
  /** Evidence */
  suppliersTabEvidence: () => format("suppliers-tab-evidence"),
  /** Our suppliers */
  suppliersTabOwn: () => format("suppliers-tab-own"),
  /** Papers */
  suppliersTabPapers: () => format("suppliers-tab-papers"),
  /** Parts of this page */
  suppliersTabs: () => format("suppliers-tabs"),
  /** Clear answer */
  suppliersTakeBack: () => format("suppliers-take-back"),
  /** Answer this way */
  suppliersTakeWithout: () => format("suppliers-take-without"),
  /** The answer was cleared. */
  suppliersTakenBack: () => format("suppliers-taken-back"),
  /** Answer what large customers ask, keep the evidence together, and ask your own suppliers the same. */
  suppliersText: () => format("suppliers-text"),
  /** does not expire */
  suppliersUnlimited: () => format("suppliers-unlimited"),
  /** valid until {$day} */
  suppliersValid: (args: { day: string }) => format("suppliers-valid", args),
  /** One document expires soon or has expired. | {$count} documents expire soon or have expired. */
  suppliersWarning: (args: { count: number }) => format("suppliers-warning", args),
  /** So far only one person learns here. Import your team from a list, or add somebody under “Profile”. */
  teamAlone: () => format("team-alone"),
  /** all */
  teamAny: () => format("team-any"),
  /** Group */
  teamByGroup: () => format("team-by-group"),
  /** Learning path */
  teamByPath: () => format("team-by-path"),
  /** Standing */
  teamByStanding: () => format("team-by-standing"),
  /** was {$from}, will be {$to} */
  teamChange: (args: { from: string; to: string }) => format("team-change", args),
  /** will be {$to} */
  teamChangeNew: (args: { to: string }) => format("team-change-new", args),
  /** One person selected | {$count} people selected */
  teamChosen: (args: { count: number }) => format("team-chosen", args),
  /** Clear the choice */
  teamClear: () => format("team-clear"),
  /** comma */
  teamComma: () => format("team-comma"),
  /** One person learns on this computer. | {$count} people learn on this computer. */
  teamCount: (args: { count: number }) => format("team-count", args),
  /** completed on {$day} */
  teamDoneOn: (args: { day: string }) => format("team-done-on", args),
  /** These columns are not imported: {$columns} */
  teamDropped: (args: { columns: string }) => format("team-dropped", args),
  /** Previous */
  teamEarlier: () => format("team-earlier"),
  /** E-mail */
  teamEmail: () => format("team-email"),
  /** Training record */
  teamEvidence: () => format("team-evidence"),
  /** Save as a table */
  teamExportList: () => format("team-export-list"),
  /** What comes of it */
  teamFate: () => format("team-fate"),
  /** will be added */
  teamFateAdd: () => format("team-fate-add"),
  /** will be changed */
  teamFateChange: () => format("team-fate-change"),
  /** has left, says the list; stays until you delete it yourself */
  teamFateLeaves: () => format("team-fate-leaves"),
  /** is here already */
  teamFateSame: () => format("team-fate-same"),
  /** is in line {$line} already */
  teamFateTwice: (args: { line: number }) => format("team-fate-twice", args),
  /** Name contains */
  teamFind: () => format("team-find"),
  /** Assign a learning path */
  teamGive: () => format("team-give"),
  /** Let them take it again */
  teamGiveAgain: () => format("team-give-again"),
  /** Assign path */
  teamGiveDo: () => format("team-give-do"),
  /** Finished by (optional) */
  teamGiveDue: () => format("team-give-due"),
  /** Which learning path? */
  teamGiveWhat: () => format("team-give-what"),
  /** One person is now on: {$title} | {$count} people are now on: {$title} */
  teamGiven: (args: { count: number; title: string }) => format("team-given", args),
  /** One person selected has already completed this path. If they take it again, their questions count from the beginning. | {$count} people selected have already completed this path. If they take it again, their questions count from the beginning. */
  teamGivenAlready: (args: { count: number }) => format("team-given-already", args),
  /** {$field}: “{$value}” is not known here and is left out. */
  teamIgnored: (args: { field: string; value: string }) => format("team-ignored", args),
  /** People from a list */
  teamImport: () => format("team-import"),
  /** Choose a file */
  teamImportChoose: () => format("team-import-choose"),
  /** Import one | Import {$count} */
  teamImportDo: (args: { count: number }) => format("team-import-do", args),
  /** A CSV file from Excel or your personnel program, with given name and family name in the first line. You see first what comes of it; it is saved afterwards. */
  teamImportHint: () => format("team-import-hint"),
  /** There is nothing to import from this list. */
  teamImportNothing: () => format("team-import-nothing"),
  /** From the list: {$file} */
  teamImportTitle: (args: { file: string }) => format("team-import-title", args),
  /** Added: {$added}. Changed: {$changed}. */
  teamImported: (args: { added: number; changed: number }) => format("team-imported", args),
  /** Who is on which learning path, by when, and what is done. Single answers and scores are never shown here. */
  teamIntro: () => format("team-intro"),
  /** here so far: {$name} */
  teamKnown: (args: { name: string }) => format("team-known", args),
  /** overdue */
  teamLate: () => format("team-late"),
  /** Next */
  teamLater: () => format("team-later"),
  /** Line */
  teamLine: () => format("team-line"),
  /** UTF-8 and Windows-1252 mixed */
  teamMixed: () => format("team-mixed"),
  /** none yet */
  teamNoPath: () => format("team-no-path"),
  /** Nobody fits this choice. */
  teamNobody: () => format("team-nobody"),
  /** Without a name */
  teamNone: () => format("team-none"),
  /** ID in the list */
  teamNumber: () => format("team-number"),
  /** Group */
  teamOfGroup: () => format("team-of-group"),
  /** Team */
  teamPage: () => format("team-page"),
  /** Learning paths */
  teamPaths: () => format("team-paths"),
  /** Read as {$encoding}, separated by {$separator}. Are accented letters right? */
  teamReadAs: (args: { encoding: string; separator: string }) => format("team-read-as", args),
  /** Saved: {$path} */
  teamSaved: (args: { path: string }) => format("team-saved", args),
  /** Select everyone on this page */
  teamSelectAll: () => format("team-select-all"),
  /** Select all {$count} */
  teamSelectMatching: (args: { count: number }) => format("team-select-matching", args),
  /** Select none */
  teamSelectNobody: () => format("team-select-nobody"),
  /** Select {$name} */
  teamSelectOne: (args: { name: string }) => format("team-select-one", args),
  /** semicolon */
  teamSemicolon: () => format("team-semicolon"),
  /** tab */
  teamTab: () => format("team-tab"),
  /** People and their learning paths */
  teamTable: () => format("team-table"),
  /** What the team is unsure about */
  teamWeak: () => format("team-weak"),
  /** This helps: */
  teamWeakHelps: () => format("team-weak-helps"),
  /** Counted from everybody’s last answers together, from five people up. Nobody can see here who answered what. */
  teamWeakIntro: () => format("team-weak-intro"),
  /** {$right} of {$answers} answers by {$people} people are right. */
  teamWeakSays: (args: { answers: number; people: number; right: number }) => format("team-weak-says", args),
  /** Name */
  teamWho: () => format("team-who"),
  /** not possible: the line does not fit the headings */
  teamWhyCells: () => format("team-why-cells"),
  /** not possible: column {$column} holds characters that do not belong in a name */
  teamWhyCharacters: (args: { column: number }) => format("team-why-characters", args),
  /** the headings once more */
  teamWhyHeader: () => format("team-why-header"),
  /** not possible: column {$column} is too long */
  teamWhyLong: (args: { column: number }) => format("team-why-long", args),
  /** not possible: column {$column} is no e-mail address */
  teamWhyMail: (args: { column: number }) => format("team-why-mail", args),
  /** not possible: a quotation mark is not closed */
  teamWhyQuote: () => format("team-why-quote"),
  /** not possible: this name is taken here */
  teamWhyTaken: () => format("team-why-taken"),
  /** not possible: a name is missing */
  teamWhyUnnamed: () => format("team-why-unnamed"),
  /** See also */
  termSee: () => format("term-see"),
  /** You tick these tasks off on a checklist, on paper or on screen. There you choose whom it is for and for which occasion. */
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
  /** You have finished every step. */
  todayAll: () => format("today-all"),
  /** Print a checklist, or look at a step again. */
  todayAllHint: () => format("today-all-hint"),
  /** Answer questions */
  todayAnswer: () => format("today-answer"),
  /** Good to have you back. {$due} questions are due, and {$count} are enough for today. In {$days} days you will be up to date again. */
  todayBack: (args: { count: number; days: number; due: number }) => format("today-back", args),
  /** Good to have you back. */
  todayBackCalm: () => format("today-back-calm"),
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
  /** {$due} questions are due. One is enough for today; the rest can wait. | {$due} questions are due. {$count} are enough for today; the rest can wait. */
  todayMore: (args: { count: number; due: number }) => format("today-more", args),
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
  /** Refresh */
  todayRefresh: () => format("today-refresh"),
  /** That is enough for today. The rest waits until tomorrow. */
  todayRefreshEnough: () => format("today-refresh-enough"),
  /** Questions you have answered come back here shortly before people forget them: five minutes a day at most. */
  todayRefreshHow: () => format("today-refresh-how"),
  /** The next question comes on {$day}. */
  todayRefreshNext: (args: { day: string }) => format("today-refresh-next", args),
  /** Nothing to refresh today. */
  todayRefreshNone: () => format("today-refresh-none"),
  /** Start refreshing */
  todayRefreshStart: () => format("today-refresh-start"),
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
  /** Choose a file */
  verifyChoose: () => format("verify-choose"),
  /** The PDF, the picture (PNG) or the JWT file. A printout or a photo cannot be checked. */
  verifyChooseHint: () => format("verify-choose-hint"),
  /** Choose another file */
  verifyChooseOther: () => format("verify-choose-other"),
  /** What is in it, but not proven */
  verifyClaims: () => format("verify-claims"),
  /** Forget */
  verifyForget: () => format("verify-forget"),
  /** Forget the key: {$name} */
  verifyForgetWhose: (args: { name: string }) => format("verify-forget-whose", args),
  /** The key is forgotten. */
  verifyForgotten: () => format("verify-forgotten"),
  /** Is a certificate still as it was signed, and by whom? This needs no internet access. */
  verifyIntro: () => format("verify-intro"),
  /** Import a key… */
  verifyKeyBring: () => format("verify-key-bring"),
  /** Use this key */
  verifyKeyBringDo: () => format("verify-key-bring-do"),
  /** The key in “{$file}” is protected by a passphrase: the one chosen when the key was backed up. */
  verifyKeyBringFile: (args: { file: string }) => format("verify-key-bring-file", args),
  /** Did you back up the key on another computer? Import it, and this one will sign with it as well. */
  verifyKeyBringHint: () => format("verify-key-bring-hint"),
  /** Passphrase of the file */
  verifyKeyBringPassphrase: () => format("verify-key-bring-passphrase"),
  /** Import a key */
  verifyKeyBringTitle: () => format("verify-key-bring-title"),
  /** The key has been imported. From now on this computer signs with it. */
  verifyKeyBrought: () => format("verify-key-brought"),
  /** The key has been imported. It is stored as a file in the data folder, because your system has no keychain the program can reach. */
  verifyKeyBroughtFile: () => format("verify-key-brought-file"),
  /** This computer has been signing with another key. If you take the new one, the old key is deleted here and no longer used. Certificates it has signed can still be checked. */
  verifyKeyInstead: () => format("verify-key-instead"),
  /** Thumbprint of the new key */
  verifyKeyInsteadBrought: () => format("verify-key-instead-brought"),
  /** Replace the key */
  verifyKeyInsteadDo: () => format("verify-key-instead-do"),
  /** Thumbprint of the old key */
  verifyKeyInsteadPresent: () => format("verify-key-instead-present"),
  /** If you still need the old key, cancel and back it up first. */
  verifyKeyInsteadSave: () => format("verify-key-instead-save"),
  /** Replace the other key? */
  verifyKeyInsteadTitle: () => format("verify-key-instead-title"),
  /** Show the passphrase */
  verifyKeyShow: () => format("verify-key-show"),
  /** Back up key… */
  verifyKeyTake: () => format("verify-key-take"),
  /** Repeat the passphrase */
  verifyKeyTakeAgain: () => format("verify-key-take-again"),
  /** The two entries differ. */
  verifyKeyTakeDiffers: () => format("verify-key-take-differs"),
  /** Save file… */
  verifyKeyTakeDo: () => format("verify-key-take-do"),
  /** At least {$least} characters, for instance five words that have nothing to do with each other. */
  verifyKeyTakeHint: (args: { least: number }) => format("verify-key-take-hint", args),
  /** New passphrase */
  verifyKeyTakePassphrase: () => format("verify-key-take-passphrase"),
  /** Back up the key */
  verifyKeyTakeTitle: () => format("verify-key-take-title"),
  /** Whoever has the file and the passphrase can issue certificates in your name. Without the passphrase nobody can open the file, and neither can we. Keep the two apart. */
  verifyKeyTakeWarning: () => format("verify-key-take-warning"),
  /** The key goes into a file, encrypted. With it you can sign on another computer too, and the key is not lost if this one breaks. */
  verifyKeyTakeWhat: () => format("verify-key-take-what"),
  /** The key is backed up: {$path} */
  verifyKeyTaken: (args: { path: string }) => format("verify-key-taken", args),
  /** One moment… */
  verifyKeyWorking: () => format("verify-key-working"),
  /** Known keys */
  verifyKeys: () => format("verify-keys"),
  /** None yet. Your own is added with the first certificate. */
  verifyKeysNone: () => format("verify-keys-none"),
  /** Known as: {$name} */
  verifyKnownAs: (args: { name: string }) => format("verify-known-as", args),
  /** The person’s name is on the page of the PDF only. */
  verifyNameHint: () => format("verify-name-hint"),
  /** Your own */
  verifyOwn: () => format("verify-own"),
  /** This computer signs with this key. Publish the thumbprint so that others recognise your certificates. */
  verifyOwnHint: () => format("verify-own-hint"),
  /** Your own key */
  verifyOwnKey: () => format("verify-own-key"),
  /** There is none yet: it is made with the first certificate. */
  verifyOwnKeyNone: () => format("verify-own-key-none"),
  /** This computer signs certificates with it. Back it up: if it is lost, you need a new one, and that has another thumbprint. */
  verifyOwnKeyWhat: () => format("verify-own-key-what"),
  /** Check a certificate */
  verifyPage: () => format("verify-page"),
  /** Remember this key */
  verifyRemember: () => format("verify-remember"),
  /** Remember it only if the firm gave you the same thumbprint in another way, by phone or on its website. */
  verifyRememberHint: () => format("verify-remember-hint"),
  /** Whose key is it? */
  verifyRememberName: () => format("verify-remember-name"),
  /** Do you know this key? */
  verifyRememberTitle: () => format("verify-remember-title"),
  /** The key is known now. */
  verifyRemembered: () => format("verify-remembered"),
  /** What the certificate says */
  verifySays: () => format("verify-says"),
  /** known since {$day} */
  verifySince: (args: { day: string }) => format("verify-since", args),
  /** Thumbprint of the key */
  verifyThumbprint: () => format("verify-thumbprint"),
  /** I look after a business */
  welcomeBusiness: () => format("welcome-business"),
  /** What to do first, and lists to tick off. */
  welcomeBusinessHint: () => format("welcome-business", undefined, "hint"),
  /** {-app-name} shows you the way through cybersecurity, step by step. Everything stays on this computer. */
  welcomeIntro: () => format("welcome-intro"),
  /** You can change this in the settings at any time. */
  welcomeLater: () => format("welcome-later"),
  /** I’m learning for myself */
  welcomeLearn: () => format("welcome-learn"),
  /** Short lessons and questions, ten minutes at a time. */
  welcomeLearnHint: () => format("welcome-learn", undefined, "hint"),
  /** What brings you here? */
  welcomeTitle: () => format("welcome-title"),
  /** I run workshops */
  welcomeWorkshops: () => format("welcome-workshops"),
  /** Material to teach with, and handouts on paper. */
  welcomeWorkshopsHint: () => format("welcome-workshops", undefined, "hint"),
  /** Forgotten your PIN? */
  whoForgotten: () => format("who-forgotten"),
  /** Remove the PIN */
  whoForgottenDo: () => format("who-forgotten-do"),
  /** The PIN only prevents mix-ups; it is not encryption. That is why it can be removed without knowing it. {$name} will see when that was. */
  whoForgottenText: (args: { name: string }) => format("who-forgotten-text", args),
  /** Remove the PIN? */
  whoForgottenTitle: () => format("who-forgotten-title"),
  /** Try it as a guest */
  whoGuest: () => format("who-guest"),
  /** Nothing is kept. */
  whoGuestHint: () => format("who-guest-hint"),
  /** Choose your name. Everyone has their own progress here. */
  whoIntro: () => format("who-intro"),
  /** New person */
  whoNew: () => format("who-new"),
  /** PIN of {$name} */
  whoPin: (args: { name: string }) => format("who-pin", args),
  /** Start */
  whoStart: () => format("who-start"),
  /** Who is learning? */
  whoTitle: () => format("who-title"),
  /** Without a name */
  whoUnnamed: () => format("who-unnamed"),
  /** Continue automatically */
  workshopAuto: () => format("workshop-auto"),
  /** When everybody has answered or the time is up, answers are closed, after 15 seconds at the earliest. They are revealed 3 seconds later, and after another 30 seconds the next one on the list is asked, as long as this page is open. */
  workshopAutoHint: () => format("workshop-auto-hint"),
  /** Back */
  workshopGuideBack: () => format("workshop-guide-back"),
  /** All chapters */
  workshopGuideChapters: () => format("workshop-guide-chapters"),
  /** Next */
  workshopGuideNext: () => format("workshop-guide-next"),
  /** Print this chapter */
  workshopGuidePrint: () => format("workshop-guide-print"),
  /** Sources */
  workshopGuideSources: () => format("workshop-guide-sources"),
  /** Workshop guide */
  workshopGuideTitle: () => format("workshop-guide-title"),
  /** To the network */
  workshopGuideToNetwork: () => format("workshop-guide-to-network"),
  /** To planning */
  workshopGuideToPlan: () => format("workshop-guide-to-plan"),
  /** To presenting */
  workshopGuideToPresent: () => format("workshop-guide-to-present"),
  /** To the records */
  workshopGuideToRecords: () => format("workshop-guide-to-records"),
  /** To the room */
  workshopGuideToRoom: () => format("workshop-guide-to-room"),
  /** To the question sets */
  workshopGuideToSets: () => format("workshop-guide-to-sets"),
  /** Go on in the guide */
  workshopGuideWays: () => format("workshop-guide-ways"),
  /** Count hands */
  workshopHands: () => format("workshop-hands"),
  /** Count them in */
  workshopHandsKeep: () => format("workshop-hands-keep"),
  /** That is more hands than people without a phone. */
  workshopHandsMany: () => format("workshop-hands-many"),
  /** Stop counting them */
  workshopHandsNone: () => format("workshop-hands-none"),
  /** How many are here without a phone? */
  workshopHandsPeople: () => format("workshop-hands-people"),
  /** For everybody without a phone: ask for hands, count them, and type the numbers in. They count together with what comes from phones. */
  workshopHandsText: () => format("workshop-hands-text"),
  /** Count hands or cards */
  workshopHandsTitle: () => format("workshop-hands-title"),
  /** What the reason may be, the likeliest first */
  workshopNetworkAdvice: () => format("workshop-network-advice"),
  /** The session runs in a VPN or a virtual machine */
  workshopNetworkAdviceElsewhere: () => format("workshop-network-advice-elsewhere"),
  /** There are no phones there. End the session and choose another network when you start it. */
  workshopNetworkAdviceElsewhereDo: () => format("workshop-network-advice-elsewhere-do"),
  /** The firewall of this computer */
  workshopNetworkAdviceFirewall: () => format("workshop-network-advice-firewall"),
  /** It keeps unknown devices out, and so it should. Let this one program through for the workshop; see “Firewall” below. */
  workshopNetworkAdviceFirewallDo: () => format("workshop-network-advice-firewall-do"),
  /** The Wi-Fi keeps its devices apart */
  workshopNetworkAdviceIsolation: () => format("workshop-network-advice-isolation"),
  /** Guest networks and hotels often do (“client isolation”). Ask for another Wi-Fi network, or open a hotspot of your own. */
  workshopNetworkAdviceIsolationDo: () => format("workshop-network-advice-isolation-do"),
  /** The session runs for this computer only */
  workshopNetworkAdviceLoopback: () => format("workshop-network-advice-loopback"),
  /** End the session, connect the computer to a network and start it there. */
  workshopNetworkAdviceLoopbackDo: () => format("workshop-network-advice-loopback-do"),
  /** No router on the network */
  workshopNetworkAdviceNoNetwork: () => format("workshop-network-advice-no-network"),
  /** This computer gave itself its address. Join a Wi-Fi network or open a hotspot, and start the session anew. */
  workshopNetworkAdviceNoNetworkDo: () => format("workshop-network-advice-no-network-do"),
  /** The phone is on another network */
  workshopNetworkAdviceOtherNetwork: () => format("workshop-network-advice-other-network"),
  /** Switch off mobile data on the phone for a moment and choose the Wi-Fi this computer is on. Some phones leave a Wi-Fi network without internet by themselves: tell them to stay connected. */
  workshopNetworkAdviceOtherNetworkDo: () => format("workshop-network-advice-other-network-do"),
  /** Several phones come through one address */
  workshopNetworkAdviceShared: () => format("workshop-network-advice-shared"),
  /** A device between phones and computer gives all of them the same address. That works. But after many wrong codes all of them have to wait a moment: let people scan the QR code instead. */
  workshopNetworkAdviceSharedDo: () => format("workshop-network-advice-shared-do"),
  /** A VPN bypasses the network */
  workshopNetworkAdviceVpn: () => format("workshop-network-advice-vpn"),
  /** Switch off VPN programs on the phone and on this computer for the check. */
  workshopNetworkAdviceVpnDo: () => format("workshop-network-advice-vpn-do"),
  /** Cable */
  workshopNetworkCable: () => format("workshop-network-cable"),
  /** Close again */
  workshopNetworkClose: () => format("workshop-network-close"),
  /** QR code with which a phone joins the Wi-Fi */
  workshopNetworkCodeAlt: () => format("workshop-network-code-alt"),
  /** Type name and password, and the code appears here. */
  workshopNetworkCodeEmpty: () => format("workshop-network-code-empty"),
  /** The Wi-Fi does not show its name */
  workshopNetworkCodeHidden: () => format("workshop-network-code-hidden"),
  /** Close the sheet */
  workshopNetworkCodeHideSheet: () => format("workshop-network-code-hide-sheet"),
  /** Name of the Wi-Fi */
  workshopNetworkCodeName: () => format("workshop-network-code-name"),
  /** The sheet comes on paper only, not as a file, so that no password is left behind on the disk. */
  workshopNetworkCodeNoFile: () => format("workshop-network-code-no-file"),
  /** Password readable on the sheet */
  workshopNetworkCodeOnSheet: () => format("workshop-network-code-on-sheet"),
  /** For phones whose camera reads no codes. It is always in the code itself: whoever photographs the sheet has the password. */
  workshopNetworkCodeOnSheetHint: () => format("workshop-network-code-on-sheet-hint"),
  /** Open, without a password */
  workshopNetworkCodeOpen: () => format("workshop-network-code-open"),
  /** Password of the Wi-Fi */
  workshopNetworkCodePassword: () => format("workshop-network-code-password"),
  /** Print the sheet */
  workshopNetworkCodePrint: () => format("workshop-network-code-print"),
  /** Security */
  workshopNetworkCodeSecurity: () => format("workshop-network-code-security"),
  /** Show the password while typing */
  workshopNetworkCodeShow: () => format("workshop-network-code-show"),
  /** Show the sheet */
  workshopNetworkCodeShowSheet: () => format("workshop-network-code-show-sheet"),
  /** With this code a phone joins the Wi-Fi without anybody typing the password. What you enter here is not saved: it is gone as soon as you leave the page. */
  workshopNetworkCodeText: () => format("workshop-network-code-text"),
  /** WPA, WPA2 or WPA3 */
  workshopNetworkCodeWpa: () => format("workshop-network-code-wpa"),
  /** A Wi-Fi password has 8 to 63 characters. */
  workshopNetworkCodeWrongLength: () => format("workshop-network-code-wrong-length"),
  /** A Wi-Fi cannot be called that: 32 characters at most, letters with accents count twice. */
  workshopNetworkCodeWrongName: () => format("workshop-network-code-wrong-name"),
  /** A Wi-Fi password has only characters of the English keyboard, no letters with accents. */
  workshopNetworkCodeWrongSigns: () => format("workshop-network-code-wrong-signs"),
  /** Copied. */
  workshopNetworkCopied: () => format("workshop-network-copied"),
  /** Copy */
  workshopNetworkCopy: () => format("workshop-network-copy"),
  /** Copying did not work. Select the line and copy it by hand. */
  workshopNetworkCopyFailed: () => format("workshop-network-copy-failed"),
  /** Copy: {$what} */
  workshopNetworkCopyWhat: (args: { what: string }) => format("workshop-network-copy-what", args),
  /** Firewall */
  workshopNetworkFirewall: () => format("workshop-network-firewall"),
  /** Which port it will be is only known once a session runs. Then the finished lines for ufw and firewalld appear here. Many Linux computers run no firewall; then there is nothing to do. */
  workshopNetworkFirewallLater: () => format("workshop-network-firewall-later"),
  /** The rule opens this program only, only for devices on the same network, and it listens only while a session runs. Remove it after the workshop. */
  workshopNetworkFirewallWhat: () => format("workshop-network-firewall-what"),
  /** The rule opens a single port, and the program listens there only while a session runs. Remove it after the workshop. */
  workshopNetworkFirewallWhatLinux: () => format("workshop-network-firewall-what-linux"),
  /** Terminal, for firewalld (Fedora, openSUSE); closes by itself after 8 hours */
  workshopNetworkFirewalld: () => format("workshop-network-firewalld"),
  /** Our suggestion */
  workshopNetworkFirst: () => format("workshop-network-first"),
  /** Networks of this computer */
  workshopNetworkFound: () => format("workshop-network-found"),
  /** This computer is not on any network. Plug in a cable, join a Wi-Fi network or open a hotspot. */
  workshopNetworkFoundNone: () => format("workshop-network-found-none"),
  /** Show of hands */
  workshopNetworkHands: () => format("workshop-network-hands"),
  /** Read out each answer and ask for a show of hands. In the round, type for each answer how many hands were up. The program does not accept more hands than people in the room. */
  workshopNetworkHandsText: () => format("workshop-network-hands-text"),
  /** Own hotspot */
  workshopNetworkHotspot: () => format("workshop-network-hotspot"),
  /** It is not enough for more than eight to ten phones: Windows and phones let in only a few devices. Then bring a small Wi-Fi router; it needs no internet connection. */
  workshopNetworkHotspotFew: () => format("workshop-network-hotspot-few"),
  /** This computer */
  workshopNetworkHotspotHere: () => format("workshop-network-hotspot-here"),
  /** With a hotspot of your own you do not depend on the building’s Wi-Fi: nobody else is on it, and nobody keeps devices apart. It needs no internet. */
  workshopNetworkHotspotWhy: () => format("workshop-network-hotspot-why"),
  /** The phones in the room have to reach this computer; they need no internet. Check it with a phone of your own before the workshop, and have a second way ready. */
  workshopNetworkIntro: () => format("workshop-network-intro"),
  /** Without a router */
  workshopNetworkLinkLocal: () => format("workshop-network-link-local"),
  /** This computer only */
  workshopNetworkLoopback: () => format("workshop-network-loopback"),
  /** Open System Settings, there “Network” and “Firewall”. If it is off, it is not the reason. */
  workshopNetworkMac1: () => format("workshop-network-mac-1"),
  /** If it is on, click “Options…”. “Block all incoming connections” must be off. */
  workshopNetworkMac2: () => format("workshop-network-mac-2"),
  /** Add the program Trittsicher with “+” and choose “Allow incoming connections”. */
  workshopNetworkMac3: () => format("workshop-network-mac-3"),
  /** After the workshop: select the program and remove it with “–”. */
  workshopNetworkMac4: () => format("workshop-network-mac-4"),
  /** macOS */
  workshopNetworkOnMac: () => format("workshop-network-on-mac"),
  /** A Mac can only share what does not come by Wi-Fi itself. Plug in a network cable, or an iPhone by USB. */
  workshopNetworkOnMac1: () => format("workshop-network-on-mac-1"),
  /** Open System Settings, there “General” and “Sharing” (before macOS 13: System Preferences, “Sharing”), and click the “i” at “Internet Sharing”. */
  workshopNetworkOnMac2: () => format("workshop-network-on-mac-2"),
  /** At “Share your connection from” choose the port with the cable, and switch on “Wi-Fi” below. */
  workshopNetworkOnMac3: () => format("workshop-network-on-mac-3"),
  /** Under “Wi-Fi Options” type name and password, and switch Internet Sharing on. */
  workshopNetworkOnMac4: () => format("workshop-network-on-mac-4"),
  /** In the list “Networks of this computer” it is usually listed as bridge100 with the address 192.168.2.1. Start the session there. */
  workshopNetworkOnMac5: () => format("workshop-network-on-mac-5"),
  /** With a phone */
  workshopNetworkOnPhone: () => format("workshop-network-on-phone"),
  /** iPhone: Settings, “Personal Hotspot”, “Allow Others to Join”. Stay on this page until everybody is connected. */
  workshopNetworkOnPhone1: () => format("workshop-network-on-phone-1"),
  /** Android: Settings, “Network & internet”, “Hotspot & tethering”, “Wi-Fi hotspot”. On some devices it is “Connections” and “Mobile Hotspot”. */
  workshopNetworkOnPhone2: () => format("workshop-network-on-phone-2"),
  /** Connect this computer and the other phones to the hotspot, and then start the session on this Wi-Fi network. */
  workshopNetworkOnPhone3: () => format("workshop-network-on-phone-3"),
  /** Switch off mobile data on the phone if nobody is to surf at your expense. */
  workshopNetworkOnPhone4: () => format("workshop-network-on-phone-4"),
  /** Windows 10 and 11 */
  workshopNetworkOnWindows: () => format("workshop-network-on-windows"),
  /** Open Settings (Windows key and I), there “Network & internet” and “Mobile hotspot”. */
  workshopNetworkOnWindows1: () => format("workshop-network-on-windows-1"),
  /** At “Share my internet connection from” choose the connection there is, and at “Share over” Wi-Fi. Without any connection the hotspot usually cannot be switched on; a network cable without internet is often enough. */
  workshopNetworkOnWindows2: () => format("workshop-network-on-windows-2"),
  /** Under “Properties” (Windows 10: “Edit”) type a name, and a password of at least eight characters. */
  workshopNetworkOnWindows3: () => format("workshop-network-on-windows-3"),
  /** Switch the mobile hotspot on and “Power saving” below it off, so that it stays on in breaks. */
  workshopNetworkOnWindows4: () => format("workshop-network-on-windows-4"),
  /** In the list “Networks of this computer” it has the address 192.168.137.1. Start the session there. */
  workshopNetworkOnWindows5: () => format("workshop-network-on-windows-5"),
  /** Open */
  workshopNetworkOpen: () => format("workshop-network-open"),
  /** Check the network */
  workshopNetworkPage: () => format("workshop-network-page"),
  /** A to H */
  workshopNetworkPaperAllLetters: () => format("workshop-network-paper-all-letters"),
  /** Two sheets for each person, for questions with more than four answers. From E on, shape and colour repeat: then the letter counts. */
  workshopNetworkPaperAllLettersHint: () => format("workshop-network-paper-all-letters-hint"),
  /** The cards are read by the eye, not by a camera: this program does not count them itself. Shape and letter say the same as the colour. */
  workshopNetworkPaperEye: () => format("workshop-network-paper-eye"),
  /** Starting with number */
  workshopNetworkPaperFirst: () => format("workshop-network-paper-first"),
  /** 1 to {$most}. For a large room, print several times: from 1, from 101, from 201. */
  workshopNetworkPaperFirstHint: (args: { most: number }) => format("workshop-network-paper-first-hint", args),
  /** The QR code leads into the session that runs */
  workshopNetworkPaperJoin: () => format("workshop-network-paper-join"),
  /** For those whose phone works later after all. It holds the address only, no secret; the join code is on the projector. */
  workshopNetworkPaperJoinHint: () => format("workshop-network-paper-join-hint"),
  /** Cards */
  workshopNetworkPaperKind: () => format("workshop-network-paper-kind"),
  /** A, B, C, D */
  workshopNetworkPaperLetters: () => format("workshop-network-paper-letters"),
  /** One sheet for each person */
  workshopNetworkPaperLettersHint: () => format("workshop-network-paper-letters-hint"),
  /** For how many people */
  workshopNetworkPaperPeople: () => format("workshop-network-paper-people"),
  /** 1 to {$most} */
  workshopNetworkPaperPeopleHint: (args: { most: number }) => format("workshop-network-paper-people-hint", args),
  /** Save as PDF */
  workshopNetworkPaperSave: () => format("workshop-network-paper-save"),
  /** Saved: {$path} */
  workshopNetworkPaperSaved: (args: { path: string }) => format("workshop-network-paper-saved", args),
  /** The QR code only says what is on the card. So people with poor eyesight can find the right card with a phone, too. While a session runs, it can lead there instead. */
  workshopNetworkPaperSays: () => format("workshop-network-paper-says"),
  /** One sheet. You see it below. | {$sheets} sheets. You see the first ones below. */
  workshopNetworkPaperSheets: (args: { sheets: number }) => format("workshop-network-paper-sheets", args),
  /** When the network will not work, the room votes with cards or by hand. You count, and type the numbers into the round. */
  workshopNetworkPaperText: () => format("workshop-network-paper-text"),
  /** True and false */
  workshopNetworkPaperTruth: () => format("workshop-network-paper-truth"),
  /** One sheet for two people */
  workshopNetworkPaperTruthHint: () => format("workshop-network-paper-truth-hint"),
  /** PowerShell as administrator */
  workshopNetworkPowershell: () => format("workshop-network-powershell"),
  /** This is an address of the internet: a session there may be reachable from everywhere. Your own hotspot is the better choice. */
  workshopNetworkPublic: () => format("workshop-network-public"),
  /** Check */
  workshopNetworkTabCheck: () => format("workshop-network-tab-check"),
  /** Own hotspot */
  workshopNetworkTabHotspot: () => format("workshop-network-tab-hotspot"),
  /** Without phones */
  workshopNetworkTabPaper: () => format("workshop-network-tab-paper"),
  /** Wi-Fi as QR code */
  workshopNetworkTabWifi: () => format("workshop-network-tab-wifi"),
  /** Parts of the network check */
  workshopNetworkTabs: () => format("workshop-network-tabs"),
  /** Check with a phone */
  workshopNetworkTest: () => format("workshop-network-test"),
  /** Check again */
  workshopNetworkTestAgain: () => format("workshop-network-test-again"),
  /** Once a session runs, you see here whether a phone could open the page. After a minute it is clear what the reason may be. */
  workshopNetworkTestBefore: () => format("workshop-network-test-before"),
  /** This computer itself has opened the page, so it runs. About firewall and Wi-Fi that says nothing. */
  workshopNetworkTestHere: () => format("workshop-network-test-here"),
  /** With a phone, open {$address} now, or scan the QR code on the projector. */
  workshopNetworkTestHow: (args: { address: string }) => format("workshop-network-test-how", args),
  /** One phone has opened the page. The network works. | {$count} phones have opened the page. The network works. */
  workshopNetworkTestReached: (args: { count: number }) => format("workshop-network-test-reached", args),
  /** Go to the session */
  workshopNetworkTestStart: () => format("workshop-network-test-start"),
  /** No phone has opened the page within a minute. */
  workshopNetworkTestTimedOut: () => format("workshop-network-test-timed-out"),
  /** Waiting for a phone, one more second | Waiting for a phone, {$left} more seconds */
  workshopNetworkTestWaiting: (args: { left: number }) => format("workshop-network-test-waiting", args),
  /** Terminal, for ufw (Ubuntu, Mint, Debian) */
  workshopNetworkUfw: () => format("workshop-network-ufw"),
  /** Network of unknown kind */
  workshopNetworkUnknown: () => format("workshop-network-unknown"),
  /** VPN, virtual machine or container */
  workshopNetworkVirtual: () => format("workshop-network-virtual"),
  /** Works if the Wi-Fi of the phones is connected to the same router. */
  workshopNetworkWhyCable: () => format("workshop-network-why-cable"),
  /** Best: on your own network nobody keeps the phones away from this computer. */
  workshopNetworkWhyHotspot: () => format("workshop-network-why-hotspot"),
  /** No router has given out an address. Phones will hardly get in here. */
  workshopNetworkWhyLinkLocal: () => format("workshop-network-why-link-local"),
  /** Enough to rehearse on this computer. Phones need a network. */
  workshopNetworkWhyLoopback: () => format("workshop-network-why-loopback"),
  /** The name does not say what kind of network this is. The check with a phone will tell. */
  workshopNetworkWhyUnknown: () => format("workshop-network-why-unknown"),
  /** There are no phones here. Choose another network. */
  workshopNetworkWhyVirtual: () => format("workshop-network-why-virtual"),
  /** Good if the phones can join the same Wi-Fi and it is not a guest network. */
  workshopNetworkWhyWifi: () => format("workshop-network-why-wifi"),
  /** Wi-Fi */
  workshopNetworkWifi: () => format("workshop-network-wifi"),
  /** Both apply to networks that Windows calls “Private”. If your Wi-Fi is “Public”, change that for the workshop in Settings, “Network & internet”, properties of the Wi-Fi – and back afterwards. If you ever answered a Windows prompt with “Cancel”, a rule blocks the program: then only the settings help. */
  workshopNetworkWindowsPrivate: () => format("workshop-network-windows-private"),
  /** Or in the settings */
  workshopNetworkWindowsSettings: () => format("workshop-network-windows-settings"),
  /** Open “Windows Security” and there “Firewall & network protection”. */
  workshopNetworkWindowsSettings1: () => format("workshop-network-windows-settings-1"),
  /** Choose “Allow an app through firewall” and “Change settings”. */
  workshopNetworkWindowsSettings2: () => format("workshop-network-windows-settings-2"),
  /** If Trittsicher is in the list, tick it and tick “Private”. Otherwise choose “Allow another app” and then trittsicher.exe. */
  workshopNetworkWindowsSettings3: () => format("workshop-network-windows-settings-3"),
  /** After the workshop: take the tick away again. */
  workshopNetworkWindowsSettings4: () => format("workshop-network-windows-settings-4"),
  /** after it */
  workshopNextAfter: () => format("workshop-next-after"),
  /** Ask the room */
  workshopNextAsk: () => format("workshop-next-ask"),
  /** before the workshop */
  workshopNextBefore: () => format("workshop-next-before"),
  /** Self-check */
  workshopNextCheck: () => format("workshop-next-check"),
  /** Confidence */
  workshopNextConfidence: () => format("workshop-next-confidence"),
  /** Decision */
  workshopNextDecision: () => format("workshop-next-decision"),
  /** Feedback */
  workshopNextFeedback: () => format("workshop-next-feedback"),
  /** Two ratings and two lines to write: how useful it was, whether people could follow, what they take away, what was missing. */
  workshopNextFeedbackText: () => format("workshop-next-feedback-text"),
  /** It goes on where most wanted to go. */
  workshopNextFollows: () => format("workshop-next-follows"),
  /** From */
  workshopNextFrom: () => format("workshop-next-from"),
  /** Start over */
  workshopNextFromStart: () => format("workshop-next-from-start"),
  /** Hide the results on phones and projector */
  workshopNextHidden: () => format("workshop-next-hidden"),
  /** What kind */
  workshopNextKind: () => format("workshop-next-kind"),
  /** Message */
  workshopNextMessage: () => format("workshop-next-message"),
  /** Which */
  workshopNextOf: () => format("workshop-next-of"),
  /** Option {$place} */
  workshopNextOption: (args: { place: number }) => format("workshop-next-option", args),
  /** One more option */
  workshopNextOptionMore: () => format("workshop-next-option-more"),
  /** Poll */
  workshopNextPoll: () => format("workshop-next-poll"),
  /** See the question with its answer */
  workshopNextPreview: () => format("workshop-next-preview"),
  /** Question */
  workshopNextQuestion: () => format("workshop-next-question"),
  /** Time for it */
  workshopNextSeconds: () => format("workshop-next-seconds"),
  /** {$count} seconds */
  workshopNextSecondsAre: (args: { count: number }) => format("workshop-next-seconds-are", args),
  /** No limit */
  workshopNextSecondsNone: () => format("workshop-next-seconds-none"),
  /** Your question set: {$name} */
  workshopNextSet: (args: { name: string }) => format("workshop-next-set", args),
  /** Several may be chosen */
  workshopNextSeveral: () => format("workshop-next-several"),
  /** Topic */
  workshopNextStep: () => format("workshop-next-step"),
  /** Before and after */
  workshopNextTest: () => format("workshop-next-test"),
  /** Ask next */
  workshopNextTitle: () => format("workshop-next-title"),
  /** Asked */
  workshopNextWhich: () => format("workshop-next-which"),
  /** Word cloud */
  workshopNextWords: () => format("workshop-next-words"),
  /** What do you ask? */
  workshopNextWrite: () => format("workshop-next-write"),
  /** Workshop */
  workshopPage: () => format("workshop-page"),
  /** Changed: {$when} */
  workshopPlanChanged: (args: { when: string }) => format("workshop-plan-changed", args),
  /** Topic */
  workshopPlanEditAbout: () => format("workshop-plan-edit-about"),
  /** Add something */
  workshopPlanEditAdd: () => format("workshop-plan-edit-add"),
  /** Remove “{$title}” */
  workshopPlanEditDrop: (args: { title: string }) => format("workshop-plan-edit-drop", args),
  /** “{$title}” is removed. */
  workshopPlanEditDropped: (args: { title: string }) => format("workshop-plan-edit-dropped", args),
  /** Minutes for “{$title}” */
  workshopPlanEditMinutes: (args: { title: string }) => format("workshop-plan-edit-minutes", args),
  /** min */
  workshopPlanEditMinutesShort: () => format("workshop-plan-edit-minutes-short"),
  /** Note */
  workshopPlanEditNote: () => format("workshop-plan-edit-note"),
  /** For you alone: the group does not see it. */
  workshopPlanEditNoteHint: () => format("workshop-plan-edit-note-hint"),
  /** Write a note */
  workshopPlanEditNoteNone: () => format("workshop-plan-edit-note-none"),
  /** Add */
  workshopPlanEditPut: () => format("workshop-plan-edit-put"),
  /** What */
  workshopPlanEditWhat: () => format("workshop-plan-edit-what"),
  /** Whole workshop */
  workshopPlanEditWhole: () => format("workshop-plan-edit-whole"),
  /** Propose again */
  workshopPlanFaultAgain: () => format("workshop-plan-fault-again"),
  /** The plan is empty. Add something, or have an agenda proposed. */
  workshopPlanFaultEmpty: () => format("workshop-plan-fault-empty"),
  /** A new agenda is proposed. */
  workshopPlanFaultNew: () => format("workshop-plan-fault-new"),
  /** A break comes at the very start or end, or right beside another one. */
  workshopPlanFaultPause: () => format("workshop-plan-fault-pause"),
  /** The welcome belongs at the beginning, the closing at the end. */
  workshopPlanFaultPlace: () => format("workshop-plan-fault-place"),
  /** More than six hours need at least 30 minutes of breaks in all. */
  workshopPlanFaultRest: () => format("workshop-plan-fault-rest"),
  /** One test alone shows no progress: before and after belong together. */
  workshopPlanFaultTest: () => format("workshop-plan-fault-test"),
  /** From “{$title}” on, the group sits for longer than 90 minutes without a break. */
  workshopPlanFaultUnbroken: (args: { title: string }) => format("workshop-plan-fault-unbroken", args),
  /** Around the workshop */
  workshopPlanHomeAround: () => format("workshop-plan-home-around"),
  /** Guide */
  workshopPlanHomeGuide: () => format("workshop-plan-home-guide"),
  /** Preparing, leading, following up: step by step */
  workshopPlanHomeGuideText: () => format("workshop-plan-home-guide", undefined, "text"),
  /** Plan, present, and ask the room: all on this computer, without the internet and without accounts. */
  workshopPlanHomeIntro: () => format("workshop-plan-home-intro"),
  /** Check the network */
  workshopPlanHomeNetwork: () => format("workshop-plan-home-network"),
  /** Whether phones reach this computer, and what helps if they do not */
  workshopPlanHomeNetworkText: () => format("workshop-plan-home-network", undefined, "text"),
  /** Plan a workshop */
  workshopPlanHomeNew: () => format("workshop-plan-home-new"),
  /** Your next workshop */
  workshopPlanHomeNext: () => format("workshop-plan-home-next"),
  /** Say for whom, how long and what about. The program proposes the agenda with breaks, exercises and packing list. */
  workshopPlanHomeNextText: () => format("workshop-plan-home-next", undefined, "text"),
  /** Your plans */
  workshopPlanHomeOwn: () => format("workshop-plan-home-own"),
  /** None yet. Begin with a ready-made plan, or with what you need yourself. */
  workshopPlanHomeOwnNone: () => format("workshop-plan-home-own-none"),
  /** Ready-made plans */
  workshopPlanHomeReady: () => format("workshop-plan-home-ready"),
  /** Records */
  workshopPlanHomeRecords: () => format("workshop-plan-home-records"),
  /** What came of your workshops, without names, also as PDF */
  workshopPlanHomeRecordsText: () => format("workshop-plan-home-records", undefined, "text"),
  /** The room */
  workshopPlanHomeRoom: () => format("workshop-plan-home-room"),
  /** Put questions, have people vote, show results: with the phones of the group */
  workshopPlanHomeRoomText: () => format("workshop-plan-home-room", undefined, "text"),
  /** Question sets */
  workshopPlanHomeSets: () => format("workshop-plan-home-sets"),
  /** Look at questions, replace them, and keep them as a set */
  workshopPlanHomeSetsText: () => format("workshop-plan-home-sets", undefined, "text"),
  /** Agenda */
  workshopPlanPaperAgenda: () => format("workshop-plan-paper-agenda"),
  /** For you alone, in one language. Packing list and handout can also be in both. */
  workshopPlanPaperAgendaHint: () => format("workshop-plan-paper-agenda-hint"),
  /** Print it once and hand it out | Print it {$count} times and hand it out */
  workshopPlanPaperCopies: (args: { count: number }) => format("workshop-plan-paper-copies", args),
  /** Handout */
  workshopPlanPaperHandout: () => format("workshop-plan-paper-handout"),
  /** Packing list */
  workshopPlanPaperMaterials: () => format("workshop-plan-paper-materials"),
  /** Which sheet? */
  workshopPlanPaperWhich: () => format("workshop-plan-paper-which"),
  /** One person | {$count} people */
  workshopPlanPeople: (args: { count: number }) => format("workshop-plan-people", args),
  /** Adds up exactly: {$minutes} minutes */
  workshopPlanSumEven: (args: { minutes: number }) => format("workshop-plan-sum-even", args),
  /** One minute too long for {$of} minutes | {$minutes} minutes too long for {$of} minutes */
  workshopPlanSumOver: (args: { minutes: number; of: number }) => format("workshop-plan-sum-over", args),
  /** One of {$of} minutes is left | {$minutes} of {$of} minutes are left */
  workshopPlanSumUnder: (args: { minutes: number; of: number }) => format("workshop-plan-sum-under", args),
  /** View of the plan */
  workshopPlanView: () => format("workshop-plan-view"),
  /** Agenda */
  workshopPlanViewAgenda: () => format("workshop-plan-view-agenda"),
  /** {$audience}, {$people}, {$begins} to {$ends} */
  workshopPlanViewBelow: (args: { audience: string; begins: string; ends: string; people: string }) => format("workshop-plan-view-below", args),
  /** This is the copy. */
  workshopPlanViewCopied: () => format("workshop-plan-view-copied"),
  /** Duplicate */
  workshopPlanViewCopy: () => format("workshop-plan-view-copy"),
  /** Paper */
  workshopPlanViewPaper: () => format("workshop-plan-view-paper"),
  /** Present */
  workshopPlanViewPresent: () => format("workshop-plan-view-present"),
  /** Delete plan */
  workshopPlanViewRemove: () => format("workshop-plan-view-remove"),
  /** Plan deleted. */
  workshopPlanViewRemoved: () => format("workshop-plan-view-removed"),
  /** What you need */
  workshopPlanViewSupplies: () => format("workshop-plan-view-supplies"),
  /** Use this plan */
  workshopPlanViewUse: () => format("workshop-plan-view-use"),
  /** This plan is yours now. You can change it. */
  workshopPlanViewUsed: () => format("workshop-plan-view-used"),
  /** Plan a workshop */
  workshopPlanWish: () => format("workshop-plan-wish"),
  /** Added to fill the time: {$topics} */
  workshopPlanWishAdded: (args: { topics: string }) => format("workshop-plan-wish-added", args),
  /** For whom? */
  workshopPlanWishAudience: () => format("workshop-plan-wish-audience"),
  /** Begins at */
  workshopPlanWishBegins: () => format("workshop-plan-wish-begins"),
  /** The agenda takes shape while you choose. */
  workshopPlanWishBelow: () => format("workshop-plan-wish", undefined, "below"),
  /** Plan saved. */
  workshopPlanWishKept: () => format("workshop-plan-wish-kept"),
  /** There is not enough time for: {$topics} */
  workshopPlanWishLeftOut: (args: { topics: string }) => format("workshop-plan-wish-left-out", args),
  /** How long? */
  workshopPlanWishLength: () => format("workshop-plan-wish-length"),
  /** Exactly, in minutes */
  workshopPlanWishMinutes: () => format("workshop-plan-wish-minutes"),
  /** 30 to 480, breaks included */
  workshopPlanWishMinutesHint: () => format("workshop-plan-wish-minutes", undefined, "hint"),
  /** Name of the plan */
  workshopPlanWishName: () => format("workshop-plan-wish-name"),
  /** How many people? */
  workshopPlanWishPeople: () => format("workshop-plan-wish-people"),
  /** In which language? */
  workshopPlanWishSpoken: () => format("workshop-plan-wish-spoken"),
  /** Keep this plan */
  workshopPlanWishTake: () => format("workshop-plan-wish-take"),
  /** What about? */
  workshopPlanWishTopics: () => format("workshop-plan-wish-topics"),
  /** Without a choice, the program takes what matters most to this group. */
  workshopPlanWishTopicsHint: () => format("workshop-plan-wish-topics", undefined, "hint"),
  /** Present */
  workshopPresent: () => format("workshop-present"),
  /** Open in your browser */
  workshopPresentAddress: () => format("workshop-present-address"),
  /** (answer) */
  workshopPresentAnswer: () => format("workshop-present-answer"),
  /** As long as it takes */
  workshopPresentAnyTime: () => format("workshop-present-any-time"),
  /** Back */
  workshopPresentBack: () => format("workshop-present-back"),
  /** Start presenting */
  workshopPresentBegin: () => format("workshop-present-begin"),
  /** Break */
  workshopPresentBlack: () => format("workshop-present-black"),
  /** Black */
  workshopPresentBlackKey: () => format("workshop-present-black-key"),
  /** Both languages */
  workshopPresentBoth: () => format("workshop-present-both"),
  /** Close the projector */
  workshopPresentCloseProjector: () => format("workshop-present-close-projector"),
  /** Code */
  workshopPresentCode: () => format("workshop-present-code"),
  /** Slide {$place} of {$of} */
  workshopPresentCount: (args: { of: number; place: number }) => format("workshop-present-count", args),
  /** {$count} minute ahead of schedule | {$count} minutes ahead of schedule */
  workshopPresentEarly: (args: { count: number }) => format("workshop-present-early", args),
  /** Since the start */
  workshopPresentElapsed: () => format("workshop-present-elapsed"),
  /** Stop presenting */
  workshopPresentEnd: () => format("workshop-present-end"),
  /** Exercise afterwards */
  workshopPresentExercise: () => format("workshop-present-exercise"),
  /** We are about to start. */
  workshopPresentIdle: () => format("workshop-present-idle"),
  /** On schedule */
  workshopPresentInTime: () => format("workshop-present-in-time"),
  /** Join in */
  workshopPresentJoin: () => format("workshop-present-join"),
  /** Next: right or down arrow, space, Enter, Page Down. Back: left or up arrow, Page Up. Home and End: first and last slide. */
  workshopPresentKeysMove: () => format("workshop-present-keys-move"),
  /** F5: open the projector. Esc: ends black and pointer, otherwise closes the projector. On the projector, F11 or a double click makes the window as large as the screen. Clickers work in both windows. */
  workshopPresentKeysProjector: () => format("workshop-present-keys-projector"),
  /** B or full stop: black. P: pointer, then move over the slide. L: both languages. */
  workshopPresentKeysShow: () => format("workshop-present-keys-show"),
  /** {$count} minute behind schedule | {$count} minutes behind schedule */
  workshopPresentLate: (args: { count: number }) => format("workshop-present-late", args),
  /** {$title} ({$count} slide) | {$title} ({$count} slides) */
  workshopPresentLesson: (args: { count: number; title: string }) => format("workshop-present-lesson", args),
  /** Lessons */
  workshopPresentLessons: () => format("workshop-present-lessons"),
  /** Look at the slides */
  workshopPresentLook: () => format("workshop-present-look"),
  /** Time for each lesson and exercise */
  workshopPresentMinutes: () => format("workshop-present-minutes"),
  /** Keys, paper, end */
  workshopPresentMore: () => format("workshop-present-more"),
  /** Next */
  workshopPresentNext: () => format("workshop-present-next"),
  /** This is the last slide. */
  workshopPresentNoNext: () => format("workshop-present-no-next"),
  /** There are no notes for this slide. */
  workshopPresentNoNotes: () => format("workshop-present-no-notes"),
  /** None */
  workshopPresentNone: () => format("workshop-present-none"),
  /** Notes */
  workshopPresentNotes: () => format("workshop-present-notes"),
  /** Notes as PDF */
  workshopPresentNotesPdf: () => format("workshop-present-notes-pdf"),
  /** On the projector */
  workshopPresentNow: () => format("workshop-present-now"),
  /** The projector is black */
  workshopPresentNowBlack: () => format("workshop-present-now-black"),
  /** Not on the projector at the moment */
  workshopPresentNowCovered: () => format("workshop-present-now-covered"),
  /** Next slide */
  workshopPresentOn: () => format("workshop-present-on"),
  /** {$time} over */
  workshopPresentOver: (args: { time: string }) => format("workshop-present-over", args),
  /** End the pause */
  workshopPresentPauseOff: () => format("workshop-present-pause-off"),
  /** The projector shows the pause, not this slide. */
  workshopPresentPauseOver: () => format("workshop-present-pause-over"),
  /** Slides as PDF */
  workshopPresentPdf: () => format("workshop-present-pdf"),
  /** {$count} person here | {$count} people here */
  workshopPresentPeople: (args: { count: number }) => format("workshop-present-people", args),
  /** To the plan */
  workshopPresentPlanBack: () => format("workshop-present-plan-back"),
  /** Nothing is in this plan yet. */
  workshopPresentPlanEmpty: () => format("workshop-present-plan-empty"),
  /** The slides are in: {$language} */
  workshopPresentPlanLanguage: (args: { language: string }) => format("workshop-present-plan-language", args),
  /** Pointer */
  workshopPresentPointer: () => format("workshop-present-pointer"),
  /** Open the projector */
  workshopPresentProjector: () => format("workshop-present-projector"),
  /** QR code to join */
  workshopPresentQr: () => format("workshop-present-qr"),
  /** Back to zero */
  workshopPresentReset: () => format("workshop-present-reset"),
  /** Go to the room */
  workshopPresentRoom: () => format("workshop-present-room"),
  /** The room has closed, so nobody can answer at the moment. Nothing is lost: on the page “Room”, “Carry on” opens it again. */
  workshopPresentRoomClosed: () => format("workshop-present-room-closed"),
  /** End the round */
  workshopPresentRoundOff: () => format("workshop-present-round-off"),
  /** The projector shows the round, not this slide. */
  workshopPresentRoundOver: () => format("workshop-present-round-over"),
  /** Start the clock */
  workshopPresentRun: () => format("workshop-present-run"),
  /** Saved: {$path} */
  workshopPresentSaved: (args: { path: string }) => format("workshop-present-saved", args),
  /** All slides */
  workshopPresentSlides: () => format("workshop-present-slides"),
  /** Sources */
  workshopPresentSources: () => format("workshop-present-sources"),
  /** {$spent} of {$planned} */
  workshopPresentSpent: (args: { planned: string; spent: string }) => format("workshop-present-spent", args),
  /** The clock is stopped: time is not being counted. */
  workshopPresentStands: () => format("workshop-present-stands"),
  /** The slide has not changed: nobody would see it. You can still choose one under “All slides”. */
  workshopPresentStayed: () => format("workshop-present-stayed"),
  /** Step */
  workshopPresentStep: () => format("workshop-present-step"),
  /** Stop the clock */
  workshopPresentStop: () => format("workshop-present-stop"),
  /** Lessons become slides for the projector. You see your notes, the next slide and the time beside them. */
  workshopPresentText: () => format("workshop-present-text"),
  /** {$count} minute | {$count} minutes */
  workshopPresentTime: (args: { count: number }) => format("workshop-present-time", args),
  /** Time */
  workshopPresentTimes: () => format("workshop-present-times"),
  /** Time of day */
  workshopPresentWall: () => format("workshop-present-wall"),
  /** After */
  workshopRecordsAfter: () => format("workshop-records-after"),
  /** All rounds */
  workshopRecordsAll: () => format("workshop-records-all"),
  /** Who was there */
  workshopRecordsAttending: () => format("workshop-records-attending"),
  /** Before */
  workshopRecordsBefore: () => format("workshop-records-before"),
  /** Answered both times: {$people}, only once: {$once} */
  workshopRecordsBoth: (args: { once: number; people: number }) => format("workshop-records-both", args),
  /** Few answers: read with care */
  workshopRecordsFew: () => format("workshop-records-few"),
  /** Gain */
  workshopRecordsGain: () => format("workshop-records-gain"),
  /** nobody answered both times */
  workshopRecordsGainNobody: () => format("workshop-records-gain-nobody"),
  /** all right already before */
  workshopRecordsGainNone: () => format("workshop-records-gain-none"),
  /** What was gained */
  workshopRecordsGains: () => format("workshop-records-gains"),
  /** The same people answered the same questions before and after. The gain is the share of what was missing before that is known afterwards. */
  workshopRecordsGainsText: () => format("workshop-records-gains-text"),
  /** What was hardest */
  workshopRecordsHardest: () => format("workshop-records-hardest"),
  /** What stays of each workshop: sums, never who answered what. */
  workshopRecordsIntro: () => format("workshop-records-intro"),
  /** No workshop has ended yet. */
  workshopRecordsNone: () => format("workshop-records-none"),
  /** Certificates of attendance */
  workshopRecordsPaperAttendance: () => format("workshop-records-paper-attendance"),
  /** One page for everyone in the list. It says that they were there, not what they know. */
  workshopRecordsPaperAttendanceHint: () => format("workshop-records-paper-attendance-hint"),
  /** With the list of names */
  workshopRecordsPaperNames: () => format("workshop-records-paper-names"),
  /** Without it, the record names nobody. */
  workshopRecordsPaperNamesHint: () => format("workshop-records-paper-names-hint"),
  /** Record */
  workshopRecordsPaperRecord: () => format("workshop-records-paper-record"),
  /** Small rounds too */
  workshopRecordsPaperSmall: () => format("workshop-records-paper-small"),
  /** Otherwise figures are left out where fewer than five people answered: from so few one could guess who answered what. */
  workshopRecordsPaperSmallHint: () => format("workshop-records-paper-small-hint"),
  /** Paper */
  workshopRecordsPaperWhich: () => format("workshop-records-paper-which"),
  /** One participant | {$people} participants */
  workshopRecordsPeople: (args: { people: number }) => format("workshop-records-people", args),
  /** {$percent}% */
  workshopRecordsPercent: (args: { percent: number }) => format("workshop-records-percent", args),
  /** For printing */
  workshopRecordsPrint: () => format("workshop-records-print"),
  /** Delete the record */
  workshopRecordsRemove: () => format("workshop-records-remove"),
  /** Keep it */
  workshopRecordsRemoveNot: () => format("workshop-records-remove-not"),
  /** All results of this workshop and the list of who was there are deleted for good. Files you have saved of it stay. */
  workshopRecordsRemoveText: () => format("workshop-records-remove-text"),
  /** Delete the record? */
  workshopRecordsRemoveTitle: () => format("workshop-records-remove-title"),
  /** The record is deleted. */
  workshopRecordsRemoved: () => format("workshop-records-removed"),
  /** one round | {$rounds} rounds */
  workshopRecordsRounds: (args: { rounds: number }) => format("workshop-records-rounds", args),
  /** Records */
  workshopRecordsTitle: () => format("workshop-records-title"),
  /** Topic */
  workshopRecordsTopic: () => format("workshop-records-topic"),
  /** Workshop without a name */
  workshopRecordsUnnamed: () => format("workshop-records-unnamed"),
  /** Address */
  workshopRoomAddress: () => format("workshop-room-address"),
  /** One person is on the list. | {$count} people are on the list. */
  workshopRoomAttending: (args: { count: number }) => format("workshop-room-attending", args),
  /** One person has lost the connection and can come back. | {$count} people have lost the connection and can come back. */
  workshopRoomAway: (args: { count: number }) => format("workshop-room-away", args),
  /** Code */
  workshopRoomCode: () => format("workshop-room-code"),
  /** How to join */
  workshopRoomDoor: () => format("workshop-room-door"),
  /** End the session */
  workshopRoomEnd: () => format("workshop-room-end"),
  /** End and count */
  workshopRoomEndDo: () => format("workshop-room-end-do"),
  /** Keep going */
  workshopRoomEndNot: () => format("workshop-room-end-not"),
  /** Phones are told, nothing can be reached any more, and who answered what is deleted for good. The sums stay in the record. */
  workshopRoomEndText: () => format("workshop-room-end-text"),
  /** End the session? */
  workshopRoomEndTitle: () => format("workshop-room-end-title"),
  /** The program was closed in the middle. Everything that was answered is there, and phones come back by themselves. */
  workshopRoomEnded: () => format("workshop-room-ended"),
  /** not connected */
  workshopRoomGone: () => format("workshop-room-gone"),
  /** Nobody was connected for a quarter of an hour, so the room was closed. Everything that was answered is there. */
  workshopRoomIdle: () => format("workshop-room-idle"),
  /** While a session runs, phones on the same network can join and answer. Nothing goes to the internet. */
  workshopRoomIntro: () => format("workshop-room-intro"),
  /** Languages on the phones */
  workshopRoomLanguages: () => format("workshop-room-languages"),
  /** Each participant chooses among these. */
  workshopRoomLanguagesHint: () => format("workshop-room-languages-hint"),
  /** Ask for attendance */
  workshopRoomList: () => format("workshop-room-list"),
  /** Anybody who agrees on their phone is listed under the name they type. Everybody else stays unnamed. */
  workshopRoomListHint: () => format("workshop-room-list-hint"),
  /** Lock the door */
  workshopRoomLock: () => format("workshop-room-lock"),
  /** This computer is on another network now, so the room was closed. Everything that was answered is there; phones need the new address. */
  workshopRoomMoved: () => format("workshop-room-moved"),
  /** Name of the workshop */
  workshopRoomName: () => format("workshop-room-name"),
  /** It is shown on every phone. */
  workshopRoomNameHint: () => format("workshop-room-name-hint"),
  /** Participants may choose a name of their own */
  workshopRoomNames: () => format("workshop-room-names"),
  /** Network the phones are on */
  workshopRoomNetwork: () => format("workshop-room-network"),
  /** Check the network */
  workshopRoomNetworkHelp: () => format("workshop-room-network-help"),
  /** {$name} – {$address} */
  workshopRoomNetworkIs: (args: { address: string; name: string }) => format("workshop-room-network-is", args),
  /** This computer is not on any network. Connect it, or open a hotspot of its own. */
  workshopRoomNetworkNone: () => format("workshop-room-network-none"),
  /** Nobody is in yet */
  workshopRoomNobody: () => format("workshop-room-nobody"),
  /** Open the room */
  workshopRoomOpen: () => format("workshop-room-open"),
  /** The room is open. */
  workshopRoomOpened: () => format("workshop-room-opened"),
  /** own name */
  workshopRoomOwnName: () => format("workshop-room-own-name"),
  /** Pause */
  workshopRoomPause: () => format("workshop-room-pause"),
  /** The session is paused. Phones are waiting. */
  workshopRoomPaused: () => format("workshop-room-paused"),
  /** One person is in | {$count} people are in */
  workshopRoomPeople: (args: { count: number }) => format("workshop-room-people", args),
  /** Nobody has joined yet. */
  workshopRoomPeopleNone: () => format("workshop-room-people-none"),
  /** In the room */
  workshopRoomPeopleTitle: () => format("workshop-room-people-title"),
  /** Phones speak to this computer without encryption: whoever is on the same Wi-Fi can listen in. That is why nobody is asked for more than a nickname. A hotspot of your own keeps strangers out. */
  workshopRoomPlain: () => format("workshop-room-plain"),
  /** Count right answers on each phone */
  workshopRoomPoints: () => format("workshop-room-points"),
  /** Only the phone itself shows them. How fast somebody answers never counts. */
  workshopRoomPointsHint: () => format("workshop-room-points-hint"),
  /** QR code that leads to the room */
  workshopRoomQr: () => format("workshop-room-qr"),
  /** Remove */
  workshopRoomRemove: () => format("workshop-room-remove"),
  /** Don’t remove */
  workshopRoomRemoveNot: () => format("workshop-room-remove-not"),
  /** The phone is disconnected, and everything this person answered is deleted for good. They can join anew with the code while the door is open. */
  workshopRoomRemoveText: () => format("workshop-room-remove-text"),
  /** Remove {$name}? */
  workshopRoomRemoveTitle: (args: { name: string }) => format("workshop-room-remove-title", args),
  /** Remove {$name} */
  workshopRoomRemoveWho: (args: { name: string }) => format("workshop-room-remove-who", args),
  /** {$name} is out, and so are their answers. */
  workshopRoomRemoved: (args: { name: string }) => format("workshop-room-removed", args),
  /** Carry on */
  workshopRoomResume: () => format("workshop-room-resume"),
  /** The room is open again. */
  workshopRoomResumed: () => format("workshop-room-resumed"),
  /** See who is in */
  workshopRoomShowPeople: () => format("workshop-room-show-people"),
  /** Room */
  workshopRoomTitle: () => format("workshop-room-title"),
  /** Go to the slides */
  workshopRoomToSlides: () => format("workshop-room-to-slides"),
  /** {$answers} of {$people} have answered */
  workshopRoundAnswers: (args: { answers: number; people: number }) => format("workshop-round-answers", args),
  /** Average: {$average} of 100 */
  workshopRoundAverage: (args: { average: number }) => format("workshop-round-average", args),
  /** Close answers */
  workshopRoundClose: () => format("workshop-round-close"),
  /** No more answers */
  workshopRoundClosed: () => format("workshop-round-closed"),
  /** No words yet */
  workshopRoundCloudNone: () => format("workshop-round-cloud-none"),
  /** Done */
  workshopRoundDone: () => format("workshop-round-done"),
  /** {$seconds} s left */
  workshopRoundEnds: (args: { seconds: number }) => format("workshop-round-ends", args),
  /** 30 seconds more */
  workshopRoundExtend: () => format("workshop-round-extend"),
  /** Follow the majority */
  workshopRoundGoOn: () => format("workshop-round-go-on"),
  /** Go on with {$letter} */
  workshopRoundGoOnWith: (args: { letter: string }) => format("workshop-round-go-on-with", args),
  /** Hide results */
  workshopRoundHide: () => format("workshop-round-hide"),
  /** The round that is on */
  workshopRoundIs: () => format("workshop-round-is"),
  /** right */
  workshopRoundIsRight: () => format("workshop-round-is-right"),
  /** Keys, here and on the projector: Space or Page Down takes the next step and then asks what comes next, E adds time, H hides results, P pauses, L locks the door, F5 opens the projector. */
  workshopRoundKeys: () => format("workshop-round-keys"),
  /** Most want to */
  workshopRoundMost: () => format("workshop-round-most"),
  /** Nothing is being asked. Choose below what comes next. */
  workshopRoundNone: () => format("workshop-round-none"),
  /** Answers are coming in */
  workshopRoundOpen: () => format("workshop-round-open"),
  /** goes with: {$other} */
  workshopRoundPair: (args: { other: string }) => format("workshop-round-pair", args),
  /** place {$place} */
  workshopRoundPlace: (args: { place: number }) => format("workshop-round-place", args),
  /** The numbers say how many had it in the right place. */
  workshopRoundPutRight: () => format("workshop-round-put-right"),
  /** Take answers again */
  workshopRoundReopen: () => format("workshop-round-reopen"),
  /** Reopen for 30 seconds */
  workshopRoundReopenShort: () => format("workshop-round-reopen-short"),
  /** Reveal */
  workshopRoundReveal: () => format("workshop-round-reveal"),
  /** Revealed */
  workshopRoundRevealed: () => format("workshop-round-revealed"),
  /** {$right} of {$answers} are right */
  workshopRoundRight: (args: { answers: number; right: number }) => format("workshop-round-right", args),
  /** Answers from 0 to 100 */
  workshopRoundScale: () => format("workshop-round-scale"),
  /** {$count} · {$percent}% */
  workshopRoundShare: (args: { count: number; percent: number }) => format("workshop-round-share", args),
  /** Strike “{$word}” */
  workshopRoundStrike: (args: { word: string }) => format("workshop-round-strike", args),
  /** The word is struck out. */
  workshopRoundStruck: () => format("workshop-round-struck"),
  /** {$from} to {$to} */
  workshopRoundTenth: (args: { from: number; to: number }) => format("workshop-round-tenth", args),
  /** A test is revealed only after the second time: for now nobody learns what is right. */
  workshopRoundTestFirst: () => format("workshop-round-test-first"),
  /** A tie: just as many want to */
  workshopRoundTie: () => format("workshop-round-tie"),
  /** one answer | {$answers} answers */
  workshopRoundsAnswers: (args: { answers: number }) => format("workshop-rounds-answers", args),
  /** Leave out */
  workshopRoundsLeave: () => format("workshop-rounds-leave"),
  /** Keep it */
  workshopRoundsLeaveNot: () => format("workshop-rounds-leave-not"),
  /** “{$title}” will no longer be in the record, and every answer to it is deleted for good. */
  workshopRoundsLeaveText: (args: { title: string }) => format("workshop-rounds-leave-text", args),
  /** Leave this round out? */
  workshopRoundsLeaveTitle: () => format("workshop-rounds-leave-title"),
  /** Leave “{$title}” out of the record */
  workshopRoundsLeaveWhich: (args: { title: string }) => format("workshop-rounds-leave-which", args),
  /** Asked so far */
  workshopRoundsTitle: () => format("workshop-rounds-title"),
  /** Add: {$text} */
  workshopSetsAdd: (args: { text: string }) => format("workshop-sets-add", args),
  /** All of them are in the set already. */
  workshopSetsAllTaken: () => format("workshop-sets-all-taken"),
  /** For whom */
  workshopSetsAudience: () => format("workshop-sets-audience"),
  /** All questions */
  workshopSetsAudienceAll: () => format("workshop-sets-audience-all"),
  /** All sets */
  workshopSetsBack: () => format("workshop-sets-back"),
  /** Edit question set */
  workshopSetsChange: () => format("workshop-sets-change"),
  /** In this set */
  workshopSetsChosen: () => format("workshop-sets-chosen"),
  /** No question in it yet. Add some from the pool, or have some suggested. */
  workshopSetsChosenNone: () => format("workshop-sets-chosen-none"),
  /** The set was duplicated. */
  workshopSetsCopied: () => format("workshop-sets-copied"),
  /** Duplicate */
  workshopSetsCopy: () => format("workshop-sets-copy"),
  /** {$name} (copy) */
  workshopSetsCopyName: (args: { name: string }) => format("workshop-sets-copy-name", args),
  /** Duplicate: {$name} */
  workshopSetsCopyOne: (args: { name: string }) => format("workshop-sets-copy-one", args),
  /** One question | {$count} questions */
  workshopSetsCount: (args: { count: number }) => format("workshop-sets-count", args),
  /** No question that is still asked */
  workshopSetsCountNone: () => format("workshop-sets-count-none"),
  /** Take out: {$text} */
  workshopSetsDrop: (args: { text: string }) => format("workshop-sets-drop", args),
  /** One of {$of} questions matches. | {$count} of {$of} questions match. */
  workshopSetsFound: (args: { count: number; of: number }) => format("workshop-sets-found", args),
  /** No question matches. Try fewer conditions. */
  workshopSetsFoundNone: () => format("workshop-sets-found-none"),
  /** There is no room for more than {$limit} questions. */
  workshopSetsFull: (args: { limit: number }) => format("workshop-sets-full", args),
  /** One question no longer exists. Saving leaves it out. | {$count} questions no longer exist. Saving leaves them out. */
  workshopSetsGone: (args: { count: number }) => format("workshop-sets-gone", args),
  /** Ask another question */
  workshopSetsInstead: () => format("workshop-sets-instead"),
  /** Every other question of this step is in the set already. */
  workshopSetsInsteadNone: () => format("workshop-sets-instead-none"),
  /** Kind of question */
  workshopSetsKind: () => format("workshop-sets-kind"),
  /** All kinds */
  workshopSetsKindAll: () => format("workshop-sets-kind-all"),
  /** Show the answer: {$text} */
  workshopSetsLookAt: (args: { text: string }) => format("workshop-sets-look-at", args),
  /** One question was changed or withdrawn. Please take a look. | {$count} questions were changed or withdrawn. Please take a look. */
  workshopSetsLooks: (args: { count: number }) => format("workshop-sets-looks", args),
  /** Match pairs */
  workshopSetsMatch: () => format("workshop-sets-match"),
  /** Show more */
  workshopSetsMore: () => format("workshop-sets-more"),
  /** Several right */
  workshopSetsMultiple: () => format("workshop-sets-multiple"),
  /** Name of the set */
  workshopSetsName: () => format("workshop-sets-name"),
  /** same objective */
  workshopSetsNear: () => format("workshop-sets-near"),
  /** New question set */
  workshopSetsNew: () => format("workshop-sets-new"),
  /** There is no set yet. Pick questions, or have some suggested. */
  workshopSetsNone: () => format("workshop-sets-none"),
  /** How many questions */
  workshopSetsNumber: () => format("workshop-sets-number"),
  /** Objective: {$text} */
  workshopSetsObjective: (args: { text: string }) => format("workshop-sets-objective", args),
  /** Put in order */
  workshopSetsOrder: () => format("workshop-sets-order"),
  /** Question pool */
  workshopSetsPool: () => format("workshop-sets-pool"),
  /** Have questions suggested */
  workshopSetsPropose: () => format("workshop-sets-propose"),
  /** Get a suggestion */
  workshopSetsProposeDo: () => format("workshop-sets-propose-do"),
  /** Every topic gets the same number of questions, spread over its objectives. A new suggestion replaces the last one; what you added yourself stays. */
  workshopSetsProposeText: () => format("workshop-sets-propose-text"),
  /** Delete */
  workshopSetsRemove: () => format("workshop-sets-remove"),
  /** Delete: {$name} */
  workshopSetsRemoveOne: (args: { name: string }) => format("workshop-sets-remove-one", args),
  /** The set was deleted. */
  workshopSetsRemoved: () => format("workshop-sets-removed"),
  /** Replace: {$text} */
  workshopSetsReplace: (args: { text: string }) => format("workshop-sets-replace", args),
  /** Withdrawn: this question is no longer asked. Replace it. */
  workshopSetsRetired: () => format("workshop-sets-retired"),
  /** Changed since you picked it. */
  workshopSetsReworded: () => format("workshop-sets-reworded"),
  /** Right */
  workshopSetsRight: () => format("workshop-sets-right"),
  /** Save set */
  workshopSetsSave: () => format("workshop-sets-save"),
  /** The set is saved. */
  workshopSetsSaved: () => format("workshop-sets-saved"),
  /** Words in the question */
  workshopSetsSearch: () => format("workshop-sets-search"),
  /** Still fits */
  workshopSetsSeen: () => format("workshop-sets-seen"),
  /** Still fits: {$text} */
  workshopSetsSeenOne: (args: { text: string }) => format("workshop-sets-seen-one", args),
  /** One right answer */
  workshopSetsSingle: () => format("workshop-sets-single"),
  /** Find the spot */
  workshopSetsSpot: () => format("workshop-sets-spot"),
  /** Step */
  workshopSetsStep: () => format("workshop-sets-step"),
  /** All steps */
  workshopSetsStepAll: () => format("workshop-sets-step-all"),
  /** Take this one */
  workshopSetsTake: () => format("workshop-sets-take"),
  /** Take this one: {$text} */
  workshopSetsTakeThis: (args: { text: string }) => format("workshop-sets-take-this", args),
  /** Questions for your workshops: picked once, asked again and again. */
  workshopSetsText: () => format("workshop-sets-text"),
  /** Question sets */
  workshopSetsTitle: () => format("workshop-sets-title"),
  /** Topics; none ticked means all */
  workshopSetsTopics: () => format("workshop-sets-topics"),
  /** True or false */
  workshopSetsTrueFalse: () => format("workshop-sets-true-false"),
  /** Wrong */
  workshopSetsWrong: () => format("workshop-sets-wrong"),
};
