/** Words for the values of the wire types. */
import type { Audience, Cost, PathEntry, QuestionKind, StepState } from "./generated/api";
import { msg } from "./generated/messages";
import { day } from "./i18n.svelte";
import type { Verdict } from "./answering";

/** How far a step is. */
export function stateName(state: StepState): string {
  return {
    later: msg.stateLater,
    untouched: msg.stateUntouched,
    begun: msg.stateBegun,
    learned: msg.stateLearned,
  }[state]();
}

/** Whether one goes a path, and until when. */
export function pathState(path: PathEntry): string {
  if (path.due)
    return path.overdue ? msg.pathsOverdue({ day: day(path.due) }) : msg.pathsDue({ day: day(path.due) });
  return { open: msg.pathsOpen, going: msg.pathsGoing, completed: msg.pathsCompleted }[path.state]();
}

/** Whom something is for. */
export function audienceName(audience: Audience): string {
  return { everyone: msg.audienceEveryone, management: msg.audienceManagement, it: msg.audienceIt }[
    audience
  ]();
}

/** Several groups in one line. Whoever leads or looks after IT is one of everyone. */
export function audienceNames(audience: Audience[]): string {
  const named: Audience[] = audience.includes("everyone") ? ["everyone"] : audience;
  return named.map(audienceName).join(", ");
}

/** What an action costs. */
export function costName(cost: Cost): string {
  return { none: msg.costNone, low: msg.costLow, medium: msg.costMedium, high: msg.costHigh }[cost]();
}

/** What to do with a question of a kind. */
export function taskName(kind: QuestionKind): string {
  return {
    single: msg.quizSingle,
    multiple: msg.quizMultiple,
    trueFalse: msg.quizTrueFalse,
    order: msg.quizOrder,
    match: msg.quizMatch,
    spot: msg.quizSpot,
  }[kind]();
}

/** What became of an option. */
export function verdictName(verdict: Verdict): string {
  return {
    hit: msg.quizHit,
    missed: msg.quizMissed,
    mistaken: msg.quizMistaken,
    avoided: msg.quizAvoided,
  }[verdict]();
}

/** The title of an exercise that has no words of its own in the content: those that are made anew each time. */
export function exerciseTitle(id: string): string {
  const titles: Record<string, () => string> = {
    inbox: msg.practiseInbox,
    links: msg.practiseLinks,
    passwords: msg.practisePasswords,
  };
  return titles[id]?.() ?? "";
}
