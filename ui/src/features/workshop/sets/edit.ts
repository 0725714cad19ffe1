/** A set of questions while it is changed: what was added, taken out, replaced, looked at. */
import type { WorkshopQuestionState, WorkshopSetChoice, WorkshopSetQuestion } from "$lib/generated/api";

/** Most questions of a set; the host takes no more. */
export const MOST = 60;

export interface Chosen {
  /** Id of the question. */
  id: string;
  state: WorkshopQuestionState;
  /** Whether somebody has looked at its words since this page is open. */
  seen: boolean;
}

/** The questions of a set as they are changed. */
export const chosenOf = (questions: WorkshopSetQuestion[]): Chosen[] =>
  questions.map(({ question, state }) => ({ id: question.id, state, seen: false }));

const fresh = (id: string): Chosen => ({ id, state: "same", seen: true });

/** With these questions at the end, each once, as many as there is room for. */
export function withQuestions(chosen: Chosen[], ids: string[]): Chosen[] {
  const known = new Set(chosen.map((one) => one.id));
  return [...chosen, ...ids.filter((id) => !known.has(id)).map(fresh)].slice(0, MOST);
}

export const without = (chosen: Chosen[], ids: ReadonlySet<string>): Chosen[] =>
  chosen.filter((one) => !ids.has(one.id));

/** With another question in the place of one. */
export const replaced = (chosen: Chosen[], id: string, other: string): Chosen[] =>
  chosen.map((one) => (one.id === id ? fresh(other) : one));

/** Somebody has looked at the words of one that was changed. One that is withdrawn stays what it is. */
export const lookedAt = (chosen: Chosen[], id: string): Chosen[] =>
  chosen.map((one) => (one.id === id && one.state === "reworded" ? fresh(id) : one));

/** In another order; what the order does not name is not there any more. */
export const inOrder = (chosen: Chosen[], ids: string[]): Chosen[] =>
  ids.flatMap((id) => chosen.find((one) => one.id === id) ?? []);

/** As the host takes them. */
export const draftOf = (chosen: Chosen[]): WorkshopSetChoice[] =>
  chosen.map(({ id, seen }) => ({ question: id, seen }));
