/** The self-check in words. */
import type { CheckAnswer, CheckMode, CheckOutcome, CheckTally } from "./generated/api";
import { msg } from "./generated/messages";

/** An answer in words. */
export function answerName(answer: CheckAnswer | null): string {
  if (answer === null) return msg.firmCheckNoAnswer();
  return {
    yes: msg.firmCheckYes,
    partly: msg.firmCheckPartly,
    no: msg.firmCheckNo,
    notApplicable: msg.firmCheckNotApplicable,
    dontKnow: msg.firmCheckDontKnow,
  }[answer]();
}

/** What an answer means. */
export function answerHint(answer: CheckAnswer): string {
  return {
    yes: msg.firmCheckYesHint,
    partly: msg.firmCheckPartlyHint,
    no: msg.firmCheckNoHint,
    notApplicable: msg.firmCheckNotApplicableHint,
    dontKnow: msg.firmCheckDontKnowHint,
  }[answer]();
}

/** How a topic came out, in words. */
export function outcomeName(outcome: CheckOutcome): string {
  return {
    met: msg.firmCheckMet,
    missed: msg.firmCheckMissed,
    notApplicable: msg.firmCheckNone,
  }[outcome]();
}

/** How a round is asked, in words. */
export function modeName(mode: CheckMode): string {
  return mode === "quick" ? msg.firmCheckQuick() : msg.firmCheckInterview();
}

/** Percent in words, or that nothing applies. */
export function share(score: CheckTally): string {
  return score.percent === null ? msg.firmCheckNone() : msg.firmCheckPercent({ percent: score.percent });
}

/** A number below zero has a minus sign: the hyphen that numbers are formatted with is shorter and breaks away from them. */
export const minus = (text: string) => text.replace("-", "\u2212");

/** Points in words. */
export function points(score: CheckTally): string {
  return score.percent === null
    ? msg.firmCheckNothingApplies()
    : minus(msg.firmCheckScore({ points: score.points, reachable: score.reachable }));
}
