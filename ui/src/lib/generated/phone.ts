// Made by `cargo xtask gen` from locales/en/phone.ftl. Do not edit.
import { format } from "../../phone/words.svelte";

export const msg = {
  /** Carry on */
  phoneAgain: () => format("phone-again"),
  /** Code to carry on */
  phoneAgainCode: () => format("phone-again-code"),
  /** The code is on the other device under “My place”. That device is then signed out; your answers stay. */
  phoneAgainHint: () => format("phone-again-hint"),
  /** The code has eight characters. */
  phoneAgainShort: () => format("phone-again-short"),
  /** Carry on here */
  phoneAgainTitle: () => format("phone-again-title"),
  /** One answer | {$count} answers */
  phoneAnswers: (args: { count: number }) => format("phone-answers", args),
  /** Average: {$value} */
  phoneAverage: (args: { value: number }) => format("phone-average", args),
  /** rightly not chosen */
  phoneAvoided: () => format("phone-avoided"),
  /** The connection was lost. It will come back by itself. */
  phoneAway: () => format("phone-away"),
  /** Back */
  phoneBack: () => format("phone-back"),
  /** I was here before */
  phoneBefore: () => format("phone-before"),
  /** Not saved yet, trying again in a moment. */
  phoneBusy: () => format("phone-busy"),
  /** Saved. You can still change it. */
  phoneCanChange: () => format("phone-can-change"),
  /** Changed, but not sent yet. */
  phoneChanged: () => format("phone-changed"),
  /** Choose all that apply. */
  phoneChooseAll: () => format("phone-choose-all"),
  /** Choose one answer. | Choose up to {$count} answers. */
  phoneChooseMost: (args: { count: number }) => format("phone-choose-most", args),
  /** Tap one answer. */
  phoneChooseOne: () => format("phone-choose-one"),
  /** Answers are closed. Look to the front. */
  phoneClosed: () => format("phone-closed"),
  /** Closed. You did not answer this time. */
  phoneClosedNone: () => format("phone-closed-none"),
  /** Code */
  phoneCode: () => format("phone-code"),
  /** The code has six characters. */
  phoneCodeShort: () => format("phone-code-short"),
  /** Connecting… */
  phoneComing: () => format("phone-coming"),
  /** Move down: {$text} */
  phoneDown: (args: { text: string }) => format("phone-down", args),
  /** Answer whatever you like. No names, please. */
  phoneForm: () => format("phone-form"),
  /** {$grade} of {$best} */
  phoneGrade: (args: { best: number; grade: number }) => format("phone-grade", args),
  /** 5: very good */
  phoneGradeHigh: () => format("phone-grade-high"),
  /** 1: poor */
  phoneGradeLow: () => format("phone-grade-low"),
  /** No answer */
  phoneGradeNone: () => format("phone-grade-none"),
  /** One person is here | {$count} people are here */
  phoneHeadCount: (args: { count: number }) => format("phone-head-count", args),
  /** How the others answered is not shown. */
  phoneHidden: () => format("phone-hidden"),
  /** right, your choice */
  phoneHit: () => format("phone-hit"),
  /** in the right place */
  phoneInPlace: () => format("phone-in-place"),
  /** Join in */
  phoneJoin: () => format("phone-join"),
  /** There is a code of six characters at the front of the room. */
  phoneJoinHint: () => format("phone-join-hint"),
  /** You scanned the QR code, so you need no code. */
  phoneJoinQr: () => format("phone-join-qr"),
  /** Join in */
  phoneJoinTitle: () => format("phone-join-title"),
  /** Not saved yet: your answer is sent as soon as the connection is back. */
  phoneKeptHere: () => format("phone-kept-here"),
  /** right */
  phoneKey: () => format("phone-key"),
  /** Language */
  phoneLanguage: () => format("phone-language"),
  /** This answer came too late. */
  phoneLate: () => format("phone-late"),
  /** Your answer to the previous question came too late. */
  phoneLateBefore: () => format("phone-late-before"),
  /** The change to your answer to the previous question came too late. The answer before it counts. */
  phoneLateBeforeOther: () => format("phone-late-before-other"),
  /** Your change came too late. Your earlier answer counts. */
  phoneLateOther: () => format("phone-late-other"),
  /** 0: not at all */
  phoneLeast: () => format("phone-least"),
  /** {$time} min left */
  phoneLeft: (args: { time: string }) => format("phone-left", args),
  /** Agree and add my name */
  phoneListAgree: () => format("phone-list-agree"),
  /** Adding your name… */
  phoneListAsked: () => format("phone-list-asked"),
  /** The name has not been saved yet. Please enter it once more. */
  phoneListBusy: () => format("phone-list-busy"),
  /** This name was not accepted. It can have letters, dots and hyphens, 60 characters at most. */
  phoneListFault: () => format("phone-list-fault"),
  /** It is up to you. As long as the list is open, you can take your name off it here. */
  phoneListFree: () => format("phone-list-free"),
  /** First and last name */
  phoneListName: () => format("phone-list-name"),
  /** Take me off */
  phoneListOff: () => format("phone-list-off"),
  /** You are on the list as */
  phoneListOn: () => format("phone-list-on"),
  /** Have a look */
  phoneListSee: () => format("phone-list-see"),
  /** There is a list of participants. */
  phoneListThere: () => format("phone-list-there"),
  /** List of participants */
  phoneListTitle: () => format("phone-list-title"),
  /** What is recorded is the name you enter here, with the title and the day of the workshop. Your answers are not on the list. */
  phoneListWhat: () => format("phone-list-what"),
  /** The trainer sees the list and may give it to your firm. Your name crosses this network unencrypted. */
  phoneListWho: () => format("phone-list-who"),
  /** Match what belongs together. */
  phoneMatch: () => format("phone-match"),
  /** My place */
  phoneMe: () => format("phone-me"),
  /** right, but not chosen */
  phoneMissed: () => format("phone-missed"),
  /** not right, your choice */
  phoneMistaken: () => format("phone-mistaken"),
  /** 100: completely */
  phoneMost: () => format("phone-most"),
  /** Open the same address there, choose “I was here before” and enter this code. This phone is then signed out. */
  phoneMoveHint: () => format("phone-move-hint"),
  /** Show it to nobody: whoever knows it can answer in your place. */
  phoneMoveSecret: () => format("phone-move-secret"),
  /** Carry on with another device */
  phoneMoveTitle: () => format("phone-move-title"),
  /** Now at {$place} of {$of}: {$text} */
  phoneMoved: (args: { of: number; place: number; text: string }) => format("phone-moved", args),
  /** Your name here (optional) */
  phoneName: () => format("phone-name"),
  /** A nickname will do. Leave it empty and the room gives you one. */
  phoneNameHint: () => format("phone-name-hint"),
  /** A new round is on. */
  phoneNewRound: () => format("phone-new-round"),
  /** This code to carry on is not valid. Compare it with the one on the other device. */
  phoneNoAgain: () => format("phone-no-again"),
  /** This page does not match the room */
  phoneNoBad: () => format("phone-no-bad"),
  /** Please load it again. If that does not help, ask at the front. */
  phoneNoBadHint: () => format("phone-no-bad", undefined, "hint"),
  /** This code is not right. Compare it with the one at the front. */
  phoneNoCode: () => format("phone-no-code"),
  /** That is why we ask for nothing but a nickname. Do not enter passwords, addresses or other personal details here. */
  phoneNoData: () => format("phone-no-data"),
  /** The room is full. Please ask at the front. */
  phoneNoFull: () => format("phone-no-full"),
  /** Your place from before is no longer valid. Please join again. */
  phoneNoGone: () => format("phone-no-gone"),
  /** This QR code is no longer valid. Scan the one shown at the front, or enter the code. */
  phoneNoKey: () => format("phone-no-key"),
  /** The room is closed at the moment. Please ask at the front. */
  phoneNoLocked: () => format("phone-no-locked"),
  /** You have joined elsewhere */
  phoneNoMoved: () => format("phone-no-moved"),
  /** You carried on with another device or in another window. Your answers are there. */
  phoneNoMovedHint: () => format("phone-no-moved", undefined, "hint"),
  /** This name cannot be used here. Take another one, or leave the field empty. */
  phoneNoName: () => format("phone-no-name"),
  /** The workshop has ended */
  phoneNoOver: () => format("phone-no-over"),
  /** Thank you for being here. You can close this page. */
  phoneNoOverHint: () => format("phone-no-over", undefined, "hint"),
  /** You have been removed */
  phoneNoRemoved: () => format("phone-no-removed"),
  /** The trainer has taken you out of the room. If that was a mistake, please speak to them. */
  phoneNoRemovedHint: () => format("phone-no-removed", undefined, "hint"),
  /** This page needs JavaScript. Switch it on for this address in your browser and load the page again. */
  phoneNoScript: () => format("phone-no-script"),
  /** There were too many tries just now. Try again in a minute. */
  phoneNoSlow: () => format("phone-no-slow"),
  /** Not answered */
  phoneNotAnswered: () => format("phone-not-answered"),
  /** not right */
  phoneNotKey: () => format("phone-not-key"),
  /** Not quite */
  phoneNotQuite: () => format("phone-not-quite"),
  /** {$value} of 100 */
  phoneOfHundred: (args: { value: number }) => format("phone-of-hundred", args),
  /** Put these in the right order. */
  phoneOrder: () => format("phone-order"),
  /** The right order */
  phoneOrderRight: () => format("phone-order-right"),
  /** matched correctly */
  phonePairRight: () => format("phone-pair-right"),
  /** Your match */
  phonePairYours: () => format("phone-pair-yours"),
  /** There is nothing to do right now. This page carries on by itself. */
  phonePauseHint: () => format("phone-pause-hint"),
  /** Break */
  phonePauseTitle: () => format("phone-pause-title"),
  /** One person has it right, {$share}% | {$count} people have it right, {$share}% */
  phonePlaced: (args: { count: number; share: number }) => format("phone-placed", args),
  /** Your points: {$count} */
  phonePoints: (args: { count: number }) => format("phone-points", args),
  /** {$from} to {$to} */
  phoneRange: (args: { from: number; to: number }) => format("phone-range", args),
  /** Load page again */
  phoneReload: () => format("phone-reload"),
  /** Result */
  phoneResult: () => format("phone-result"),
  /** Right */
  phoneRight: () => format("phone-right"),
  /** That cannot go on the wall like this. Please choose another word. */
  phoneRude: () => format("phone-rude"),
  /** This page comes from the trainer’s computer, not from the internet. You are counted under a nickname; there is no account and there are no cookies. */
  phoneSafe: () => format("phone-safe"),
  /** What is protected and what is not */
  phoneSafeTitle: () => format("phone-safe-title"),
  /** once | {$count} times */
  phoneSaid: (args: { count: number }) => format("phone-said", args),
  /** Saved */
  phoneSaved: () => format("phone-saved"),
  /** Set the slider. */
  phoneScale: () => format("phone-scale"),
  /** Please choose */
  phoneSelect: () => format("phone-select"),
  /** Send */
  phoneSend: () => format("phone-send"),
  /** Send change */
  phoneSendChange: () => format("phone-send-change"),
  /** Saving… */
  phoneSending: () => format("phone-sending"),
  /** The room is closed at the moment. Please ask at the front. */
  phoneShut: () => format("phone-shut"),
  /** To choose from */
  phoneSides: () => format("phone-sides"),
  /** The page is still loading. If nothing happens, please load it again. */
  phoneSlow: () => format("phone-slow"),
  /** Carry on here */
  phoneStayHere: () => format("phone-stay-here"),
  /** 100: completely sure */
  phoneSure: () => format("phone-sure"),
  /** Thank you for your feedback */
  phoneThanks: () => format("phone-thanks"),
  /** Go to the round */
  phoneToRound: () => format("phone-to-round"),
  /** Taken together this is too long. Please shorten one of the texts. */
  phoneTooLong: () => format("phone-too-long"),
  /** The connection is not encrypted, so your browser may call it “not secure”. Anyone who listens in on this network can see your answers or answer in your place. */
  phoneUnsafe: () => format("phone-unsafe"),
  /** Not sent. What you see here does not count. */
  phoneUnsent: () => format("phone-unsent"),
  /** 0: not sure at all */
  phoneUnsure: () => format("phone-unsure"),
  /** Move up: {$text} */
  phoneUp: (args: { text: string }) => format("phone-up", args),
  /** One vote, {$share}% | {$count} votes, {$share}% */
  phoneVotes: (args: { count: number; share: number }) => format("phone-votes", args),
  /** When it is your turn, it appears here by itself. */
  phoneWaitHint: () => format("phone-wait-hint"),
  /** Look to the front */
  phoneWaitTitle: () => format("phone-wait-title"),
  /** Word {$place} */
  phoneWord: (args: { place: number }) => format("phone-word", args),
  /** A word or a few, but no names, please. | Up to {$count} words, but no names, please. */
  phoneWords: (args: { count: number }) => format("phone-words", args),
  /** That was not accepted. Please answer again. */
  phoneWrong: () => format("phone-wrong"),
  /** Your name here */
  phoneYou: () => format("phone-you"),
  /** Your place: {$place} */
  phoneYourPlace: (args: { place: number }) => format("phone-your-place", args),
  /** Your answer: {$value} */
  phoneYourValue: (args: { value: number }) => format("phone-your-value", args),
  /** your choice */
  phoneYours: () => format("phone-yours"),
};
