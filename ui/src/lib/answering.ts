/** What a person has chosen so far, by kind of question, as plain functions. */
import type { QuestionKind, QuizOption, QuizQuestion } from "./generated/api";

/** The choice before anything was done: an ordering task begins as it is shown. */
export function beginning(question: QuizQuestion): string[] {
  if (question.kind === "order") return question.options.map((option) => option.id);
  if (question.kind === "match") return question.options.map(() => "");
  return [];
}

/** The choice after option `id` was chosen (or, for several right answers, chosen or let go). */
export function choose(kind: QuestionKind, chosen: string[], id: string): string[] {
  if (kind !== "multiple") return [id];
  return chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];
}

/** The order after the thing at `place` was moved by `by` places; as it was when that leads out of the list. */
export function move(chosen: string[], place: number, by: number): string[] {
  const to = place + by;
  if (to < 0 || to >= chosen.length) return chosen;
  const next = [...chosen];
  const [moved] = next.splice(place, 1);
  if (moved !== undefined) next.splice(to, 0, moved);
  return next;
}

/** The name of the right side at `place`: A, B, C … */
export function letter(place: number): string {
  return String.fromCharCode("A".charCodeAt(0) + place);
}

/** A matching in the making: which left side is being worked on, and what was chosen before that began. */
export interface Pairing {
  place: number;
  before: string[];
}

/**
 * Works on the left side at `place`. The arrow keys pass through every right side on the way to the one that is meant: what they pass is taken from
 * the others only while it is chosen, for each step counts from what was there before this left side was begun.
 */
export function pairing(now: Pairing | undefined, chosen: string[], place: number): Pairing {
  return now?.place === place ? now : { place, before: chosen };
}

/** The matching after the left side at `place` was given `id`; who had it before gets none, for each belongs to one. */
export function pair(chosen: string[], place: number, id: string): string[] {
  return chosen.map((one, at) => (at === place ? id : one === id ? "" : one));
}

/** Whether the answer can be confirmed. */
export function complete(question: QuizQuestion, chosen: string[]): boolean {
  if (question.kind === "match") return chosen.every((one) => one !== "");
  return chosen.length > 0;
}

/** What became of an option: right and chosen, right and missed, wrong and chosen, wrong and left out. */
export type Verdict = "hit" | "missed" | "mistaken" | "avoided";

export function verdict(right: boolean, chosen: boolean): Verdict {
  if (right) return chosen ? "hit" : "missed";
  return chosen ? "mistaken" : "avoided";
}

/** A round in the words of another language: the same questions, and everything stays where it stood. */
export function inOtherWords(round: QuizQuestion[], words: QuizQuestion[]): QuizQuestion[] {
  return round.map((question) => {
    const same = words.find((one) => one.id === question.id);
    if (!same) return question;
    return {
      ...same,
      options: inOrderOf(question.options, same.options),
      matches: inOrderOf(question.matches, same.matches),
    };
  });
}

function inOrderOf(shown: QuizOption[], words: QuizOption[]): QuizOption[] {
  return shown.map((option) => words.find((one) => one.id === option.id) ?? option);
}

/** A key that makes an answer sent twice count once: 128 bits from the system. */
export function attemptKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
}
